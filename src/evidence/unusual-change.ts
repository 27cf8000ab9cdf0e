import { placeInYear, plus } from "#calendar/period";
import { median } from "#math/percentile";
import type { Series } from "#series/series";
import { lastBefore } from "./present";

/** A month has a usual change of its own once it has this many; of three the middle one would always fit. */
export const yearsForUsual = 4;

/** Changes as they are, and less what is usual. Both are `NaN` where there is no change. */
export interface Changes {
  readonly plain: Float64Array;
  readonly unusual: Float64Array;
}

/**
 * The change of each value on the last one present before it, and the same less the usual change of that month of the
 * year, so that neither a season nor the yearly reset of a cumulative series looks unusual:
 *
 *     e[t] = d[t] − median d over the same month of all years        with fewer than four: over all changes
 *
 * @param x       any series; gaps are `NaN`
 * @param change  what is called a change: a difference, a logarithm of the ratio
 */
export function changesOf(x: Series, change: (value: number, before: number) => number): Changes {
  const { values, start } = x;
  const d = values.map((value, t) => {
    const before = Number.isNaN(value) ? -1 : lastBefore(values, t);
    return before < 0 ? NaN : change(value, values[before]);
  });
  const place = (t: number) => placeInYear(plus(start, t)) - 1;
  const all = median(d);
  const usual = Array.from({ length: start.frequency }, (_, p) => {
    const own = d.filter((v, t) => place(t) === p && !Number.isNaN(v));
    return own.length < yearsForUsual ? all : median(own);
  });
  return { plain: d, unusual: d.map((v, t) => v - usual[place(t)]) };
}
