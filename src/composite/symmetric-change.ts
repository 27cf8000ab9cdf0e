/**
 * Symmetric percentage change: it is as large up as it is down, so that a rise and the fall back cancel.
 *
 *     c = 200 (x − b) / (x + b)
 *
 * @param x  a value above zero
 * @param b  the value before it, above zero
 * @returns  percent, between −200 and 200
 * @source   The Conference Board, Business Cycle Indicators Handbook (2001), calculating the composite indexes, step 1
 * @example  symmetricChange(41.4, 41.8)  // -0.9615384615384615
 */
export function symmetricChange(x: number, b: number): number {
  return (200 * (x - b)) / (x + b);
}
