import { refuse } from "#error/alu-error";
import type { Answer } from "#cells/answer";
import type { Argument } from "#cells/cell";
import { wordsOption } from "#cells/options";
import { dataPanel, dataSeries } from "#evidence/data-panel";
import type { Status } from "#evidence/data-row";
import { printedStatuses, standing } from "#evidence/vintages";
import { askedStatusWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { dayAsked, daysAsked, dayTextOrNull } from "./asked-days";
import { askedIds, rowsNamed } from "./asked-series";
import { dateOf } from "./data-date";
import { openDataTable } from "./data-table";

export const getdata: WorkbookFunction = {
  name: "GETDATA",
  group: "evidence",
  parameters: [
    needed("table"),
    needed("id"),
    optional("start"),
    optional("end"),
    optional("as_of"),
    optional("status", askedStatusWords),
  ],
  answer: ([table, id, start, end, asOf, status], locale): Answer => {
    const data = openDataTable(table, "table", locale);
    const ids = askedIds(id);
    const [first, last] = daysAsked(start, "start", end, "end", locale, "first");
    const day = dayTextOrNull(dayAsked(asOf, "as_of", "last", locale));
    const statuses = statusesAsked(status);
    const { periods, columns } = dataPanel(
      ids.map((one) => dataSeries(one, standing(rowsNamed(data, one), day, statuses), { first, last })),
    );
    if (periods.length === 0)
      refuse("nothing-known", {
        id: ids[0],
        first: dayTextOrNull(first),
        last: dayTextOrNull(last),
        asOf: day,
        statuses,
      });
    const rows = periods.map((period, t) => [dateOf(period, locale), ...columns.map((column) => column[t])]);
    return [[labels.date[locale.language], ...ids], ...rows];
  },
};

function statusesAsked(argument: Argument): readonly Status[] {
  const asked = wordsOption(argument, "status", askedStatusWords);
  if (asked.length === 0) return printedStatuses;
  return asked.includes("all") ? [...printedStatuses, "estimated", "forecast"] : (asked as readonly Status[]);
}
