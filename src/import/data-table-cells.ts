import type { Cell } from "#cells/cell";
import type { DataRow } from "#evidence/data-row";
import type { DataColumn } from "#functions/evidence/data-columns";
import { dataColumns } from "#words/data-table-words";
import { figureStatusWords } from "#words/choices";
import type { Language } from "#words/language";

export type { DataRow } from "#evidence/data-row";

/** The columns of a data table in the order in which it is made. */
export const columnOrder = Object.keys(dataColumns) as readonly DataColumn[];

/** The header of a data table. */
export function dataHeader(language: Language): readonly string[] {
  return columnOrder.map((column) => dataColumns[column][language]);
}

/** The cell of a row in a column; null where nothing is known. */
export function dataCell(row: DataRow, column: DataColumn, language: Language): Cell {
  switch (column) {
    case "as_of":
      return row.asOf || null;
    case "status":
      return figureStatusWords[row.status][language];
    case "value":
    case "low":
    case "high":
      return Number.isNaN(row[column]) ? null : row[column];
    default:
      return row[column] || null;
  }
}
