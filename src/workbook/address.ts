import { refuse } from "#error/alu-error";

/** A block of cells on a sheet, counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The last row and column of a sheet. */
export const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/**
 * The block that an address without a sheet names: "B2", "$A$1:C24".
 *
 * @throws  `address` where it is none, or lies outside a sheet
 * @example blockOf("B2:C5")  // { row: 1, column: 1, rows: 4, columns: 2 }
 */
export function blockOf(address: string): Block {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!found) return refuse("address", { found: address });
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = found;
  const [left, right] = inOrder(columnNumber(firstColumn), columnNumber(lastColumn));
  const [top, bottom] = inOrder(Number(firstRow) - 1, Number(lastRow) - 1);
  if (top < 0 || bottom >= sheetRows || right >= sheetColumns) refuse("address", { found: address });
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * The address of a block, without its sheet.
 *
 * @example addressOf({ row: 1, column: 1, rows: 4, columns: 2 })  // "B2:C5"
 */
export function addressOf({ row, column, rows, columns }: Block): string {
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/**
 * The letters of a column, counted from 0.
 *
 * @example columnName(701)  // "ZZ"
 */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/**
 * The number of a column, counted from 0.
 *
 * @example columnNumber("AA")  // 26
 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function inOrder(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
