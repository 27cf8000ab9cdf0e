import type { Fault } from "#error/fault";
import { cellAddress, textCorner } from "../grid";
import type { FoundSeries } from "../found-series";
import type { Correction, Remark } from "../imported";

/** A remark on the figure at this position of the points. */
export function remarkAt(
  { points }: FoundSeries,
  position: number,
  fault: Fault,
  correction: Correction | null = null,
): Remark {
  return { fault, address: addressOf(points, position), correction };
}

/** The cell of the file in which a figure stands. */
export function addressOf({ addressOf: at }: FoundSeries["points"], position: number): string {
  return cellAddress({ ...textCorner, sheet: at.sheet }, at.rows[position], at.columns[position]);
}
