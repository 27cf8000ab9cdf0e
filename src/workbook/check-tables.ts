import { refuse } from "#error/alu-error";
import type { Cell } from "#cells/cell";
import { addressOf, blockOf, type Block } from "./address";
import { sameSheet } from "./sheet-name";
import { sameTable, tableNameTrouble } from "./table-name";
import type { Edit } from "./workbook";

export type TableEdit = Extract<Edit, { kind: "add-table" | "resize-table" }>;

/** A table as far as its place is concerned. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
}

/** What a workbook must tell of its tables. */
export interface TableStanding {
  readonly tables: readonly TablePlace[];
  /** Other names that a table may not have: those of ranges. */
  readonly names: readonly string[];
  /** For each edit of a table, the cells that its header has before all edits; absent where the sheet is new. */
  readonly headers: ReadonlyMap<Edit, readonly Cell[]>;
}

/**
 * The tables after an edit of one, refusing it where Excel would, or would silently rename.
 *
 * @param before  the edits before it, which may write its header
 */
export function checkTable(
  edit: TableEdit,
  tables: readonly TablePlace[],
  before: readonly Edit[],
  { names, headers }: TableStanding,
): readonly TablePlace[] {
  const { name, sheet, address } = edit;
  const others = tables.filter((table) => !sameTable(table.name, name));
  if (edit.kind === "add-table") checkName(name, [...tables.map((table) => table.name), ...names]);
  else checkStart(edit, tables);
  const block = blockOf(address);
  if (block.rows < 2) refuse("table-rows", { name, address });
  const other = others.find((table) => sameSheet(table.sheet, sheet) && meet(blockOf(table.address), block));
  if (other) refuse("table-overlap", { name, sheet, address, other: other.name, at: other.address });
  checkHeader(edit, block, headerAfter(edit, block, before, headers.get(edit)));
  return [...others, { name, sheet, address }];
}

/** True for an edit that makes or resizes a table. */
export function isTableEdit(edit: Edit): edit is TableEdit {
  return edit.kind === "add-table" || edit.kind === "resize-table";
}

/** The cells that the header of an edit of a table has once the edits before it are made. */
function headerAfter(
  { sheet }: TableEdit,
  { row, column, columns }: Block,
  before: readonly Edit[],
  now: readonly Cell[] = [],
): readonly Cell[] {
  const header: Cell[] = Array.from({ length: columns }, (_, c) => now[c] ?? null);
  for (const edit of before) {
    if (edit.kind !== "write" || !sameSheet(edit.sheet, sheet)) continue;
    const written = blockOf(edit.address);
    const cells = edit.cells[row - written.row];
    cells?.forEach((cell, c) => {
      const at = written.column + c - column;
      if (at >= 0 && at < columns) header[at] = cell;
    });
  }
  return header;
}

function checkName(name: string, taken: readonly string[]): void {
  const trouble = tableNameTrouble(name);
  if (trouble) refuse("table-name", { name, trouble });
  if (taken.some((other) => sameTable(other, name))) refuse("table-exists", { name });
}

function checkStart({ name, sheet, address }: TableEdit, tables: readonly TablePlace[]): void {
  const table = tables.find((other) => sameTable(other.name, name)) ?? refuse("no-such-table", { name });
  const [was, becomes] = [blockOf(table.address), blockOf(address)];
  if (!sameSheet(table.sheet, sheet) || was.row !== becomes.row || was.column !== becomes.column)
    refuse("table-start", { name, sheet: table.sheet, at: table.address, address });
}

/** Excel would number headers that are blank or come twice, and formulas could not tell them apart. */
function checkHeader({ sheet, name }: TableEdit, block: Block, header: readonly Cell[]): void {
  const seen = new Set<string>();
  header.forEach((cell, c) => {
    const address = addressOf({ row: block.row, column: block.column + c, rows: 1, columns: 1 });
    if (typeof cell !== "string" || cell.trim() === "")
      return refuse("table-header", { name, sheet, address });
    if (seen.has(cell.toLowerCase())) refuse("table-header-twice", { name, sheet, address, found: cell });
    seen.add(cell.toLowerCase());
  });
}

function meet(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
