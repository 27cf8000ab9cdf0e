import { fault, type Fault } from "#error/fault";
import { periodText, placeInYear, plus } from "#calendar/period";
import type { Values } from "#math/values";
import { faultsByPosition, mapOrFault, type Result, type Series } from "#series/series";
import { spanOfRatio } from "./rounding-band";

/** A rate with the lowest and highest that the printed figures allow. */
export interface Banded {
  readonly rate: Result;
  readonly low: Result;
  readonly high: Result;
}

/**
 * The comparable year-on-year rate of single months out of cumulative levels and the cumulative growth that
 * is published with them. The published growth rests on a comparable base, which the levels of a year
 * earlier do not show; the base is therefore taken from the growth.
 *
 *     r[t] = ΔY[t] / ΔB[t] − 1        B = Y / (1 + g), Δ within the year, the first period as it is
 *
 * Where January is not published, January and February both carry the two-month rate.
 *
 * @param ytd     cumulative levels Y since January
 * @param growth  cumulative growth g as fractions, over the periods of `ytd`
 * @returns  fractions; `NaN` with its fault where a level or growth, or the one before it in the year, is
 *           missing, and where the comparable base of the month is not above zero
 * @source   National Bureau of Statistics of China, explanatory notes: growth on a comparable basis
 * @example  monthYearOnYear(series(month(2024, 11), [90, 100]), series(month(2024, 11), [0.25, 0.25])).values[1]  // 0.25
 */
export function monthYearOnYear(ytd: Series, growth: Series): Result {
  return mapOrFault(ytd, (t) => {
    const terms = termsOf(ytd, growth, t);
    if (typeof terms === "object" && "kind" in terms) return terms;
    const [t1, t0] = terms;
    if (t0 === null) return growth.values[t1];
    const base = comparable(ytd, growth, t1) - comparable(ytd, growth, t0);
    if (!(base > 0)) return fault("comparable-base", { month: textAt(ytd, t), found: base });
    return (ytd.values[t1] - ytd.values[t0]) / base - 1;
  });
}

/**
 * The rate of `monthYearOnYear` with its band: the least and greatest that every figure allows which would
 * have been printed alike.
 *
 * @param halfLevel   half a unit of the last printed place of each level
 * @param halfGrowth  half a unit of the last printed place of each growth rate, as a fraction
 * @returns  fractions; low and high are `NaN` with a fault where the base may be zero within rounding
 */
export function bandedMonthYearOnYear(
  ytd: Series,
  growth: Series,
  halfLevel: Values,
  halfGrowth: Values,
): Banded {
  const rate = monthYearOnYear(ytd, growth);
  const why = faultsByPosition(rate);
  const bounds = Array.from(rate.values, (_, t) => bound(t));
  const side = (i: 0 | 1) =>
    mapOrFault(ytd, (t) => {
      const found = bounds[t];
      return "kind" in found ? found : found[i];
    });
  return { rate, low: side(0), high: side(1) };

  function bound(t: number): readonly [number, number] | Fault {
    const known = why.get(t) ?? termsOf(ytd, growth, t);
    if ("kind" in known) return known;
    const [t1, t0] = known;
    const g = (s: number) => [growth.values[s] - halfGrowth[s], growth.values[s] + halfGrowth[s]] as const;
    const y = (s: number) => [ytd.values[s] - halfLevel[s], ytd.values[s] + halfLevel[s]] as const;
    if (t0 === null) return g(t1);
    return spanOfRatio(y(t1), y(t0), g(t1), g(t0)) ?? fault("band-unbounded", { month: textAt(ytd, t) });
  }
}

/** The positions that a month's rate is taken from: its own, and the one before it in the year, if any. */
function termsOf(ytd: Series, growth: Series, t: number): readonly [number, number | null] | Fault {
  const place = placeInYear(plus(ytd.start, t));
  const known = (s: number) =>
    s >= 0 && s < ytd.values.length && !Number.isNaN(ytd.values[s]) && !Number.isNaN(growth.values[s]);
  const january = t - place + 1;
  if (ytd.start.frequency === 12 && place <= 2 && !known(january) && known(january + 1))
    return [january + 1, null];
  if (!known(t)) return fault("level-or-growth-missing", { month: textAt(ytd, t) });
  if (place === 1) return [t, null];
  return known(t - 1) ? [t, t - 1] : fault("total-before-missing", { month: textAt(ytd, t - 1) });
}

function comparable(ytd: Series, growth: Series, t: number): number {
  return ytd.values[t] / (1 + growth.values[t]);
}

function textAt(x: Series, t: number): string {
  return periodText(plus(x.start, t));
}
