import { fault } from "#error/fault";
import { refuse } from "#error/alu-error";
import { lastMonth, periodOf, periodText, type Period } from "#calendar/period";
import { lastValueAt } from "#series/last-value";
import type { AnswerCell } from "#cells/answer";
import { cellText, type Argument } from "#cells/cell";
import { numberOption, oneCell, wordOf } from "#cells/options";
import { frequencyOf, readTable, type Table } from "#cells/table";
import { readWantedDates } from "#cells/wanted-dates";
import { fillWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const align: WorkbookFunction = {
  name: "ALIGN",
  group: "calendar",
  parameters: [needed("values"), needed("dates"), needed("want_dates"), optional("fill", fillWords)],
  answer: ([values, dates, wantDates, fill], locale) => {
    const table = readTable(values, dates, locale, { argument: "values" });
    if (!table.dated) refuse("needs-months", { need: "ALIGN" });
    const wanted = readWantedDates(wantDates, "want_dates", locale);
    const filling = fillOption(fill);
    const rows = wanted.whens.map((when, i) =>
      table.columns.map(({ name }, c): AnswerCell => {
        if (wanted.headed && i === 0) return name ?? labels.value[locale.language];
        return when === null ? fault("no-value", {}) : valueFor(when.period, table, c, filling);
      }),
    );
    return wanted.across ? table.columns.map((_, c) => rows.map((row) => row[c])) : rows;
  },
};

type Filling = "none" | "previous" | number;

/** What stands where there is no value: a number, or a word. */
function fillOption(fill: Argument): Filling {
  const cell = oneCell(fill, "fill");
  if (cell === null) return "none";
  if (typeof cell === "number" || /^[+-]?[\d.]/.test(cellText(cell))) return numberOption(fill, "fill", 0);
  return wordOf(cell, "fill", fillWords);
}

function valueFor(wanted: Period, table: Table, column: number, filling: Filling): AnswerCell {
  const frequency = frequencyOf(table);
  if (wanted.frequency < frequency)
    return fault("period-too-long", { period: periodText(wanted), perYear: frequency });
  const period = periodOf(lastMonth(wanted), frequency);
  const { values } = table.columns[column].series;
  const t = period.ordinal - table.start.ordinal;
  const value = filling === "previous" ? lastValueAt(values, t) : (values[t] ?? NaN);
  if (!Number.isNaN(value)) return value;
  return typeof filling === "number" ? filling : fault("not-on-calendar", { month: periodText(period) });
}
