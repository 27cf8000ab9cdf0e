import type { Cell } from "#cells/cell";
import { refuse } from "#error/alu-error";
import { fillMerged, type Merge } from "../merged";

/** Ten times the largest table that a page shows. */
export const mostCells = 10_000_000;

/** What browsers allow at most, whatever a page claims. */
const mostColumnsSpanned = 1_000;
const mostRowsSpanned = 65_534;

/** A table of which rows and cells come one after another. */
export interface TableCells {
  /** Begins a row. */
  readonly row: () => void;
  /** Ends a group of rows, beyond which no cell reaches. */
  readonly endOfGroup: () => void;
  /** Adds a cell of the row, wherever the cells above leave room; it may reach over columns and rows. */
  readonly cell: (value: Cell, columns: number, rows: number) => void;
  /** The rows, what merged cells show in each of them. */
  readonly rows: () => Cell[][];
}

/**
 * A table whose cells are laid out as a browser does.
 *
 * @param budget  how many more cells may be held, over all tables of a page
 * @source        WHATWG, HTML Standard, 4.9.12.1 Forming a table
 */
export function tableCells(budget: { left: number }): TableCells {
  const rows: Cell[][] = [];
  const merges: Merge[] = [];
  // For each column, the first row that no cell from above reaches any more.
  const free: number[] = [];
  let column = 0;
  const charge = (cells: number) => {
    if ((budget.left -= cells) < 0)
      refuse("import-too-large", { of: "cells", found: null, limit: mostCells });
  };
  return {
    row: () => {
      charge(1);
      rows.push([]);
      column = 0;
    },
    endOfGroup: () => {
      free.length = 0;
    },
    cell: (value, columnsClaimed, rowsClaimed) => {
      if (rows.length === 0) rows.push([]);
      const row = rows.length - 1;
      while (column < free.length && free[column] > row) column++;
      const columns = spanned(columnsClaimed, mostColumnsSpanned);
      const below = row + (rowsClaimed === 0 ? mostRowsSpanned : spanned(rowsClaimed, mostRowsSpanned));
      charge(columns + column - rows[row].length);
      if (columns > 1 || below > row + 1)
        merges.push({ top: row, left: column, bottom: below - 1, right: column + columns - 1 });
      while (rows[row].length < column) rows[row].push(null);
      rows[row].push(value);
      for (const end = column + columns; column < end; column++) free[column] = below;
    },
    rows: () => {
      fillMerged(rows, merges);
      return rows;
    },
  };
}

function spanned(claimed: number, most: number): number {
  return claimed >= 1 ? Math.min(Math.floor(claimed), most) : 1;
}
