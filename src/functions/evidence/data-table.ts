import { refuse } from "#error/alu-error";
import { fault, type Fault } from "#error/fault";
import { cellText, wholeText, type Argument, type Cell, type Locale } from "#cells/cell";
import { isMissing } from "#cells/missing";
import { trim } from "#cells/trim";
import type { DataRow } from "#evidence/data-row";
import { dataPeriod } from "#evidence/data-period";
import { idKey } from "#evidence/id-key";
import { dataColumnsOf, type DataColumn } from "./data-columns";
import { periodCell, periodTexts, type PeriodCell } from "./data-period-cells";
import { cellsOfRow, rowOfCells, type RowCells } from "./data-row-cells";

/** A data table of which only the ids have been looked at: a table is long, and most questions need a part of it. */
export interface DataTable {
  /** The ids as the table first spells them, in its order. */
  readonly ids: readonly string[];
  /** The rows of a series in the order of the table; null where it has none of this id, in whichever case. */
  readonly read: (id: string) => SeriesRead | null;
}

/** The rows of one series, or why they cannot be read. */
export type SeriesRead =
  | { readonly rows: readonly DataRow[]; readonly fault: null }
  | { readonly rows: null; readonly fault: Fault };

/** Twelve columns of more rows than a sheet is likely to hold; a range of other data has a lower limit. */
const mostCells = 5_000_000;

/**
 * Opens a data table: `id | name | period | value | unit | status | source | published | as_of | low | high | note`
 * below a header in either language and in any order, or in this order without one. Other columns are ignored, and
 * so are rows without an id. A row that cannot be read is a fault of its series alone, told when that is asked for.
 */
export function openDataTable(cells: Argument, argument: string, locale: Locale): DataTable {
  const kept = trim(cells, argument, mostCells);
  const { at, headed } = dataColumnsOf(kept, argument);
  const rowsById = new Map<string, number[]>();
  const ids: string[] = [];
  // Each spelling is looked into once: a table names few series on many rows.
  const rowsBySpelling = new Map<Cell, number[]>();
  const listFor = (cell: Cell): number[] => {
    const id = isMissing(cell) || cell === 0 ? "" : wholeText(cell).trim();
    const list = rowsById.get(idKey(id)) ?? [];
    rowsBySpelling.set(cell, list);
    if (list.length === 0 && id !== "") {
      rowsById.set(idKey(id), list);
      ids.push(id);
    }
    return list;
  };
  const idColumn = at.get("id")!;
  for (let r = headed ? 1 : 0; r < kept.length; r++) {
    const cell = kept[r][idColumn];
    (rowsBySpelling.get(cell) ?? listFor(cell)).push(r);
  }
  return {
    ids,
    read: (id) => {
      const rows = rowsById.get(idKey(id));
      return rows ? decoded(rows, (r) => cellsOfRow(kept[r], at), argument, locale) : null;
    },
  };
}

/**
 * All rows of a data table, series after series as each first appears.
 *
 * @faults   `data-cell` and `data-frequency` of the first row that cannot be read
 */
export function readDataTable(cells: Argument, argument: string, locale: Locale): readonly DataRow[] {
  const table = openDataTable(cells, argument, locale);
  return table.ids.flatMap((id) => rowsOrRefuse(table.read(id)!));
}

/** The rows of a series, which refuse the question where they cannot be read. */
export function rowsOrRefuse({ rows, fault: wrong }: SeriesRead): readonly DataRow[] {
  return rows ?? refuse(wrong.kind, wrong.parameters);
}

function decoded(
  rows: readonly number[],
  cellsAt: (r: number) => RowCells,
  argument: string,
  locale: Locale,
): SeriesRead {
  const cells = rows.map(cellsAt);
  const wrong = (i: number, column: DataColumn): SeriesRead => ({
    rows: null,
    fault: fault("data-cell", { argument, row: rows[i] + 1, column, found: cellText(cells[i][column]) }),
  });
  const found: PeriodCell[] = [];
  for (const { period } of cells) {
    const read = periodCell(period, locale.date1904);
    if (read === null) return wrong(found.length, "period");
    found.push(read);
  }
  const periods = periodTexts(found);
  const odd = firstOfAnotherFrequency(periods);
  if (odd > 0) {
    const id = wholeText(cells[0].id).trim();
    const parameters = { argument, row: rows[odd] + 1, id, period: periods[odd], other: periods[0] };
    return { rows: null, fault: fault("data-frequency", parameters) };
  }
  const read: DataRow[] = [];
  for (let i = 0; i < cells.length; i++) {
    const row = rowOfCells(cells[i], periods[i], locale);
    if (typeof row === "string") return wrong(i, row);
    read.push(row);
  }
  return { rows: read, fault: null };
}

/** The position of the first period of another frequency than that of the first; −1 where there is none. */
function firstOfAnotherFrequency(periods: readonly string[]): number {
  const each = dataPeriod(periods[0])!.each;
  return periods.findIndex((period) => dataPeriod(period)!.each !== each);
}
