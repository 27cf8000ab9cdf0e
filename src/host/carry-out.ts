import {
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type Univer,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { InsertSheetCommand, ScrollToCellOperation, SetStyleCommand } from "@univerjs/sheets";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Cells } from "#cells/cell";
import { blockOf, columnNumber, type Block } from "#workbook/address";
import { sameSheet } from "#workbook/sheet-name";
import type { Edit, Look, Rule } from "#workbook/workbook";
import { formulaCell, newCell, styleOf, writtenCell } from "./cell-data";
import { carryOutTable } from "./tables";

/** The size of a new sheet; it grows when more is written. */
export const sheetSize = { rowCount: 2000, columnCount: 60 };

/** Carries out one edit on the open workbook. */
export function carryOut(univer: Univer, api: FUniver, edit: Edit): void {
  const book = api.getActiveWorkbook()!;
  if (edit.kind === "add-sheet") return addSheet(univer, book, edit.sheet);
  const sheet = sheetNamed(book, edit.sheet)!;
  switch (edit.kind) {
    case "write":
      return write(sheet, rangeOf(sheet, edit.address), edit.cells);
    case "formulas":
      return enter(rangeOf(sheet, edit.address), edit.formulas);
    case "add-table":
    case "resize-table":
      makeRoom(sheet, blockOf(edit.address));
      return carryOutTable(univer, book, sheet.getSheetId(), edit);
    case "look":
      return look(univer, rangeOf(sheet, edit.address), edit.look);
    case "rule":
      sheet.addConditionalFormattingRule(ruleOf(sheet, rangeOf(sheet, edit.address), edit.rule));
      return;
    case "column-width":
      return setWidths(sheet, edit.columns, edit.pixels);
    case "freeze":
      return freeze(sheet, edit.rows, edit.columns);
    case "show":
      return show(univer, sheet, rangeOf(sheet, edit.address));
  }
}

/** The sheet of this name; Excel does not tell capitals apart. */
export function sheetNamed(book: FWorkbook, name: string): FWorksheet | undefined {
  return book.getSheets().find((sheet) => sameSheet(sheet.getSheetName(), name));
}

// The command itself rather than the facade's method, which would bring the new sheet to the front.
function addSheet(univer: Univer, book: FWorkbook, name: string): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(InsertSheetCommand.id, {
      unitId: book.getId(),
      index: book.getNumSheets(),
      sheet: { ...mergeWorksheetSnapshotWithDefault({ name, ...sheetSize }), id: undefined },
    });
}

function rangeOf(sheet: FWorksheet, address: string): FRange {
  const block = blockOf(address);
  makeRoom(sheet, block);
  return sheet.getRange(block.row, block.column, block.rows, block.columns);
}

function makeRoom(sheet: FWorksheet, { row, column, rows, columns }: Block): void {
  if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows);
  if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns);
}

/** An empty cell has nothing to lose, and stays out where it stays empty: Univer's work is by the cell. */
function write(sheet: FWorksheet, range: FRange, cells: Cells): void {
  const now = sheet.getSheet().getCellMatrix();
  const changed: Record<number, Record<number, ICellData>> = {};
  cells.forEach((row, r) => {
    const at = range.getRow() + r;
    row.forEach((cell, c) => {
      const column = range.getColumn() + c;
      const isEmpty = !now.getValue(at, column);
      if (isEmpty && cell === null) return;
      (changed[at] ??= {})[column] = isEmpty ? newCell(cell) : writtenCell(cell);
    });
  });
  if (Object.keys(changed).length > 0) range.setValues(changed);
}

/** Only the cells that get a formula are named, so that the others keep theirs. */
function enter(range: FRange, formulas: readonly (readonly string[])[]): void {
  const cells: Record<number, Record<number, ICellData>> = {};
  formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (formula === "") return;
      (cells[range.getRow() + r] ??= {})[range.getColumn() + c] = formulaCell(formula);
    }),
  );
  if (Object.keys(cells).length > 0) range.setValues(cells);
}

// One command a style: Univer knows by its name that values stay as they are. Written with the values, a style would
// take the spill of a formula away.
function look(univer: Univer, range: FRange, wanted: Look): void {
  const commands = univer.__getInjector().get(ICommandService);
  for (const [type, value] of Object.entries(styleOf(wanted)))
    commands.syncExecuteCommand(SetStyleCommand.id, {
      unitId: range.getUnitId(),
      subUnitId: range.getSheetId(),
      range: range.getRange(),
      style: { type, value: value as unknown },
    });
}

function ruleOf(sheet: FWorksheet, range: FRange, { equals, fill, colour }: Rule) {
  const rule = sheet.newConditionalFormattingRule().setBackground(fill);
  const condition =
    typeof equals === "number"
      ? rule.whenNumberEqualTo(equals)
      : typeof equals === "string"
        ? rule.whenTextEqualTo(equals)
        : rule.whenFormulaSatisfied(`=${range.getA1Notation().split(":")[0]}=${equals ? "TRUE" : "FALSE"}`);
  return condition.setFontColor(colour).setRanges([range.getRange()]).build();
}

function setWidths(sheet: FWorksheet, columns: string, pixels: number): void {
  const [first, last = first] = columns.split(":").map(columnNumber);
  makeRoom(sheet, { row: 0, column: first, rows: 1, columns: last - first + 1 });
  sheet.setColumnWidths(first, last - first + 1, pixels);
}

function freeze(sheet: FWorksheet, rows: number, columns: number): void {
  sheet.setFreeze({
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  });
}

function show(univer: Univer, sheet: FWorksheet, range: FRange): void {
  sheet.activate();
  range.activate();
  const { startRow, startColumn } = range.getRange();
  // The first cell alone: for the sake of the last one, a long range would be scrolled out of sight.
  const first = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  univer.__getInjector().get(ICommandService).syncExecuteCommand(ScrollToCellOperation.id, {
    unitId: range.getUnitId(),
    subUnitId: range.getSheetId(),
    range: first,
  });
}
