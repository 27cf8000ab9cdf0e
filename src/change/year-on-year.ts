import type { Result, Series } from "#series/series";
import type { Method } from "./change-over";
import { changeOnBasis, type Basis } from "./on-basis";

/**
 * Year-on-year change: each value over the value one year before, less one.
 *
 *     r[t] = x[t] / x[t − s] − 1        s periods to the year
 *
 * @param x       a level above zero, in any unit
 * @param basis   raw, daily (per day of the period), janfeb (January and February together), or both of these
 * @param method  pct, log or sym, as in `changeOver`
 * @returns  fractions (0.042 is 4.2 %) for the periods of `x`; `NaN` with its fault in the first year,
 *           where either value is missing, and where the base is zero or less
 * @throws   needs-monthly where janfeb is asked of quarters or years
 * @source   OECD, Data and Metadata Reporting and Presentation Handbook (2007), growth rates
 * @example  yearOnYear(series(month(2023, 1), [...Array(12).fill(100), 104.2])).values[12]  // 0.042
 */
export function yearOnYear(x: Series, basis: readonly Basis[] = [], method: Method = "pct"): Result {
  return changeOnBasis(x, x.start.frequency, basis, method);
}
