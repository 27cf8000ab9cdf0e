const narrowest = 280;
const widest = 700;
const step = 20;

/** Lets the reader draw the divider between spreadsheet and pane, by mouse or by the arrow keys. */
export function drawable(divider: HTMLElement, page: HTMLElement): void {
  let width = 350;
  const widen = (to: number) => {
    width = Math.min(Math.max(to, narrowest), Math.min(widest, innerWidth - narrowest));
    page.style.setProperty("--pane-width", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
  };
  divider.setAttribute("aria-valuemin", String(narrowest));
  divider.setAttribute("aria-valuemax", String(widest));
  widen(width);
  divider.addEventListener("pointerdown", ({ pointerId }) => divider.setPointerCapture(pointerId));
  divider.addEventListener("pointermove", ({ pointerId, clientX }) => {
    if (divider.hasPointerCapture(pointerId)) widen(page.clientWidth - clientX);
  });
  divider.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") widen(width + step);
    if (key === "ArrowRight") widen(width - step);
  });
}
