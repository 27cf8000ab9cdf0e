import { refuse } from "#error/alu-error";
import type { Cell } from "#cells/cell";
import { addressOf, blockOf } from "./address";
import { isTableEdit, type TableEdit, type TableStanding } from "./check-tables";
import { withoutSheet } from "./excel-text";
import { sameSheet } from "./sheet-name";
import { wholeTable } from "./table-name";
import type { Edit, TableName } from "./workbook";

/** The tables of the workbook that Excel has open. */
export async function excelTables(context: Excel.RequestContext): Promise<readonly TableName[]> {
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
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
  return {
    tables,
    names: names.items.map(({ name }) => name),
    headers: new Map(known.map((edit, i) => [edit, headerCells(headers[i])])),
  };
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
