import { refuse } from "#error/alu-error";
import type { Argument, Locale } from "#cells/cell";
import { readTable, type Column, type Table } from "#cells/table";
import type { PanelColumn } from "#prosperity/matched";

/** A panel as the model reads it. */
export interface Panel {
  readonly table: Table;
  readonly columns: readonly PanelColumn[];
}

/** Reads a panel, whose header row must name its columns. */
export function readPanel(argument: Argument, locale: Locale): Panel {
  const table = readTable(argument, null, locale, { argument: "panel" });
  if (table.layout.header === null) refuse("no-header", { argument: "panel" });
  const last = lastRowWithValues(table);
  return { table, columns: table.columns.flatMap((column, c) => named(column, c, last)) };
}

// A column without a name is nothing where it is empty, and a mistake where it is not.
function named({ name, series }: Column, c: number, last: number): PanelColumn[] {
  const values = Float64Array.from(series.values).fill(NaN, last + 1);
  // A host without blanks delivers an empty header cell as 0.
  if (name !== null && name !== "0") return [{ name, series: { start: series.start, values } }];
  if (values.some((v) => !Number.isNaN(v) && v !== 0)) refuse("column-without-name", { column: c + 1 });
  return [];
}

// On a host that delivers blanks as 0, the months that are not in yet are rows of zeros.
function lastRowWithValues({ columns, length }: Table): number {
  let last = length - 1;
  const isNothing = ({ series }: Column) => series.values[last] === 0 || Number.isNaN(series.values[last]);
  while (last >= 0 && columns.every(isNothing)) last--;
  return last;
}
