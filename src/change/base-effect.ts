import { fault } from "#error/fault";
import { mapOrFault, type Result, type Series } from "#series/series";
import { whyNoChange } from "./change-over";

/** The move of a year-on-year rate, in its two parts. */
export interface BaseEffect {
  /** What this period adds by moving itself. */
  readonly momentum: Result;
  /** What comes of the base moving a year earlier. */
  readonly base: Result;
}

/**
 * The move of a year-on-year rate from one period to the next, split into momentum and base effect.
 *
 *     momentum[t] = (x[t] − x[t−1]) / x[t−s]        base[t] = x[t−1] · (1/x[t−s] − 1/x[t−s−1])
 *     momentum[t] + base[t] = r[t] − r[t−1]         r the year-on-year rate
 *
 * @param x  a level above zero
 * @returns  fractions (0.01 is one percentage point); `NaN` with its fault in the first s + 1 periods, where
 *           one of the four values is missing, and where a base is not above zero
 * @source   European Central Bank, Monthly Bulletin, January 2005, box on base effects
 * @example  baseEffect(series(month(2023, 1), [...Array(13).fill(100), 104])).momentum.values[13]  // 0.04
 */
export function baseEffect(x: Series): BaseEffect {
  const v = x.values;
  const s = x.start.frequency;
  const wanting = (t: number) => {
    if (t < s + 1) return fault("no-earlier-period", { periods: s + 1 });
    if (Number.isNaN(v[t]) || !(v[t - s] > 0)) return whyNoChange(v, t, t - s, "pct", s);
    if (Number.isNaN(v[t - 1]) || !(v[t - s - 1] > 0)) return whyNoChange(v, t - 1, t - s - 1, "pct", s);
    return null;
  };
  return {
    momentum: mapOrFault(x, (t) => wanting(t) ?? (v[t] - v[t - 1]) / v[t - s]),
    base: mapOrFault(x, (t) => wanting(t) ?? v[t - 1] * (1 / v[t - s] - 1 / v[t - s - 1])),
  };
}
