import { refuse } from "#error/alu-error";
import { wholeText, type Cells } from "#cells/cell";
import { plain } from "#cells/plain";
import { dataColumnsOf, type DataColumn } from "#functions/evidence/data-columns";
import { columnOrder, dataCell, dataHeader, type DataRow } from "#import/data-table-cells";
import { addressOf, blockOf } from "#workbook/address";
import { dataColumns } from "#words/data-table-words";
import type { Both, Language } from "#words/language";
import type { Growth, StandingTable } from "./grown-table";
import type { NewTable } from "./new-table";

/** The name by which formulas know the data table. */
export const dataTableName = "ALU_Data";

export const dataSheetNames: Both = { en: "Data", zh: "数据" };
const widths = [150, 200, 84, 96, 84, 92, 170, 96, 96, 72, 72, 220];

/** The data table of a workbook that has none, in the language of its reader. */
export function newDataTable(rows: readonly DataRow[], language: Language): NewTable {
  const cells: Cells = [
    dataHeader(language),
    ...rows.map((row) => columnOrder.map((column) => dataCell(row, column, language))),
  ];
  return { name: dataTableName, sheet: dataSheetNames[language], cells, widths };
}

/**
 * What goes below the data table: each row by the columns that the table has, in its own order and language. Its
 * reader's own columns are left alone.
 *
 * @throws  `table-headless`, `data-lacks` or `data-column-twice` where the header is damaged, `table-column-gone`
 *          where a column is missing that the rows have something for
 */
export function dataGrowth(standing: StandingTable, rows: readonly DataRow[]): Growth {
  const { at, language } = headerOf(standing);
  for (const column of columnOrder) if (!at.has(column)) refuseLoss(standing, rows, column);
  const columns = [...at].sort(([, a], [, b]) => a - b);
  return {
    columns: columns.map(([, place]) => place),
    rows: rows.map((row) => columns.map(([column]) => dataCell(row, column, language))),
  };
}

/** Where the columns of a data table stand, and in which language its words are. */
export function headerOf({ table, cells }: StandingTable): {
  readonly at: ReadonlyMap<DataColumn, number>;
  readonly language: Language;
} {
  const { name, sheet } = table;
  const { at, headed } = dataColumnsOf(cells.slice(0, 1), name);
  if (!headed) refuse("table-headless", { name, sheet, address: headerAddress(table.address) });
  const words = [...at].filter(([column, c]) => plain(wholeText(cells[0][c])) === dataColumns[column].zh);
  return { at, language: words.length > at.size / 2 ? "zh" : "en" };
}

/** Every row has a status, and one without a day of its own would be known for ever. */
function refuseLoss({ table }: StandingTable, rows: readonly DataRow[], column: DataColumn): void {
  const losing = rows.filter((row) => dataCell(row, column, "en") !== null).length;
  if (losing === 0) return;
  const { name, sheet, address } = table;
  const { en, zh } = dataColumns[column];
  refuse("table-column-gone", { name, sheet, address: headerAddress(address), en, zh, rows: losing });
}

function headerAddress(address: string): string {
  return addressOf({ ...blockOf(address), rows: 1 });
}
