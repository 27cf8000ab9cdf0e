import { refuse } from "#error/alu-error";
import type { Cell, Cells } from "#cells/cell";
import { addressOf, blockOf, sheetRows, type Block } from "#workbook/address";
import { sameTable } from "#workbook/table-name";
import type { Edit, TableName, Workbook } from "#workbook/workbook";

/** A table as it stands: where, and what it holds. */
export interface StandingTable {
  readonly table: TableName;
  /** Header first. */
  readonly cells: Cells;
}

/** What is to go below a table: for each row the cells by their column in the table; other columns are left alone. */
export interface Growth {
  readonly columns: readonly number[];
  readonly rows: Cells;
}

/** The table of this name with its cells; null where the workbook has none. */
export async function standingTable(workbook: Workbook, name: string): Promise<StandingTable | null> {
  const table = (await workbook.tables()).find((other) => sameTable(other.name, name));
  if (!table) return null;
  const { sheet, address } = table;
  return { table, cells: await workbook.read({ sheet, address }) };
}

/** The table once the rows are below it, or in its own rows at the end where those are empty. */
export function grown({ table, cells }: StandingTable, { columns, rows }: Growth): TableName {
  const block = blockOf(table.address);
  const height = Math.max(filledRows(cells, columns) + rows.length, block.rows);
  return { ...table, address: addressOf({ ...block, rows: height }) };
}

/**
 * Sees that the rows have room below a table.
 *
 * @throws  `table-full` where the sheet ends before, `table-blocked` where cells are filled there
 */
export async function seeRoom(workbook: Workbook, standing: StandingTable, growth: Growth): Promise<void> {
  const { name, sheet, address } = standing.table;
  const block = blockOf(address);
  const free = sheetRows - block.row - filledRows(standing.cells, growth.columns);
  const rows = growth.rows.length;
  if (rows > free) refuse("table-full", { name, sheet, rows, free });
  const below: Block = {
    ...block,
    row: block.row + block.rows,
    rows: heightOf(grown(standing, growth)) - block.rows,
  };
  if (below.rows === 0) return;
  const filled = filledPlaces(await workbook.read({ sheet, address: addressOf(below) }));
  if (filled.length === 0) return;
  const [r, c] = filled[0];
  const first = addressOf({ row: below.row + r, column: below.column + c, rows: 1, columns: 1 });
  refuse("table-blocked", { name, sheet, count: filled.length, first, rows });
}

/** The edits that put rows below a table and let it reach over them. */
export function grownTableEdits(standing: StandingTable, growth: Growth): readonly Edit[] {
  const { table, cells } = standing;
  const { sheet, name } = table;
  const { row, column } = blockOf(table.address);
  const top = row + filledRows(cells, growth.columns);
  const writes = runs(growth.columns).map(({ first, from, count }): Edit => {
    const block = { row: top, column: column + first, rows: growth.rows.length, columns: count };
    const written = growth.rows.map((cellsOfRow) => cellsOfRow.slice(from, from + count));
    return { kind: "write", sheet, address: addressOf(block), cells: written };
  });
  const { address } = grown(standing, growth);
  return address === table.address ? writes : [...writes, { kind: "resize-table", sheet, address, name }];
}

/** How many rows of a table are filled, its header among them: Excel keeps an empty row in a table without any. */
function filledRows(cells: Cells, columns: readonly number[]): number {
  let count = cells.length;
  while (count > 1 && columns.every((c) => isEmpty(cells[count - 1][c]))) count--;
  return count;
}

function heightOf({ address }: TableName): number {
  return blockOf(address).rows;
}

function filledPlaces(cells: Cells): readonly (readonly [number, number])[] {
  return cells.flatMap((row, r) => row.flatMap((cell, c) => (isEmpty(cell) ? [] : [[r, c] as const])));
}

function isEmpty(cell: Cell): boolean {
  return cell === null || cell === "";
}

/** Columns that stand side by side in the table as in the rows, so that they are written in one go. */
function runs(columns: readonly number[]): readonly { first: number; from: number; count: number }[] {
  const found: { first: number; from: number; count: number }[] = [];
  columns.forEach((column, i) => {
    const last = found[found.length - 1];
    if (last && last.first + last.count === column) last.count++;
    else found.push({ first: column, from: i, count: 1 });
  });
  return found;
}
