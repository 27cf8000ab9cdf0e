import type { AnswerCell } from "#cells/answer";
import type { Locale } from "#cells/cell";
import { isGiven } from "#cells/given";
import { placedFault } from "#cells/layout";
import { numberOption, wordOption } from "#cells/options";
import { readTable, type Table } from "#cells/table";
import { lastDay, plus } from "#calendar/period";
import { serialOfDay } from "#calendar/serial";
import { refuse } from "#error/alu-error";
import { latest as latestOf, type Latest } from "#evidence/latest";
import { latestWords } from "#words/choices";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { isDataTable } from "./data-columns";
import { latestOfTable } from "./latest-of-table";

export const latest: WorkbookFunction = {
  name: "LATEST",
  group: "evidence",
  parameters: [needed("values"), optional("dates"), optional("what", latestWords), optional("back")],
  answer: ([values, dates, what, back], locale) => {
    const periods = numberOption(back, "back", 0, { least: 0, whole: true });
    if (values && !isGiven(dates) && isDataTable(values))
      return latestOfTable(values, wordOption(what, "what", latestWords, null), periods, locale);
    const table = readTable(values, dates, locale, { argument: "values" });
    const asked = wordOption(what, "what", latestWords, "value");
    if (asked !== "value" && !table.dated) refuse("needs-months", { need: `what ${asked}` });
    const found = table.columns.map(({ series }) => latestOf(series, periods));
    const numbers = found.map((one) => valueCell(one, table));
    const days = asked === "value" ? [] : found.map((one) => dateCell(one, table, locale));
    if (asked !== "both") return [asked === "value" ? numbers : days];
    return table.columns.length === 1 ? [[...days, ...numbers]] : [days, numbers];
  },
};

function valueCell({ value }: Latest, table: Table): AnswerCell {
  return typeof value === "number" ? value : placedFault(value, table);
}

/** The last day of the period, as a true date. */
function dateCell({ t }: Latest, { start }: Table, { date1904 }: Locale): AnswerCell {
  return { value: serialOfDay(lastDay(plus(start, t)), date1904), format: "yyyy-mm" };
}
