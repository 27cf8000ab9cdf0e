import { refuse } from "#error/alu-error";
import { align, type Series } from "#series/series";
import type { Argument, Locale } from "./cell";
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
    const table = readTable(one.cells, i !== leader && isOne(one.cells) ? null : dates, locale, one);
    const needsDates = !table.dated && shared !== null && (i === leader || !isOne(one.cells));
    return needsDates ? readTable(one.cells, shared, locale, one) : table;
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
      return i !== leader && isOne(given[i].cells!)
        ? { start: lead.start, values: new Float64Array(lead.length).fill(series.values[0]) }
        : align(series, lead.start, lead.length);
    },
  };
}

function isOne(cells: NonNullable<Argument>): boolean {
  return cells.length === 1 && cells[0].length === 1;
}

/** The date cells of the first argument that carries its own. */
function ownDatesOf(given: readonly Beside[], locale: Locale): Argument {
  for (const one of given) {
    if (one.cells === null) continue;
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
