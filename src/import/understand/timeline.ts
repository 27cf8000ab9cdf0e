import type { Points } from "../found-series";

/** The figures of a series in the order of time, one a period, those without a value aside. */
export interface Timeline {
  readonly ordinals: Int32Array;
  readonly values: Float64Array;
  /** Where each stands in the points of the file. */
  readonly positions: Int32Array;
}

/**
 * Puts the points of a series into the order of time. Of several for one period the first of the file is taken.
 *
 * @param limit  as many points of the file are looked at
 * @example  timeline({ ordinals: Int32Array.of(5, 4), values: Float64Array.of(2, 1), addressOf: { sheet: null, rows: new Int32Array(2), columns: new Int32Array(2) }, marks: new Map() }, 9).positions  // Int32Array.of(1, 0)
 */
export function timeline({ ordinals, values }: Points, limit: number): Timeline {
  const order = inTime(ordinals, Math.min(limit, ordinals.length));
  const kept = new Int32Array(order.length);
  let n = 0;
  for (const i of order) {
    const isFirst = n === 0 || ordinals[kept[n - 1]] !== ordinals[i];
    if (isFirst && !Number.isNaN(values[i])) kept[n++] = i;
  }
  const positions = kept.slice(0, n);
  return {
    ordinals: positions.map((i) => ordinals[i]),
    values: Float64Array.from(positions, (i) => values[i]),
    positions,
  };
}

/** Positions in the order of time; those of one period stay in the order of the file. */
function inTime(ordinals: Int32Array, n: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  let isAscending = true;
  for (let i = 1; i < n && isAscending; i++) isAscending = ordinals[i] >= ordinals[i - 1];
  return isAscending ? order : order.sort((a, b) => ordinals[a] - ordinals[b] || a - b);
}

/** The least and the greatest of some figures; infinities where there are none. */
export function rangeOf(values: Float64Array): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
