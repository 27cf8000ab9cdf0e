import { isErrorCell, type Cell } from "#cells/cell";

/** True for a cell with nothing in it; a text of spaces is nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  return typeof cell === "string" && cell.length < 8 && cell.trim() === "";
}

/** The text of a cell without the spaces around it; "" where it holds none. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell.trim();
  return isErrorCell(cell) ? cell.error : String(cell);
}
