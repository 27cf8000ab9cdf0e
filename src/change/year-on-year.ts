import { at } from "#error/place";
import { fault } from "#error/fault";
import { mapOrFault, type Result, type Series } from "#series/series";

/**
 * Year-on-year change: each value over the value one year before, less one.
 *
 *     r[t] = x[t] / x[t − s] − 1        s periods to the year
 *
 * @param x  a level above zero, in any unit
 * @returns  fractions (0.042 is 4.2 %) for the periods of `x`; `NaN` with its fault in the first year,
 *           where either value is missing, and where the base is zero or less
 * @source   OECD, Data and Metadata Reporting and Presentation Handbook (2007), growth rates
 * @example  yearOnYear(series(month(2023, 1), [...Array(12).fill(100), 104.2])).values[12]  // 0.042
 */
export function yearOnYear(x: Series): Result {
  const s = x.start.frequency;
  return mapOrFault(x, (t) => {
    if (t < s) return fault("no-earlier-period", { periods: s });
    const base = x.values[t - s];
    if (Number.isNaN(x.values[t])) return fault("value-missing", { place: at(t) });
    if (Number.isNaN(base) || base === 0) return fault("base-missing", { place: at(t - s) });
    if (base < 0) return fault("base-negative", { place: at(t - s), found: base });
    return x.values[t] / base - 1;
  });
}
