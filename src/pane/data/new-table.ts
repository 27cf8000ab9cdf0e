import { refuse } from "#error/alu-error";
import type { Cells } from "#cells/cell";
import { addressOf, columnName, sheetRows } from "#workbook/address";
import { sameSheet } from "#workbook/sheet-name";
import type { Edit } from "#workbook/workbook";

/** A table that is to be made on a sheet of its own. */
export interface NewTable {
  readonly name: string;
  /** How its sheet is called where that name is free. */
  readonly sheet: string;
  /** Header first. */
  readonly cells: Cells;
  /** Widths of the columns in pixels. */
  readonly widths: readonly number[];
}

/**
 * The edits that make a table on a new sheet, its header kept in view.
 *
 * @throws  `table-full` where a sheet has fewer rows
 */
export function newTableEdits(
  { name, cells, widths, ...wish }: NewTable,
  taken: readonly string[],
): readonly Edit[] {
  const sheet = freeName(wish.sheet, taken);
  if (cells.length > sheetRows)
    refuse("table-full", { name, sheet, rows: cells.length - 1, free: sheetRows - 1 });
  const address = addressOf({ row: 0, column: 0, rows: cells.length, columns: cells[0].length });
  return [
    { kind: "add-sheet", sheet },
    { kind: "write", sheet, address, cells },
    { kind: "add-table", sheet, address, name },
    ...widths.map((pixels, c): Edit => ({ kind: "column-width", sheet, columns: columnName(c), pixels })),
    { kind: "freeze", sheet, rows: 1, columns: 0 },
  ];
}

/**
 * A name beside those that are taken: "Data", else "Data 2" and so on.
 *
 * @example  freeName("Data", ["Sheet1", "data"])  // "Data 2"
 */
export function freeName(wish: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wish : `${wish} ${n}`;
    if (!taken.some((other) => sameSheet(other, name))) return name;
  }
}
