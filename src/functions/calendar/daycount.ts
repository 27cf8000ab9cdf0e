import { refuse } from "#error/alu-error";
import { firstDay, lastDay } from "#calendar/period";
import { dayCount, type DayKind } from "#calendar/day-count";
import { cellText, type Argument, type Locale } from "#cells/cell";
import { whenOf } from "#cells/dates";
import { isMissing } from "#cells/missing";
import { wordOption } from "#cells/options";
import { dayWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { eachPeriod } from "./each-period";

export const daycount: WorkbookFunction = {
  name: "DAYCOUNT",
  group: "calendar",
  parameters: [needed("date"), optional("kind", dayWords), optional("holidays")],
  answer: ([date, kind, holidays], locale) => {
    const counted: DayKind = wordOption(kind, "kind", dayWords, "calendar");
    const free = holidayDays(holidays, locale);
    return eachPeriod(date, "date", locale, labels.days, ({ period, from = period }) =>
      dayCount({ first: firstDay(from), last: lastDay(period) }, counted, free),
    );
  },
};

function holidayDays(holidays: Argument, { date1904 }: Locale): ReadonlySet<number> {
  const days = new Set<number>();
  for (const cell of holidays?.flat() ?? []) {
    // Where blanks arrive as 0, a list of holidays ends in zeros; a heading above it is no holiday.
    if (isMissing(cell) || cell === 0) continue;
    const when = whenOf(cell, date1904);
    if (typeof when === "string" && cell === holidays![0][0] && holidays!.flat().length > 1) continue;
    if (when === null || typeof when === "string" || when.day === undefined)
      return refuse("not-a-day", { argument: "holidays", found: cellText(cell) });
    days.add(when.day);
  }
  return days;
}
