import { refuse } from "#error/alu-error";
import type { Argument, Locale } from "#cells/cell";
import { readTable, type Column, type Table } from "#cells/table";
import type { PanelColumn } from "#prosperity/matched";
import { deliversZeros } from "./delivered-zeros";

/** A panel as the model reads it. */
export interface Panel {
  readonly table: Table;
  readonly columns: readonly PanelColumn[];
}

/** Reads a panel, whose header row must name its columns. */
export function readPanel(argument: Argument, locale: Locale): Panel {
  const table = readTable(argument, null, locale, { argument: "panel" });
  if (table.layout.header === null) refuse("no-header", { argument: "panel" });
  const zerosAreBlanks = deliversZeros(argument!, table);
  return { table, columns: table.columns.flatMap((column, c) => named(column, c, zerosAreBlanks)) };
}

// A column without a name is nothing where it is empty, and a mistake where it is not.
function named({ name, series }: Column, c: number, zerosAreBlanks: boolean): PanelColumn[] {
  const { start, values } = series;
  // A host without blanks delivers an empty header cell as 0.
  if (name === null || name === "0") {
    if (values.some((v) => !Number.isNaN(v) && v !== 0)) refuse("column-without-name", { column: c + 1 });
    return [];
  }
  if (!zerosAreBlanks) return [{ name, series }];
  return [{ name, series: { start, values: values.map((v) => (v === 0 ? NaN : v)) } }];
}
