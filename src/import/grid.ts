import type { Cell } from "#cells/cell";

/** A sheet of cells, as a file or a paste delivers it; its rows may differ in length. */
export interface Grid extends Corner {
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a sheet of cells begins, so that each cell can be named. */
export interface Corner {
  /** The sheet, or the table of a page; null where the file has one only. */
  readonly sheet: string | null;
  /** The row and column of its first cell, counted from 0. */
  readonly top: number;
  readonly left: number;
  /** True where a whole number may be a day as Excel counts it: in xlsx files and selections. */
  readonly serials: boolean;
  readonly date1904: boolean;
}

/** The corner of a text file. */
export const textCorner: Corner = { sheet: null, top: 0, left: 0, serials: false, date1904: false };

/**
 * The address of a cell of a grid, by its row and column counted from the grid's first.
 *
 * @example  cellAddress({ sheet: null, top: 0, left: 0, serials: false, date1904: false }, 13, 1)  // "B14"
 * @example  cellAddress({ sheet: "2025 年", top: 2, left: 26, serials: false, date1904: false }, 0, 0)  // "'2025 年'!AA3"
 */
export function cellAddress({ sheet, top, left }: Corner, row: number, column: number): string {
  const cell = `${columnLetters(left + column)}${top + row + 1}`;
  return sheet === null ? cell : `${quoted(sheet)}!${cell}`;
}

function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

function quoted(sheet: string): string {
  return /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff]*$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}
