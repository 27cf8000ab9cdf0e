import { ICommandService, type Univer } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { AddSheetTableCommand, SetSheetTableCommand, TableManager } from "@univerjs/sheets-table";
import { addressOf, blockOf } from "#workbook/address";
import type { TableEdit } from "#workbook/check-tables";
import { sameTable, wholeTable } from "#workbook/table-name";
import type { TableName } from "#workbook/workbook";

/** The tables of the open workbook. */
export function univerTables(univer: Univer, book: FWorkbook): readonly TableName[] {
  const tables = univer.__getInjector().get(TableManager).getTableList(book.getId());
  return tables.map(({ name, subUnitId, range }) => ({
    name,
    sheet: book.getSheetBySheetId(subUnitId)!.getSheetName(),
    address: addressOf({
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    }),
    reference: wholeTable(name),
  }));
}

/** Names that a table may not have: those of ranges, and to Univer those of sheets too. */
export function takenNames(univer: Univer, book: FWorkbook): readonly string[] {
  const named = univer.__getInjector().get(IDefinedNamesService).getDefinedNameMap(book.getId());
  return [
    ...Object.values(named ?? {}).map(({ name }) => name),
    ...book.getSheets().map((sheet) => sheet.getSheetName()),
  ];
}

/** Makes or resizes a table. */
export function carryOutTable(univer: Univer, book: FWorkbook, subUnitId: string, edit: TableEdit): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unitId = book.getId();
  const range = rangeOf(edit.address);
  const isDone =
    edit.kind === "add-table"
      ? commands.syncExecuteCommand(AddSheetTableCommand.id, { unitId, subUnitId, range, name: edit.name })
      : commands.syncExecuteCommand(SetSheetTableCommand.id, {
          unitId,
          tableId: idOf(injector.get(TableManager), unitId, edit.name),
          updateRange: { newRange: range },
        });
  if (!isDone) throw new Error(`Univer refuses to ${edit.kind} ${edit.name} at ${edit.address}`);
}

function idOf(tables: TableManager, unitId: string, name: string): string {
  return tables.getTableList(unitId).find((table) => sameTable(table.name, name))!.id;
}

function rangeOf(address: string) {
  const { row, column, rows, columns } = blockOf(address);
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/**
 * Lets formulas name tables as in Excel. Univer's reading of `Name[#All]` stops at an underscore, but it knows every
 * name that is registered as one of a table; so each whole table is registered as well.
 *
 * Univer keeps a formula as it was parsed, with the range that its table had then. It passes over what it keeps in the
 * calculation after a table has changed and falls back on it in the next, so what it keeps of the table is forgotten.
 */
export function nameWholeTables(univer: Univer): void {
  const injector = univer.__getInjector();
  const tables = injector.get(TableManager);
  const commands = injector.get(ICommandService);
  const functions = injector.get(IFunctionService);
  const name = ({ unitId, tableId }: { readonly unitId: string; readonly tableId: string }) => {
    const table = tables.getTableList(unitId).find(({ id }) => id === tableId);
    if (table === undefined) return;
    const reference = { range: table.range, sheetId: table.subUnitId, titleMap: new Map<string, number>() };
    const tableName = wholeTable(table.name);
    functions.deleteFormulaAstCacheKey(table.name);
    void commands.executeCommand(SetSuperTableMutation.id, { unitId, tableName, reference });
  };
  const forget = (unitId: string, old: string) =>
    void commands.executeCommand(RemoveSuperTableMutation.id, { unitId, tableName: wholeTable(old) });
  tables.tableAdd$.subscribe(name);
  tables.tableRangeChanged$.subscribe(name);
  tables.tableDelete$.subscribe(({ unitId, tableName }) => forget(unitId, tableName));
  tables.tableNameChanged$.subscribe((event) => {
    forget(event.unitId, event.oldTableName);
    name(event);
  });
}
