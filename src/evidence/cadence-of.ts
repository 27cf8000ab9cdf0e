import { dataPeriod, type DataPeriod } from "./data-period";

/** How often a series is observed, as its periods tell; days are weeks where most of them are seven days apart. */
export type CadenceOf = DataPeriod["each"] | "week";

/**
 * The frequency of the periods of a series.
 *
 * @param periods  in the notation of the data table and in the order of the calendar, none twice
 * @example  cadenceOf(["2025-11-07", "2025-11-14", "2025-11-21"])  // "week"
 */
export function cadenceOf(periods: readonly string[]): CadenceOf {
  const read = periods.map((period) => dataPeriod(period)!);
  if (read.length < 2 || read[0].each !== "day") return read[0].each;
  const sevens = read.filter(({ ordinal }, i) => i > 0 && ordinal - read[i - 1].ordinal === 7).length;
  return sevens > (read.length - 1) / 2 ? "week" : "day";
}
