import { refuse } from "#error/alu-error";
import type { Cell } from "#cells/cell";
import { addressOf, blockOf } from "./address";
import { isTableEdit, type TableEdit, type TableStanding } from "./check-tables";
import { withoutSheet } from "./excel-text";
import { sameSheet } from "./sheet-name";
import { sameTable, wholeTable } from "./table-name";
import type { Edit, TableName } from "./workbook";

/** The tables of the workbook that Excel has open. */
export async function excelTables(context: Excel.RequestContext): Promise<readonly TableName[]> {
  const tables = context.workbook.tables.load("items/name,items/showTotals,items/worksheet/name");
  await context.sync();
  const { items } = tables;
  const ranges = items.map((table) => table.getRange().load("address"));
  await context.sync();
  return items.map(({ name, worksheet }, i) => ({
    name,
    sheet: worksheet.name,
    address: withoutSheet(ranges[i].address),
    reference: wholeTable(name),
  }));
}

/** What Excel must tell of its tables before edits are checked; asked only where an edit is of a table. */
export async function tableStanding(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  sheets: readonly { readonly name: string }[],
): Promise<TableStanding> {
  const wanted = edits.filter(isTableEdit);
  if (wanted.length === 0) return { tables: [], names: [], headers: new Map() };
  const resized = wanted.find(({ kind }) => kind === "resize-table");
  if (resized && !Office.context.requirements.isSetSupported("ExcelApi", "1.13"))
    refuse("table-resize-unknown", { name: resized.name });
  const known = wanted.filter(({ sheet }) => sheets.some(({ name }) => sameSheet(name, sheet)));
  const headers = known.map((edit) => headerRange(context, edit).load("values,valueTypes"));
  const names = context.workbook.names.load("items/name");
  const tables = await excelTables(context);
  // The same collection, which has just been loaded.
  refuseTotals(wanted, context.workbook.tables.items);
  return {
    tables,
    names: names.items.map(({ name }) => name),
    headers: new Map(known.map((edit, i) => [edit, headerCells(headers[i])])),
  };
}

/** Excel keeps a row of totals at the end of its table, where new rows are to go. */
function refuseTotals(edits: readonly TableEdit[], tables: readonly Excel.Table[]): void {
  const summed = edits.find(
    ({ kind, name }) =>
      kind === "resize-table" && tables.some((table) => table.showTotals && sameTable(table.name, name)),
  );
  if (summed) refuse("table-totals", { name: summed.name });
}

/** Makes or resizes a table. */
export function carryOutTable(sheet: Excel.Worksheet, { kind, name, address }: TableEdit): void {
  if (kind === "add-table") sheet.tables.add(address, true).name = name;
  else sheet.tables.getItem(name).resize(address);
}

function headerRange(context: Excel.RequestContext, { sheet, address }: TableEdit): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(addressOf({ ...blockOf(address), rows: 1 }));
}

/** Only texts can head a column; what Excel tells of others is not needed. */
function headerCells({ values, valueTypes }: Excel.Range): readonly Cell[] {
  return (values[0] as unknown[]).map((value, c) =>
    String(valueTypes[0][c]) === "String" ? String(value) : null,
  );
}
