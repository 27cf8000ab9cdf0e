import { fault } from "#error/fault";
import { at } from "#error/place";
import { periodText, plus } from "#calendar/period";
import { faultsByPosition, mapOrFault, type Result, type Series } from "#series/series";
import { yearOnYear } from "./year-on-year";

/** The comparable base that a published rate implies, and how far the rate is from the ratio of levels. */
export interface BaseGap {
  /** In the unit of the values. */
  readonly base: Result;
  /** Fractions: published less computed. */
  readonly gap: Result;
}

/**
 * The published year-on-year rate against the ratio of the published levels. They differ because the set of
 * enterprises, or the figure of the year before, was changed.
 *
 *     base[t] = x[t] / (1 + g[t])        gap[t] = g[t] − (x[t] / x[t − s] − 1)
 *
 * @param x          levels above zero
 * @param published  the rates g as fractions, over the periods of `x`
 * @returns  `NaN` with its fault where a value, a rate or (gap) the level a year before is missing
 * @source   National Bureau of Statistics of China, explanatory notes: growth on a comparable basis
 * @example  baseGap(series(month(2023, 12), [115]), series(month(2023, 12), [0.15])).base.values[0]  // 100
 */
export function baseGap(x: Series, published: Series): BaseGap {
  const computed = yearOnYear(x);
  const why = faultsByPosition(computed);
  const rate = (t: number) => published.values[t];
  const rateMissing = (t: number) => fault("rate-missing", { month: periodText(plus(x.start, t)) });
  const base = mapOrFault(x, (t) => {
    if (Number.isNaN(x.values[t])) return fault("value-missing", { place: at(t) });
    if (Number.isNaN(rate(t))) return rateMissing(t);
    return 1 + rate(t) > 0 ? x.values[t] / (1 + rate(t)) : fault("no-base-left", { found: rate(t) });
  });
  const gap = mapOrFault(x, (t) => {
    if (Number.isNaN(rate(t))) return rateMissing(t);
    return why.get(t) ?? rate(t) - computed.values[t];
  });
  return { base, gap };
}
