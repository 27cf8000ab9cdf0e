import { mean } from "./mean";
import { sum } from "./sum";
import type { Values } from "./values";

/**
 * Pearson's correlation of two series over the positions where both have a value, as Excel's CORREL, in two passes.
 *
 *     r = Σ (x − x̄)(y − ȳ) / √( Σ (x − x̄)² · Σ (y − ȳ)² )
 *
 * @param x  any numbers; a position where either is `NaN` is left out
 * @param y  as long as `x`
 * @returns  −1 to 1; `NaN` where fewer than two positions remain or either series does not vary
 * @source   NIST/SEMATECH e-Handbook of Statistical Methods, 6.5.5 (sample correlation)
 * @example  correlation(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 7))  // 0.9933992677987828
 */
export function correlation(x: Values, y: Values): number {
  const [a, b] = [whereBoth(x, y), whereBoth(y, x)];
  if (a.length < 2) return NaN;
  const [dx, dy] = [offMean(a), offMean(b)];
  const product = sum(dx.map((d, t) => d * dy[t]));
  const size = Math.sqrt(sum(dx.map((d) => d * d))) * Math.sqrt(sum(dy.map((d) => d * d)));
  // Rounding may carry a perfect correlation a hair past 1, which no reader expects.
  return size === 0 ? NaN : Math.max(-1, Math.min(1, product / size));
}

function whereBoth(x: Values, y: Values): Float64Array {
  return x.filter((v, t) => !Number.isNaN(v) && !Number.isNaN(y[t]));
}

function offMean(x: Values): Float64Array {
  const m = mean(x);
  return x.map((v) => v - m);
}
