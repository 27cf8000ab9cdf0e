import { mean } from "./mean";
import { count, sum } from "./sum";
import type { Values } from "./values";

/**
 * Sample standard deviation of the values present, as Excel's STDEV.S, in two passes.
 *
 *     m = Σ x / n        s = √( (Σ (x − m)² − (Σ (x − m))² / n) / (n − 1) )
 *
 * The second term is zero but for rounding, and takes the rounding of the mean out again.
 *
 * @param x  any numbers; `NaN` is left out
 * @returns  `NaN` where fewer than two values are present
 * @source   Chan, Golub and LeVeque, Algorithms for Computing the Sample Variance, The American Statistician 37 (1983)
 * @example  standardDeviation(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9)) ** 2 * 7  // 32
 */
export function standardDeviation(x: Values): number {
  const n = count(x);
  if (n < 2) return NaN;
  const m = mean(x);
  const off = x.map((v) => v - m);
  return Math.sqrt((sum(off.map((d) => d * d)) - sum(off) ** 2 / n) / (n - 1));
}
