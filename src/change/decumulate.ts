import { fault, type Fault } from "#error/fault";
import { periodText, placeInYear, plus, yearOf } from "#calendar/period";
import { mapOrFault, type Result, type Series } from "#series/series";
import { at } from "#error/place";
import { splitTwoMonths, type JanFebRule } from "./jan-feb";

/** Single periods, with the positions of those that were split off rather than published. */
export interface Decumulated extends Result {
  /** Positions of Januaries and Februaries that are estimates. */
  readonly estimated: readonly number[];
}

/**
 * Year-to-date figures back to single months (or quarters). The first period of a year is its own total.
 *
 *     x[t] = Y[t] − Y[t − 1]        x[January] = Y[January]
 *
 * Where January is not published, the February total is treated by the rule: days splits it by the days of
 * the two months (an estimate), half in two halves (an estimate), blank leaves both missing; feb leaves the
 * two-month sum in February and January missing in every year, so that all years are comparable.
 *
 * @param ytd  totals since January, of any sign, `NaN` where not published
 * @returns  the unit of `ytd`; `NaN` with its fault where a total, or the one before it in the year, is missing
 * @source   National Bureau of Statistics of China: cumulative series, January and February in one release
 * @example  [...decumulate(series(month(2013, 2), [840, 1040]), "feb").values]  // [840, 200]
 */
export function decumulate(ytd: Series, rule: JanFebRule = "days"): Decumulated {
  const estimated: number[] = [];
  const monthly = ytd.start.frequency === 12;
  const total = (t: number) => (t < 0 || t >= ytd.values.length ? NaN : ytd.values[t]);
  const single = (t: number): number | Fault => {
    const place = placeInYear(plus(ytd.start, t));
    if (monthly && place <= 2) {
      const january = t - (place - 1);
      const unpublished = Number.isNaN(total(january));
      if (rule === "feb" || (unpublished && !Number.isNaN(total(january + 1)))) {
        if (unpublished && (rule === "days" || rule === "half")) estimated.push(t);
        return ofTwoMonths(ytd, january, place, rule);
      }
    }
    if (Number.isNaN(total(t))) return fault("total-missing", { place: at(t) });
    if (place === 1) return total(t);
    if (Number.isNaN(total(t - 1)))
      return fault("total-before-missing", { month: periodText(plus(ytd.start, t - 1)) });
    return total(t) - total(t - 1);
  };
  return { ...mapOrFault(ytd, single), estimated };
}

function ofTwoMonths(ytd: Series, january: number, place: number, rule: JanFebRule): number | Fault {
  const year = yearOf(plus(ytd.start, january));
  const sum = january + 1 < ytd.values.length ? ytd.values[january + 1] : NaN;
  return splitTwoMonths(sum, rule, year)[place - 1];
}
