import { days, plus, year, yearOf } from "#calendar/period";
import { map, type Series } from "#series/series";

/**
 * Run rate: what a year would bring at the daily average of each month.
 *
 *     r[t] = x[t] / days[t] · D        D days of the year
 *
 * @param output    output of months, quarters or years whose dates are known, in any unit of weight
 * @param yearDays  D, the same for all; null takes 365 or 366 by the year of each period
 * @returns  the unit of `output` a year, for its periods; `NaN` where it is missing
 * @source   SMM, monthly production analysis: annualised operating capacity beside monthly output
 * @example  runRate(series(month(2025, 11), [3.615])).values[0]  // 43.9825
 */
export function runRate(output: Series, yearDays: number | null = null): Series {
  return map(output, (t) => {
    const period = plus(output.start, t);
    return (output.values[t] / days(period)) * (yearDays ?? days(year(yearOf(period))));
  });
}
