import type { Mark } from "../found-series";
import type { Settled } from "./cadence";

/** The points of a series before those that say nothing new are left out. */
export interface RawPoints {
  readonly settled: Settled;
  /** For each point its row on the axis of its series. */
  readonly local: Int32Array;
  readonly values: Float64Array;
  readonly markAt: (i: number) => Mark | undefined;
}

/**
 * The positions of the points that are kept: not those of rows set aside, and of two with the same period,
 * value, status and day of knowledge the first only. Different values of one period are both kept.
 *
 * @param tell  told of each point that repeats another
 */
export function withoutRepeats(
  { settled, local, values, markAt }: RawPoints,
  tell: (i: number) => void,
): Int32Array {
  const { ordinals, aside } = settled;
  const own = Int32Array.from(local, (_, i) => i).filter((i) => aside[local[i]] === 0);
  if (isStrict(own.map((i) => ordinals[local[i]]))) return own;
  const seen = new Set<string>();
  return own.filter((i) => {
    const mark = markAt(i);
    const key = `${ordinals[local[i]]} ${values[i]} ${mark?.status ?? ""} ${mark?.asOf ?? ""} ${mark?.published ?? ""}`;
    if (!seen.has(key)) return seen.add(key);
    tell(i);
    return false;
  });
}

function isStrict(ordinals: Int32Array): boolean {
  if (ordinals.length < 2) return true;
  const sign = Math.sign(ordinals[1] - ordinals[0]);
  for (let i = 1; i < ordinals.length; i++) if ((ordinals[i] - ordinals[i - 1]) * sign <= 0) return false;
  return true;
}
