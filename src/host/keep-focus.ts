/**
 * Leaves the keyboard with the pane while somebody works there.
 *
 * Univer takes the focus for its cell editor some time after it has opened or a selection has changed. Keys that
 * are being typed into the pane would then overwrite the selected cell. Only a click beside the pane, or the Tab
 * key, moves the focus out of it.
 */
export function keepFocus(pane: HTMLElement): void {
  let isWanted = false;
  const inPane = (target: EventTarget | null) => target instanceof Node && pane.contains(target);
  document.addEventListener("pointerdown", ({ target }) => (isWanted = !inPane(target)), true);
  document.addEventListener("keydown", ({ key }) => (isWanted ||= key === "Tab"), true);
  document.addEventListener(
    "focusin",
    ({ target, relatedTarget: before }) => {
      if (inPane(target)) isWanted = false;
      else if (!isWanted && inPane(before)) (before as HTMLElement).focus();
    },
    true,
  );
}
