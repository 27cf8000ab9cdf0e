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
  const looked = Math.min(limit, ordinals.length);
  if (isInTime(ordinals, values, looked))
    return {
      ordinals: ordinals.subarray(0, looked),
      values: values.subarray(0, looked),
      positions: counted(looked),
    };
  const order = inTime(ordinals, looked);
  const kept = new Int32Array(order.length);
  let n = 0;
  for (const i of order) {
    const isFirst = n === 0 || ordinals[kept[n - 1]] !== ordinals[i];
    if (isFirst && !Number.isNaN(values[i])) kept[n++] = i;
  }
  const positions = kept.slice(0, n);
  const line = { ordinals: new Int32Array(n), values: new Float64Array(n), positions };
  for (let k = 0; k < n; k++) {
    line.ordinals[k] = ordinals[positions[k]];
    line.values[k] = values[positions[k]];
  }
  return line;
}

/** True where the points are a timeline as they stand, as those of most files are. */
function isInTime(ordinals: Int32Array, values: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++)
    if (Number.isNaN(values[i]) || (i > 0 && ordinals[i] <= ordinals[i - 1])) return false;
  return true;
}

/** 0, 1, 2 … */
function counted(n: number): Int32Array {
  const numbers = new Int32Array(n);
  for (let i = 0; i < n; i++) numbers[i] = i;
  return numbers;
}

/** Positions in the order of time; those of one period stay in the order of the file. */
function inTime(ordinals: Int32Array, n: number): Int32Array {
  const order = counted(n);
  let isAscending = true;
  for (let i = 1; i < n && isAscending; i++) isAscending = ordinals[i] >= ordinals[i - 1];
  if (isAscending) return order;
  // Numbers are sorted many times as fast as by a comparison of one's own.
  const keys = new Float64Array(n);
  for (let i = 0; i < n; i++) keys[i] = ordinals[i] * n + i;
  keys.sort();
  for (let i = 0; i < n; i++) order[i] = keys[i] - Math.floor(keys[i] / n) * n;
  return order;
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
