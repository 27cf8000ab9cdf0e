import type { Cell } from "#cells/cell";

/** Cells shown as one: from a first row and column to a last, counted from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** So that a header over thousands of columns costs no more than the sheet itself. */
const mostFilled = 1_000_000;

/**
 * Writes what merged cells show into each of them, so that a header stands above every column and a year
 * beside every month that it covers. Only words and years are repeated: a figure merged over three months is
 * one figure. A line as wide as the sheet is its title or a note, and stays one cell.
 */
export function fillMerged(rows: Cell[][], merges: readonly Merge[]): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  let filled = 0;
  for (const { top, left, bottom, right } of merges) {
    const cell = rows[top]?.[left] ?? null;
    if (!isLabel(cell) || (left === 0 && right >= width - 1)) continue;
    const lastRow = Math.min(bottom, rows.length - 1);
    const lastColumn = Math.min(right, width - 1);
    if (lastRow < top || lastColumn < left) continue;
    filled += (lastRow - top + 1) * (lastColumn - left + 1);
    if (filled > mostFilled) return;
    for (let row = top; row <= lastRow; row++) fillRow(rows, row, left, lastColumn, cell);
  }
}

function fillRow(rows: Cell[][], row: number, left: number, right: number, cell: Cell): void {
  // A blank row may be one that all blank rows of the sheet share.
  if (rows[row].length === 0) rows[row] = [];
  for (let column = rows[row].length; column <= right; column++) rows[row].push(null);
  for (let column = left; column <= right; column++) rows[row][column] ??= cell;
}

function isLabel(cell: Cell): boolean {
  if (typeof cell === "string") return true;
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 1900 && cell <= 2100;
}
