import { dayText } from "#calendar/day-text";
import { yearOf } from "#calendar/period";
import { serialOfDay } from "#calendar/serial";
import type { AnswerCell, Format } from "#cells/answer";
import type { Locale } from "#cells/cell";
import { fault } from "#error/fault";
import { daysOf, type DataPeriod } from "#evidence/data-period";

/** A period as a true date, its last day; a year as its number, since no reader of dates takes year-ends for years. */
export function dateOf(period: DataPeriod, locale: Locale): AnswerCell {
  const { each, ordinal } = period;
  if (each === 1) return yearOf({ frequency: 1, ordinal });
  const [, last] = daysOf(period);
  return dayCell(last, each === "day" ? "yyyy-mm-dd" : "yyyy-mm", locale);
}

/** A day as a true date; a fault where the workbook's calendar begins later. */
export function dayCell(day: number, format: Format, { date1904 }: Locale): AnswerCell {
  const value = serialOfDay(day, date1904);
  return value < 0 ? fault("before-1904", { date: dayText(day) }) : { value, format };
}
