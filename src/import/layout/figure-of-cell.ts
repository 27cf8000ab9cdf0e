import { fault, type Fault } from "#error/fault";
import { cellText, type Cell } from "#cells/cell";
import { amountIn } from "../cell/amount-in";
import { readAmount } from "../cell/amount";
import type { Collector } from "./collector";

/**
 * The figure of a cell that is not digits alone, in the unit of its series.
 *
 * @returns  `NaN` where there is none; a fault where the cell was not understood
 */
export function figureOfCell(cell: Cell | undefined, into: Collector): number | Fault {
  if (cell === null || cell === undefined || cell === "") return NaN;
  const { decimal } = into.header;
  const amount = readAmount(cell, decimal ?? "point");
  if (amount === "missing") return NaN;
  if (amount === "not-a-number") return fault("cell-not-understood", { found: cellText(cell) });
  if (decimal === null && typeof cell === "string" && /[,，]/.test(cell))
    return fault("decimal-mark-open", { found: cellText(cell) });
  const measured = amountIn(amount, into.unit);
  if (measured === "other-unit" || isOtherThanBefore(into, measured.unit, amount.unit))
    return fault("cell-of-other-unit", { found: cellText(cell), unit: into.unit ?? into.cellUnit ?? "" });
  if (amount.unit !== null) into.named++;
  if (into.unit === null && amount.unit !== null) into.cellUnit = measured.unit;
  if (amount.note !== null) into.notes.set(into.points, amount.note);
  return measured.value;
}

// Without a unit of its own a column has that of its first cell that names one.
function isOtherThanBefore(
  { unit, cellUnit }: Collector,
  measured: string | null,
  own: string | null,
): boolean {
  return unit === null && own !== null && cellUnit !== null && cellUnit !== measured;
}
