import type { Values } from "./values";

/**
 * Sum of the values present, compensated so that a long or mixed series loses no digits.
 *
 *     s = Σ x[t]        the rounding error of each addition is kept and added at the end
 *
 * @param x  any numbers; `NaN` is left out
 * @returns  `NaN` where no value is present, since nothing to add is not a zero
 * @source   Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974)
 * @example  sum(Float64Array.of(1, 1e100, 1, -1e100))  // 2
 */
export function sum(x: Values): number {
  let s = 0;
  let lost = 0;
  let present = false;
  for (let t = 0; t < x.length; t++) {
    const v = x[t];
    if (Number.isNaN(v)) continue;
    const next = s + v;
    lost += Math.abs(s) >= Math.abs(v) ? s - next + v : v - next + s;
    s = next;
    present = true;
  }
  return present ? s + lost : NaN;
}

/** How many values are present. */
export function count(x: Values): number {
  let n = 0;
  for (let t = 0; t < x.length; t++) if (!Number.isNaN(x[t])) n++;
  return n;
}
