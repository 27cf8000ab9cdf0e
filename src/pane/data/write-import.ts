import { dataRows, type Stamp } from "#import/data-rows";
import type { DataRow } from "#import/data-table-cells";
import { newsOf, type SeriesReport } from "#import/data-table-news";
import type { Imported } from "#import/imported";
import type { Mapping } from "#import/mapping";
import { sameTable } from "#workbook/table-name";
import type { Edit, TableName, Workbook } from "#workbook/workbook";
import type { Language } from "#words/language";
import { aliasGrowth, aliasTableName, newAliases, newAliasTable, type Alias } from "./alias-table";
import { dataGrowth, dataTableName, headerOf, newDataTable } from "./data-table-edits";
import { grownTableEdits, seeRoom, standingTable, type Growth, type StandingTable } from "./grown-table";
import { newTableEdits } from "./new-table";

export type { Revision, SeriesReport } from "#import/data-table-news";

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

/** What is to be written: what was read, what the reader settled about it, and what it is stamped with. */
export interface Arriving {
  readonly imported: Pick<Imported, "series">;
  readonly mapping: Mapping;
  readonly stamp: Stamp;
}

/**
 * Writes the figures of an import into the data table, in one step of undo: new periods and changed values become
 * rows below the table, what is known already is left alone, and nothing is overwritten. Ids that the reader gave
 * go to the table of aliases in the same step.
 *
 * @param language  of the sheet and the header, where the table is made
 * @param date1904  true where the workbook counts its days from 1904
 * @throws  the fault that tells why nothing was written: a protected sheet, filled cells below the table, a
 *          damaged header, more rows than a sheet has, a month given twice with different values
 */
export async function writeImport(
  workbook: Workbook,
  { imported, mapping, stamp }: Arriving,
  language: Language,
  date1904 = false,
): Promise<ImportReport> {
  const standing = await standingTable(workbook, dataTableName);
  if (standing) headerOf(standing);
  const found = dataRows(imported.series, mapping, stamp);
  const { rows, series } = newsOf(standing?.cells ?? null, dataTableName, found, { language, date1904 });
  const aliases = newAliases(imported.series, mapping);
  const edits = [
    ...(rows.length > 0 ? await dataEdits(workbook, standing, rows, language) : []),
    ...(aliases.length > 0 ? await aliasEdits(workbook, aliases, language) : []),
  ];
  await workbook.apply(edits);
  const table = (await workbook.tables()).find(({ name }) => sameTable(name, dataTableName));
  return { table: table ?? null, isNewTable: !standing && rows.length > 0, written: rows.length, series };
}

async function dataEdits(
  workbook: Workbook,
  standing: StandingTable | null,
  rows: readonly DataRow[],
  language: Language,
): Promise<readonly Edit[]> {
  if (standing) return growing(workbook, standing, dataGrowth(standing, rows));
  return newTableEdits(newDataTable(rows, language), await workbook.sheets());
}

async function aliasEdits(
  workbook: Workbook,
  aliases: readonly Alias[],
  language: Language,
): Promise<readonly Edit[]> {
  const standing = await standingTable(workbook, aliasTableName);
  if (standing) return growing(workbook, standing, aliasGrowth(standing, aliases));
  return newTableEdits(newAliasTable(aliases, language), await workbook.sheets());
}

async function growing(
  workbook: Workbook,
  standing: StandingTable,
  growth: Growth,
): Promise<readonly Edit[]> {
  if (growth.rows.length === 0) return [];
  await seeRoom(workbook, standing, growth);
  return grownTableEdits(standing, growth);
}
