import { refuse } from "#error/alu-error";
import { align, type Series } from "#series/series";
import type { Argument, Cells, Locale } from "./cell";
import { isMissing } from "./missing";
import { readTable, type ReadOptions, type Table } from "./table";

/** An argument that stands beside others; its cells are null where it was left out. */
export interface Beside extends ReadOptions {
  readonly cells: Argument;
}

/** Several arguments brought to the periods of the leading one, the first that is more than one number. */
export interface SideBySide {
  readonly lead: Table;
  readonly columns: number;
  /** The series of argument `i` in column `c`; null where the argument was left out. */
  readonly at: (i: number, c: number) => Series | null;
}

/**
 * Reads several series, or panels of as many columns, that are computed with each other month by month.
 * With dates they are matched by month, whichever order they stand in; without, row by row. A range without
 * dates beside one that has them shares them. One number goes with every row, one column with every column.
 */
export function readSideBySide(given: readonly Beside[], dates: Argument, locale: Locale): SideBySide {
  const leader = Math.max(
    0,
    given.findIndex(({ cells }) => cells !== null && !isOne(cells)),
  );
  const shared = dates ?? ownDatesOf(given, locale);
  const tables = given.map((one, i) => {
    if (one.cells === null) return null;
    if (!isOne(one.cells)) return tableOf(one, one.cells, dates, shared, locale);
    return readTable(filled(one.cells), i === leader ? shared : null, locale, one);
  });
  const lead = tables[leader]!;
  const columns = Math.max(...tables.map((table) => table?.columns.length ?? 0));
  tables.forEach((table, i) => {
    if (table && !isOne(given[i].cells!))
      refuseUnlessFits(table, given[i].argument, lead, given[leader].argument, columns);
  });
  return {
    lead,
    columns,
    at: (i, c) => {
      const table = tables[i];
      if (table === null) return null;
      const { series } = table.columns[table.columns.length === 1 ? 0 : c];
      if (!isOne(given[i].cells!)) return align(series, lead.start, lead.length);
      const value = isMissing(given[i].cells![0][0]) ? NaN : series.values[0];
      return { start: lead.start, values: new Float64Array(lead.length).fill(value) };
    },
  };
}

function isOne(cells: Cells): boolean {
  return cells.length === 1 && cells[0].length === 1;
}

/** A single cell that is blank is a missing value, where a range of blanks is no question at all. */
function filled(cells: Cells): Cells {
  return isMissing(cells[0][0]) ? [[0]] : cells;
}

function tableOf(one: Beside, cells: Cells, dates: Argument, shared: Argument, locale: Locale): Table {
  const table = readTable(cells, dates, locale, one);
  return table.dated || shared === null ? table : readTable(cells, shared, locale, one);
}

/** The date cells of the first argument that carries its own. */
function ownDatesOf(given: readonly Beside[], locale: Locale): Argument {
  for (const one of given) {
    if (one.cells === null || isOne(one.cells)) continue;
    const { ownDates } = readTable(one.cells, null, locale, one).layout;
    if (ownDates) return ownDates.map((cell) => [cell]);
  }
  return null;
}

function refuseUnlessFits(table: Table, argument: string, lead: Table, other: string, columns: number): void {
  if (table.columns.length !== 1 && table.columns.length !== columns)
    refuse("shapes-differ", {
      argument,
      shape: `${table.layout.rows} × ${table.columns.length}`,
      other,
      otherShape: `${lead.layout.rows} × ${columns}`,
    });
  if (table.start.frequency !== lead.start.frequency)
    refuse("frequencies-differ", {
      argument,
      perYear: table.start.frequency,
      other,
      otherPerYear: lead.start.frequency,
    });
  if (!table.dated && table.length !== lead.length)
    refuse("rows-differ", { argument, rows: table.length, other, otherRows: lead.length });
}
