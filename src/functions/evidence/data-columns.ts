import { refuse } from "#error/alu-error";
import type { Cell, Cells } from "#cells/cell";
import { plain } from "#cells/plain";
import { dataColumns } from "#words/data-table-words";

/** A column of the data table. */
export type DataColumn = keyof typeof dataColumns;

const inOrder = Object.keys(dataColumns) as DataColumn[];
const needed = ["id", "period", "value"] as const;

/** Where the columns of a data table stand. */
export interface DataColumns {
  readonly at: ReadonlyMap<DataColumn, number>;
  readonly headed: boolean;
}

/**
 * Finds the columns by the names in the header in either language and in any order, or by their position where
 * there is no header. Columns that are none of them are left alone, since a table may carry the analyst's own.
 *
 * @faults   `data-lacks` where id, period or value is not there, `data-column-twice`
 */
export function dataColumnsOf(cells: Cells, argument: string): DataColumns {
  const named = cells[0].map(columnNamed);
  const headed = new Set(named.filter((column) => column !== null)).size >= 2;
  const columns = headed ? named : inOrder.slice(0, cells[0].length);
  const at = new Map<DataColumn, number>();
  columns.forEach((column, c) => {
    if (column === null) return;
    if (at.has(column)) refuse("data-column-twice", { argument, column });
    at.set(column, c);
  });
  for (const column of needed) if (!at.has(column)) refuse("data-lacks", { argument, column });
  return { at, headed };
}

/** True where a header names id, period and value: no series or panel has such columns. */
export function isDataTable(cells: Cells): boolean {
  const named = cells[0]?.map(columnNamed) ?? [];
  return needed.every((column) => named.includes(column));
}

function columnNamed(cell: Cell): DataColumn | null {
  if (typeof cell !== "string" || cell.length > 40) return null;
  const word = plain(cell).toLowerCase();
  const spelt = (column: DataColumn) => {
    const { en, zh, also = [] } = dataColumns[column];
    return [en, zh, ...also].includes(word);
  };
  return inOrder.find(spelt) ?? null;
}
