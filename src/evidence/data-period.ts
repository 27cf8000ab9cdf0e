import { dayNumber, isDate } from "#calendar/day";
import { dayText } from "#calendar/day-text";
import { firstDay, lastDay, month, periodText, quarter, year, type Frequency } from "#calendar/period";

/** A period of the data table: a day, or a month, quarter, half or year by how many make a year. */
export interface DataPeriod {
  readonly each: "day" | Frequency;
  /** As `Period` counts it; the day number of a day. */
  readonly ordinal: number;
}

const pattern = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/;

/**
 * A period in the notation of SDMX: 2025-11, 2025-Q3, 2025-H1, 2025, 2025-11-30.
 *
 * @returns  null where the text is none of them, or lies outside the years 1900 to 2100
 * @example  dataPeriod("2025-H1")  // { each: 2, ordinal: 4050 }
 */
export function dataPeriod(text: string): DataPeriod | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, y, q, h, m, d] = match;
  if (+y < 1900 || +y > 2100) return null;
  if (q) return regular(quarter(+y, +q));
  if (h) return { each: 2, ordinal: +y * 2 + +h - 1 };
  if (!m) return regular(year(+y));
  if (!isDate(+y, +m, d ? +d : 1)) return null;
  return d ? { each: "day", ordinal: dayNumber(+y, +m, +d) } : regular(month(+y, +m));
}

function regular({ frequency, ordinal }: { frequency: Frequency; ordinal: number }): DataPeriod {
  return { each: frequency, ordinal };
}

/**
 * A period as the data table writes it.
 *
 * @example  dataPeriodText({ each: "day", ordinal: 0 })  // "1970-01-01"
 */
export function dataPeriodText({ each, ordinal }: DataPeriod): string {
  return each === "day" ? dayText(ordinal) : periodText({ frequency: each, ordinal });
}

/** The first and the last day of a period, as day numbers. */
export function daysOf({ each, ordinal }: DataPeriod): readonly [first: number, last: number] {
  if (each === "day") return [ordinal, ordinal];
  const period = { frequency: each, ordinal };
  return [firstDay(period), lastDay(period)];
}
