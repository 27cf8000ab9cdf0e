import type { Cell } from "./cell";
import { isMissing } from "./missing";
import { readFigure } from "./number-text";

/** The number of a cell, typed as a number or as text; `NaN` where it is blank, null where it is no number. */
export function cellNumber(cell: Cell): number | null {
  if (isMissing(cell)) return NaN;
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (readFigure(cell)?.value ?? null) : null;
}
