import type { Cell, Cells } from "#cells/cell";
import type { Edit, Look } from "#workbook/workbook";
import { columnName } from "#workbook/address";
import { addressOf, areaFrom } from "../formula/area";

/** The colours of the sample's sheets; each pair can be read on paper and by those who do not tell red from green. */
export const colours = {
  title: "#0F3D5C",
  note: "#5A6872",
  headFill: "#E7EFF5",
  headText: "#17384D",
  input: "#0B57A4",
  quiet: "#A3AEB6",
} as const;

/** Writes a block whose first cell is at this row and column, counted from 1. */
export function block(sheet: string, row: number, column: number, cells: Cells): Edit {
  return { kind: "write", sheet, address: spot(row, column, cells.length, cells[0].length), cells };
}

/** Enters one formula. */
export function formula(sheet: string, row: number, column: number, text: string): Edit {
  return { kind: "formulas", sheet, address: spot(row, column), formulas: [[text]] };
}

/** Gives a look to a block of cells. */
export function look(
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
  how: Look,
): Edit {
  return { kind: "look", sheet, address: spot(row, column, rows, columns), look: how };
}

/** The head of a sheet: what it is in bold, and what to know of it below. */
export function head(sheet: string, title: string, notes: readonly string[]): readonly Edit[] {
  return [
    block(
      sheet,
      1,
      1,
      [title, ...notes].map((text) => [text]),
    ),
    look(sheet, 1, 1, 1, 1, { bold: true, colour: colours.title }),
    look(sheet, 2, 1, notes.length, 1, { colour: colours.note }),
  ];
}

/** A row of column heads. */
export function columnHeads(
  sheet: string,
  row: number,
  column: number,
  names: readonly Cell[],
): readonly Edit[] {
  return [block(sheet, row, column, [names]), headLook(sheet, row, column, names.length)];
}

/** The look of a row of column heads, whether it is written or spilled. */
export function headLook(sheet: string, row: number, column: number, columns: number): Edit {
  return look(sheet, row, column, 1, columns, {
    bold: true,
    fill: colours.headFill,
    colour: colours.headText,
  });
}

/** Widths of columns, the first one first. */
export function widths(sheet: string, pixels: readonly number[]): readonly Edit[] {
  return pixels.map((width, i) => ({
    kind: "column-width",
    sheet,
    columns: columnName(i),
    pixels: width,
  }));
}

/** The width in pixels that a bold text needs; a Chinese character takes two places. */
export function textWidth(text: string): number {
  const places = [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);
  return Math.max(80, 20 + 9 * places);
}

/** The address of a block whose first cell is at this row and column, counted from 1. */
export function spot(row: number, column: number, rows = 1, columns = 1): string {
  return addressOf(areaFrom({ top: row - 1, left: column - 1 }, rows, columns));
}

/** The day as a workbook counts it from 1900. */
export function serialOf(year: number, month: number, day = 1): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}
