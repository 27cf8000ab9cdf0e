import { fault, type Fault } from "#error/fault";
import { at } from "#error/place";
import { periodText, placeInYear, plus } from "#calendar/period";
import { holdsJanuaryInFebruary } from "./jan-feb";
import { mapOrFault, type Result, type Series } from "#series/series";

/** What runs from the beginning of the year: the total, the mean, or the latest value. */
export type Running = "sum" | "mean" | "last";

/**
 * Year to date: the running total (or mean, or latest value) since January or the first quarter.
 *
 *     Y[t] = x[January] + … + x[t]
 *
 * Where the series spans a January and none of its Januaries has a value, February holds the sum of both
 * months, as `decumulate` leaves it by the rule feb, and the total begins there.
 *
 * @returns  the unit of `x`; `NaN` with its fault from the first missing month of a year to its end, and in
 *           a year that the series does not hold from its beginning; last asks for its own month alone
 * @source   National Bureau of Statistics of China: cumulative figures since January
 * @example  [...yearToDate(series(month(2023, 12), [5, 1, 2, 3]), "sum").values]  // [NaN, 1, 3, 6]
 */
export function yearToDate(x: Series, how: Running = "sum"): Result {
  const begins = holdsJanuaryInFebruary(x) ? 2 : 1;
  let sum = 0;
  let lacking: number | null = 1 - placeInYear(x.start);
  // A range that begins inside a year has not its earlier months; the first of them is named.
  if (placeInYear(x.start) <= begins) lacking = null;
  return mapOrFault(x, (t): number | Fault => {
    const place = placeInYear(plus(x.start, t));
    const value = x.values[t];
    if (place <= begins) [sum, lacking] = [0, null];
    if (how === "last" || place < begins)
      return Number.isNaN(value) ? fault("value-missing", { place: at(t) }) : value;
    if (Number.isNaN(value)) lacking ??= t;
    if (lacking !== null) return fault("year-incomplete", { month: periodText(plus(x.start, lacking)) });
    sum += value;
    return how === "sum" ? sum : sum / place;
  });
}
