import { fault, type Fault } from "#error/fault";
import { firstMonth, lastMonth, periodOf, periodText, plus, type Frequency } from "#calendar/period";
import { mapOrFault, type Result, type Series } from "./series";

/** How shorter periods make a longer one. */
export type Aggregation = "mean" | "sum" | "last" | "first";

/**
 * A series by longer periods: months to quarters or years, quarters to years.
 *
 * @param x          at a frequency that is a multiple of `frequency`
 * @param frequency  periods to the year that are asked for
 * @returns  one value for each longer period that `x` touches; for mean and sum `NaN` with its fault unless
 *           every shorter period has a value, for last and first unless that one has
 * @source   OECD, Data and Metadata Reporting and Presentation Handbook (2007), conversion of frequency
 * @example  [...aggregate(series(month(2024, 1), [1, 2, 3, 4]), 4, "sum").values]  // [6, NaN]
 */
export function aggregate(x: Series, frequency: Frequency, how: Aggregation): Result {
  const n = x.start.frequency / frequency;
  const start = periodOf(firstMonth(x.start), frequency);
  const end = periodOf(lastMonth(plus(x.start, x.values.length - 1)), frequency);
  const longer = { start, values: new Float64Array(end.ordinal - start.ordinal + 1) };
  const valueAt = (t: number) => (t < 0 || t >= x.values.length ? NaN : x.values[t]);
  return mapOrFault(longer, (i): number | Fault => {
    const first = (start.ordinal + i) * n - x.start.ordinal;
    if (how === "last" || how === "first") {
      const t = how === "last" ? first + n - 1 : first;
      const value = valueAt(t);
      if (!Number.isNaN(value)) return value;
      return fault("part-of-period-missing", {
        period: periodText(plus(start, i)),
        part: periodText(plus(x.start, t)),
      });
    }
    let [sum, found] = [0, 0];
    for (let t = first; t < first + n; t++) {
      if (Number.isNaN(valueAt(t))) continue;
      sum += valueAt(t);
      found++;
    }
    if (found < n)
      return fault("period-incomplete", { period: periodText(plus(start, i)), found, needed: n });
    return how === "sum" ? sum : sum / n;
  });
}
