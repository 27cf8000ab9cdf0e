import type { Mark } from "../found-series";
import type { Settled } from "./cadence";

/** For each row the row before it of the same period, or -1; null where no period comes twice. */
export type Before = Int32Array | null;

/** Finds rows of one period, once for all series that share the rows. */
export function rowsBefore({ ordinals, aside }: Settled): Before {
  if (isStrict(ordinals)) return null;
  const last = new Map<number, number>();
  const found = new Int32Array(ordinals.length);
  for (let row = 0; row < found.length; row++) {
    const before = aside[row] === 0 ? last.get(ordinals[row]) : undefined;
    found[row] = before ?? -1;
    if (aside[row] === 0) last.set(ordinals[row], row);
  }
  return found;
}

/** True where any row is set aside. */
export function hasAside({ aside }: Settled): boolean {
  for (let row = 0; row < aside.length; row++) if (aside[row] !== 0) return true;
  return false;
}

function isStrict(ordinals: Int32Array): boolean {
  const sign = ordinals.length < 2 ? 0 : Math.sign(ordinals[1] - ordinals[0]);
  for (let i = 1; i < ordinals.length; i++) if ((ordinals[i] - ordinals[i - 1]) * sign <= 0) return false;
  return true;
}

/** The points of a series before those that say nothing new are left out. */
export interface RawPoints {
  readonly settled: Settled;
  readonly before: Before;
  /** For each point its row on the axis of its series. */
  readonly local: Int32Array;
  readonly values: Float64Array;
  readonly markAt: (i: number) => Mark | undefined;
}

/** As far back as rows of one period are compared: forecasts and vintages are fewer. */
const furthest = 100;

/**
 * The positions of the points that are kept: not those of rows set aside, and of two with the same period,
 * value, status and day of knowledge the first only. Different values of one period are both kept.
 *
 * @param tell  told of each point that repeats another
 */
export function withoutRepeats(points: RawPoints, tell: (i: number) => void): Int32Array {
  const { settled, before, local } = points;
  const own = new Int32Array(local.length);
  let n = 0;
  for (let i = 0; i < local.length; i++) if (settled.aside[local[i]] === 0) own[n++] = i;
  if (before === null) return own.subarray(0, n);
  const pointOf = new Int32Array(settled.ordinals.length).fill(-1);
  let k = 0;
  for (let j = 0; j < n; j++) {
    const i = own[j];
    pointOf[local[i]] = i;
    if (isRepeat(points, before, pointOf, i)) tell(i);
    else own[k++] = i;
  }
  return own.subarray(0, k);
}

function isRepeat(
  { local, values, markAt }: RawPoints,
  before: Int32Array,
  pointOf: Int32Array,
  i: number,
): boolean {
  let row = before[local[i]];
  for (let n = 0; row >= 0 && n < furthest; n++, row = before[row]) {
    const other = pointOf[row];
    if (other >= 0 && values[other] === values[i] && isAlike(markAt(other), markAt(i))) return true;
  }
  return false;
}

function isAlike(one: Mark | undefined, other: Mark | undefined): boolean {
  return one?.status === other?.status && one?.asOf === other?.asOf && one?.published === other?.published;
}
