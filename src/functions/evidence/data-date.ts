import { yearOf } from "#calendar/period";
import { serialOfDay } from "#calendar/serial";
import type { AnswerCell } from "#cells/answer";
import type { Locale } from "#cells/cell";
import { daysOf, type DataPeriod } from "#evidence/data-period";

/** A period as a true date, its last day; a year as its number, since no reader of dates takes year-ends for years. */
export function dateOf(period: DataPeriod, { date1904 }: Locale): AnswerCell {
  const { each, ordinal } = period;
  if (each === 1) return yearOf({ frequency: 1, ordinal });
  const [, last] = daysOf(period);
  return { value: serialOfDay(last, date1904), format: each === "day" ? "yyyy-mm-dd" : "yyyy-mm" };
}
