import type { Fault } from "#error/fault";
import type { FoundSeries } from "../found-series";
import type { Correction, Remark } from "../imported";
import { pointAddress } from "../point-address";

/** A remark on the figure at this position of the points. */
export function remarkAt(
  { points }: FoundSeries,
  position: number,
  fault: Fault,
  correction: Correction | null = null,
): Remark {
  return { fault, address: addressOf(points, position), correction };
}

/** The place in the file at which a figure stands. */
export function addressOf({ addressOf: at }: FoundSeries["points"], position: number): string {
  return pointAddress(at, position);
}
