import { isErrorCell, type Cell } from "./cell";
import { isMissing } from "./missing";
import { isWhen } from "./month-text";
import { readFigure } from "./number-text";

/** How a cell reached us. A blank is "blank" on some hosts and "zero" on others. */
export type Delivered =
  | ("number" | "zero" | "boolean" | "blank" | "error")
  | ("empty-text" | "number-text" | "month-text" | "missing-text" | "text");

/**
 * How the host delivered a cell, and for a text how it is read.
 *
 * @example  delivered("n.a.")  // "missing-text"
 */
export function delivered(cell: Cell): Delivered {
  if (cell === null) return "blank";
  if (typeof cell === "number") return cell === 0 ? "zero" : "number";
  if (typeof cell === "boolean") return "boolean";
  if (isErrorCell(cell)) return "error";
  return ofText(cell);
}

function ofText(text: string): Delivered {
  if (text === "") return "empty-text";
  if (isMissing(text)) return "missing-text";
  if (readFigure(text) !== null) return "number-text";
  return isWhen(text) ? "month-text" : "text";
}
