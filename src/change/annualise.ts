import { fault } from "#error/fault";
import { at } from "#error/place";
import type { Result, Series } from "#series/series";
import { faultsOf, whyNoChange } from "./change-over";

/**
 * The compound annual rate that a change over `n` periods comes to.
 *
 *     (x[t] / x[t − n])^(p/n) − 1        p periods to the year
 *
 * @param x  a level above zero
 * @param n  periods of the change, a whole number of at least 1
 * @returns  fractions a year for the periods of `x`; `NaN` with its fault in the first `n` periods, where
 *           either value is missing, and where one of them is not above zero
 * @source   OECD, Data and Metadata Reporting and Presentation Handbook (2007), annualised rates
 * @example  annualise(series(month(2024, 1), [100, 101]), 1).values[1]  // 1.01 ** 12 - 1
 */
export function annualise(x: Series, n: number, perYear: number = x.start.frequency): Result {
  const v = x.values;
  const values = new Float64Array(v.length).fill(NaN, 0, Math.min(n, v.length));
  for (let t = n; t < v.length; t++) {
    values[t] = v[t - n] > 0 && v[t] > 0 ? (v[t] / v[t - n]) ** (perYear / n) - 1 : NaN;
  }
  return {
    start: x.start,
    values,
    faults: faultsOf(values, (t) =>
      v[t] === 0 ? fault("value-missing", { place: at(t) }) : whyNoChange(v, t, t - n, "log", n),
    ),
  };
}
