import type { Values } from "#math/values";

/**
 * Trailing mean of three months, which later months never revise.
 *
 *     m[t] = mean of those present among x[t], x[t − 1], x[t − 2]
 *
 * @returns  `NaN` unless the month itself and one more of the three are present
 * @source   methods of ALU's prosperity model, `docs/methods/prosperity.md`
 * @example  [...threeMonthMean(Float64Array.of(1, 3, NaN, 5))]  // [NaN, 2, NaN, 4]
 */
export function threeMonthMean(x: Values): Float64Array {
  const m = new Float64Array(x.length);
  for (let t = 0; t < m.length; t++) {
    let sum = x[t];
    let count = 1;
    for (let s = Math.max(0, t - 2); s < t; s++) {
      if (Number.isNaN(x[s])) continue;
      sum += x[s];
      count++;
    }
    m[t] = count > 1 ? sum / count : NaN;
  }
  return m;
}
