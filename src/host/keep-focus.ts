/**
 * Leaves the keyboard with the pane while somebody works there.
 *
 * Univer takes the focus for its cell editor some time after it has opened or a selection has changed. Keys that
 * are being typed into the pane would then overwrite the selected cell. Only a click on the grid, or the Tab
 * key, moves the focus out of the pane.
 */
export function keepFocus(pane: HTMLElement, grid: HTMLElement): void {
  let isWanted = false;
  const inGrid = ({ target }: Event) => target instanceof Node && grid.contains(target);
  document.addEventListener("pointerdown", (event) => (isWanted = inGrid(event)), true);
  document.addEventListener("keydown", ({ key }) => (isWanted ||= key === "Tab"), true);
  document.addEventListener(
    "focusin",
    (event) => {
      const { relatedTarget: before } = event;
      if (!inGrid(event)) isWanted = false;
      else if (!isWanted && before instanceof HTMLElement && pane.contains(before)) before.focus();
    },
    true,
  );
}
