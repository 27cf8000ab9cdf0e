import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { refuse } from "#error/alu-error";
import type { Cell, Cells } from "#cells/cell";
import { addressOf, blockOf } from "#workbook/address";
import { checkEdits } from "#workbook/check-edits";
import { isTableEdit, type TableEdit } from "#workbook/check-tables";
import type { Edit, RangeName, Workbook } from "#workbook/workbook";
import { carryOut, sheetNamed } from "./carry-out";
import { cellOf } from "./cell-data";
import { fitRows } from "./fit-rows";
import { asOneUndo } from "./one-undo";
import { nameWholeTables, takenNames, univerTables } from "./tables";

/** The port of the workbook that Univer has open. */
export function univerWorkbook(univer: Univer, api: FUniver): Workbook {
  nameWholeTables(univer);
  const book = () => api.getActiveWorkbook()!;
  const valuesOf = (sheet: FWorksheet) => values(univer, sheet);
  // Univer answers at once; a port answers in its own time, and refuses by rejecting.
  const later = <T>(answer: () => T): Promise<T> => new Promise((resolve) => resolve(answer()));
  return {
    selection: () => later(() => selection(book().getActiveSheet())),
    sheets: () =>
      later(() =>
        book()
          .getSheets()
          .map((sheet) => sheet.getSheetName()),
      ),
    read: ({ sheet, address }) =>
      later(() => {
        const { row, column, rows, columns } = blockOf(address);
        const valueAt = valuesOf(sheetNamed(book(), sheet) ?? refuse("no-such-sheet", { sheet })).at;
        return Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => valueAt(row + r, column + c)),
        ) satisfies Cells;
      }),
    usedRange: (name) =>
      later(() => {
        const sheet = sheetNamed(book(), name);
        return sheet === undefined ? null : valuesOf(sheet).used();
      }),
    tables: () => later(() => univerTables(univer, book())),
    isProtected: (name) =>
      later(() => sheetNamed(book(), name)?.getWorksheetPermission().isProtected() ?? false),
    apply: (edits) => later(() => apply(univer, api, edits)),
  };
}

function selection(sheet: FWorksheet): RangeName {
  const range = sheet.getActiveRange();
  const address = range
    ? addressOf({
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getHeight(),
        columns: range.getWidth(),
      })
    : "A1";
  return { sheet: sheet.getSheetName(), address };
}

/** The cells of a sheet; Univer keeps those that a formula spilled apart from those that were written. */
function values(univer: Univer, sheet: FWorksheet) {
  const written = sheet.getSheet().getCellMatrix();
  const [unitId, sheetId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  const spilled =
    univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheetId] ?? {};
  const at = (row: number, column: number) => cellOf(spilled[row]?.[column] ?? written.getValue(row, column));
  const used = () => {
    const found: [number, number][] = [];
    written.forValue((row, column) => void (at(row, column) !== null && found.push([row, column])));
    for (const [row, cells] of Object.entries(spilled))
      for (const column of Object.keys((cells ?? {}) as object)) found.push([Number(row), Number(column)]);
    return found.length === 0 ? null : around(found);
  };
  return { at, used };
}

function around(places: readonly (readonly [number, number])[]): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, column] of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return addressOf({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

function apply(univer: Univer, api: FUniver, edits: readonly Edit[]): void {
  const book = api.getActiveWorkbook()!;
  checkEdits(edits, {
    sheets: book.getSheets().map((sheet) => ({
      name: sheet.getSheetName(),
      isProtected: sheet.getWorksheetPermission().isProtected(),
    })),
    structureIsProtected: false,
    tables: univerTables(univer, book),
    names: takenNames(univer, book),
    headers: new Map(edits.filter(isTableEdit).map((edit) => [edit, headerNow(univer, book, edit)])),
  });
  const steps = edits.map((edit) => () => carryOut(univer, api, edit));
  if (edits.every(({ kind }) => kind === "show")) return steps.forEach((step) => step());
  const front = book.getActiveSheet();
  asOneUndo(univer, book.getId(), front.getSheetId(), steps);
  void fitRows(univer, api, edits);
  // A new sheet comes to the front by itself in Univer, and stays behind in Excel.
  if (!edits.some(({ kind }) => kind === "show")) front.activate();
}

/** The cells where a table is to have its header, as they are before any edit. */
function headerNow(univer: Univer, book: FWorkbook, { sheet, address }: TableEdit): readonly Cell[] {
  const { row, column, columns } = blockOf(address);
  const found = sheetNamed(book, sheet);
  if (!found) return [];
  const { at } = values(univer, found);
  return Array.from({ length: columns }, (_, c) => at(row, column + c));
}
