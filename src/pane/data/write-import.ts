import type { Status } from "#evidence/data-row";
import type { Stamp } from "#import/data-rows";
import type { Imported } from "#import/imported";
import type { Mapping } from "#import/mapping";
import type { Language } from "#words/language";
import type { TableName, Workbook } from "#workbook/workbook";

/** What became of an import. */
export interface ImportReport {
  /** The data table as it stands now; null where the workbook has none and nothing came that it could hold. */
  readonly table: TableName | null;
  /** True where this import made the table. */
  readonly isNewTable: boolean;
  /** Rows that were added to it. */
  readonly written: number;
  /** One for each id, in the order of the import. */
  readonly series: readonly SeriesReport[];
}

export interface SeriesReport {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** True where the table had no row of this id. */
  readonly isNew: boolean;
  /** Figures of periods that the table did not have. */
  readonly added: number;
  /** Figures that differ from what the table had; each became a row of its own, and the old one stays. */
  readonly revised: readonly Revision[];
  /** Figures that the table had already; nothing was written for them. */
  readonly unchanged: number;
  /** First and last period of what came, in the notation of the table. */
  readonly first: string;
  readonly last: string;
}

export interface Revision {
  readonly period: string;
  readonly status: Status;
  /** Latest value before, and the value that came; `NaN` is a figure withdrawn. */
  readonly before: number;
  readonly after: number;
}

/** What is to be written: what was read, what the reader settled about it, and what it is stamped with. */
export interface Arriving {
  readonly imported: Imported;
  readonly mapping: Mapping;
  readonly stamp: Stamp;
}

/**
 * Writes the figures of an import into the data table, in one step of undo: new periods and changed values become
 * rows below the table, what is known already is left alone, and nothing is overwritten.
 *
 * @param language  of the sheet and the header, where the table is made
 * @throws  the fault that tells why nothing was written: a protected sheet, filled cells below the table, a
 *          damaged header, more rows than a sheet has, a month given twice with different values
 */
export async function writeImport(
  workbook: Workbook,
  arriving: Arriving,
  language: Language,
): Promise<ImportReport> {
  void arriving;
  void language;
  await workbook.tables();
  throw new Error("not written yet");
}
