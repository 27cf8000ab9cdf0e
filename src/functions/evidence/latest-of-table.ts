import type { Answer, AnswerCell } from "#cells/answer";
import type { Argument, Locale } from "#cells/cell";
import { fault } from "#error/fault";
import { dataPanel, dataSeries } from "#evidence/data-panel";
import { lastNumber } from "#evidence/present";
import { standing } from "#evidence/vintages";
import type { latestWords } from "#words/choices";
import { dataColumns } from "#words/data-table-words";
import { labels } from "#words/labels";
import { dateOf } from "./data-date";
import { openDataTable, type DataTable } from "./data-table";

/**
 * The last printed figure of each series of a data table: id, date, value. It has a row for each series however many
 * there are, so that formulas beside it hold when a table of one series gets a second.
 *
 * @param asked  "value" or "date" leaves out the other; null has both
 */
export function latestOfTable(
  cells: Argument,
  asked: keyof typeof latestWords | null,
  back: number,
  locale: Locale,
): Answer {
  const table = openDataTable(cells, "values", locale);
  const columns = asked === "date" ? ["date"] : asked === "value" ? ["value"] : ["date", "value"];
  const header = columns.map((column) => (column === "date" ? labels.date : labels.value)[locale.language]);
  const rows = table.ids.map((id) => {
    const { date, value } = latestOf(table, id, back, locale);
    return [id, ...columns.map((column) => (column === "date" ? date : value))];
  });
  return [[dataColumns.id[locale.language], ...header], ...rows];
}

interface LatestFigure {
  readonly date: AnswerCell;
  readonly value: AnswerCell;
}

function latestOf(table: DataTable, id: string, back: number, locale: Locale): LatestFigure {
  const { rows, fault: wrong } = table.read(id)!;
  if (wrong) return { date: wrong, value: wrong };
  const { periods, columns } = dataPanel([dataSeries(id, standing(rows, null), { first: null, last: null })]);
  const last = lastNumber(columns[0]);
  const none =
    last < 0 ? fault("no-value", {}) : last < back ? fault("no-earlier-period", { periods: back }) : null;
  if (none) return { date: none, value: none };
  return { date: dateOf(periods[last - back], locale), value: columns[0][last - back] };
}
