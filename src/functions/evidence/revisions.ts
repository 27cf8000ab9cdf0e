import { refuse } from "#error/alu-error";
import type { Locale } from "#cells/cell";
import type { AnswerCell } from "#cells/answer";
import { oneCell } from "#cells/options";
import { dataPeriod } from "#evidence/data-period";
import { revisions as revisionsOf, type Revision } from "#evidence/revisions";
import { printedStatuses } from "#evidence/vintages";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { daysAsked, dayTextOrNull } from "./asked-days";
import { askedIds, rowsNamed } from "./asked-series";
import { dateOf } from "./data-date";
import { openDataTable } from "./data-table";

export const revisions: WorkbookFunction = {
  name: "REVISIONS",
  group: "evidence",
  parameters: [needed("table"), needed("id"), optional("from"), optional("to")],
  answer: ([table, id, from, to], locale) => {
    const data = openDataTable(table, "table", locale);
    const [one] = askedIds([[oneCell(id, "id")]]);
    const [first, last] = daysAsked(from, "from", to, "to", locale, "last").map(dayTextOrNull);
    const found = revisionsOf(rowsNamed(data, one), first, last);
    if (found.length === 0)
      refuse("nothing-known", { id: one, first: null, last: null, asOf: last, statuses: printedStatuses });
    const header = [labels.period, labels.first, labels.latest, labels.revision, labels.prints];
    return [header.map((label) => label[locale.language]), ...found.map((row) => cellsOf(row, locale))];
  },
};

function cellsOf({ period, first, latest, revision, prints }: Revision, locale: Locale): AnswerCell[] {
  return [dateOf(dataPeriod(period)!, locale), first, latest, revision, prints];
}
