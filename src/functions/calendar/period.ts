import { fault } from "#error/fault";
import { dayText } from "#calendar/day-text";
import { firstDay, lastDay } from "#calendar/period";
import { serialOfDay } from "#calendar/serial";
import type { AnswerCell } from "#cells/answer";
import { cellText, type Cell, type Locale } from "#cells/cell";
import { whenOf } from "#cells/dates";
import type { When } from "#cells/month-text";
import { numberOption, wordOption } from "#cells/options";
import { stampWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { eachPeriod } from "./each-period";

export const period: WorkbookFunction = {
  name: "PERIOD",
  group: "calendar",
  parameters: [needed("text"), optional("stamp", stampWords), optional("year")],
  answer: ([text, stamp, year], locale) => {
    const at = wordOption(stamp, "stamp", stampWords, "end");
    const given = numberOption(year, "year", null, { least: 1900, most: 2100, whole: true });
    return eachPeriod(
      text,
      "text",
      locale,
      labels.date,
      (when) => dateCell(stampOf(when, at), locale),
      (cell) => whenGiven(cell, locale, given),
    );
  },
};

/** What a cell says; a text that a year alone would complete asks for it. */
function whenGiven(cell: Cell, { date1904 }: Locale, year: number | null) {
  const when = whenOf(cell, date1904, year ?? undefined);
  if (when !== "not-a-month" || year !== null) return when;
  const completed = whenOf(cell, date1904, 2000);
  return typeof completed === "string" ? when : fault("needs-year", { found: cellText(cell) });
}

/** A day is its own beginning and end. */
function stampOf({ period, from = period, day }: When, at: "end" | "start"): number {
  return day ?? (at === "end" ? lastDay(period) : firstDay(from));
}

/** A day as a true date of the workbook. */
export function dateCell(day: number, { date1904 }: Locale): AnswerCell {
  const value = serialOfDay(day, date1904);
  return value < 0 ? fault("before-1904", { date: dayText(day) }) : { value, format: "yyyy-mm-dd" };
}
