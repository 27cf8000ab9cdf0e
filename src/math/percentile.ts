import type { Values } from "./values";

/**
 * The value below which a share of the values lies, between two neighbours in proportion, as Excel's PERCENTILE.INC.
 *
 *     h = (n − 1)·p        q = x[⌊h⌋] + (h − ⌊h⌋)(x[⌊h⌋ + 1] − x[⌊h⌋])        x in ascending order from 0
 *
 * @param x  any numbers in any order; `NaN` is left out
 * @param p  a share, 0 to 1
 * @returns  `NaN` where no value is present
 * @source   Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996), definition 7
 * @example  percentile(Float64Array.of(4, 1, 3, 2), 0.25)  // 1.75
 */
export function percentile(x: Values, p: number): number {
  return percentileOfSorted(ascending(x), p);
}

/** As `percentile`, of values that `ascending` has put in order, where several shares are asked of one series. */
export function percentileOfSorted(sorted: Values, p: number): number {
  const n = sorted.length;
  if (n === 0) return NaN;
  const h = (n - 1) * p;
  const low = Math.min(Math.floor(h), n - 1);
  const high = Math.min(low + 1, n - 1);
  return sorted[low] + (h - low) * (sorted[high] - sorted[low]);
}

/** The values present in ascending order. */
export function ascending(x: Values): Float64Array {
  const present = new Float64Array(x.length);
  let n = 0;
  for (let i = 0; i < x.length; i++) if (!Number.isNaN(x[i])) present[n++] = x[i];
  return present.subarray(0, n).sort();
}

/** The middle value, or the mean of the two in the middle; `NaN` where no value is present. */
export function median(x: Values): number {
  return percentile(x, 0.5);
}
