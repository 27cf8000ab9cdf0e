import type { Fault } from "#error/fault";

/** Rows of results, as a function gives them back to its host. `NaN` is a missing value. */
export type Answer = readonly (readonly AnswerCell[])[];

export type AnswerCell = number | string | boolean | Formatted | Fault;

/** A number that asks to be shown in this format, where the host can. */
export interface Formatted {
  readonly value: number;
  readonly format: Format;
}

export type Format = "0.0%" | "yyyy-mm" | "yyyy-mm-dd";

/** True for a cell that carries a fault. */
export function isFault(cell: AnswerCell): cell is Fault {
  return typeof cell === "object" && "kind" in cell;
}
