import { refuse } from "#error/alu-error";
import { cellText, type Argument, type Cell } from "#cells/cell";
import { isMissing } from "#cells/missing";
import { readFigure } from "#cells/number-text";
import { checkLimits } from "#prosperity/check-model";
import type { Limits } from "#prosperity/model";

/**
 * Reads four limits (or four shares) from a row or a column; or a row of four for each of `series` columns,
 * as the columns cold to hot of the model table.
 *
 * @returns  the limits of each series; null where the argument was left out or is blank
 */
export function fourLimits(
  argument: Argument,
  name: string,
  series: number,
  sign: 1 | -1,
): readonly Limits[] | null {
  if (argument === null) return null;
  const cells = argument.flat();
  if (cells.every((cell) => isMissing(cell) || cell === 0)) return null;
  const each = cells.length === 4 ? [cells] : argument;
  const fits = each.every((row) => row.length === 4) && (each.length === 1 || each.length === series);
  if (!fits)
    refuse("four-limits", { argument: name, rows: argument.length, columns: argument[0]?.length ?? 0 });
  const limits = each.map((row, r) => row.map((cell) => numberIn(cell, name, r)) as unknown as Limits);
  for (const four of limits) checkLimits(name, four, sign);
  return Array.from({ length: series }, (_, i) => limits[limits.length === 1 ? 0 : i]);
}

function numberIn(cell: Cell, argument: string, row: number): number {
  if (typeof cell === "number") return cell;
  const figure = typeof cell === "string" ? readFigure(cell) : null;
  return (
    figure?.value ?? refuse("not-a-number", { argument, place: { row: row + 1 }, found: cellText(cell) })
  );
}
