import { correlation } from "./correlation";
import type { Values } from "./values";

/**
 * Spearman's rank correlation of two series over the positions where both have a value: Pearson's of their
 * ranks, equal values sharing the mean of theirs.
 *
 * @param x  any numbers; a position where either is `NaN` is left out
 * @param y  as long as `x`
 * @returns  −1 to 1; `NaN` where fewer than two positions remain or either series does not vary
 * @source   Spearman, The Proof and Measurement of Association between Two Things (1904)
 * @example  rankCorrelation(Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(5, 6, 7, 8, 7))  // 0.8207826816681233
 */
export function rankCorrelation(x: Values, y: Values): number {
  const both = Array.from(x, (_, t) => t).filter((t) => !Number.isNaN(x[t]) && !Number.isNaN(y[t]));
  const picked = (z: Values) => Float64Array.from(both, (t) => z[t]);
  return correlation(ranks(picked(x)), ranks(picked(y)));
}

/** The rank of each value from 1, equal values sharing the mean of theirs. */
function ranks(x: Values): Float64Array {
  const order = Array.from(x, (_, t) => t).sort((a, b) => x[a] - x[b]);
  const found = new Float64Array(x.length);
  for (let first = 0; first < order.length;) {
    let last = first;
    while (last + 1 < order.length && x[order[last + 1]] === x[order[first]]) last++;
    for (let i = first; i <= last; i++) found[order[i]] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return found;
}
