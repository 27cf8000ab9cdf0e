import { addressOf, blockOf, type Block } from "#workbook/address";

/** A workbook in memory that keeps what Excel would keep, as far as ALU asks for it. */
export interface MemoryWorkbook {
  sheets: MemorySheet[];
  active: MemorySheet;
  selection: string;
  readonly tables: MemoryTable[];
  /** Names of ranges. */
  readonly names: string[];
  structureIsProtected: boolean;
  date1904: boolean;
  /** How often everything was calculated again on request. */
  recalculations: number;
}

export interface MemorySheet {
  readonly id: string;
  readonly name: string;
  isProtected: boolean;
  readonly cells: Map<string, MemoryCell>;
  /** What was set on ranges, in order: "A1:B1 format.font.bold = true". */
  readonly looks: string[];
}

/** A block of a sheet that formulas call by a name. */
export interface MemoryTable {
  readonly id: string;
  name: string;
  readonly sheet: MemorySheet;
  address: string;
  showTotals?: boolean;
}

export interface MemoryCell {
  readonly value: number | string | boolean;
  readonly isError?: boolean;
  readonly formula?: string;
  /** The cell whose formula spills into this one. */
  readonly spilledFrom?: string;
  readonly format: string;
}

/** A workbook with one empty sheet. */
export function memoryWorkbook(): MemoryWorkbook {
  const sheet = memorySheet("Sheet1", 1);
  return {
    sheets: [sheet],
    active: sheet,
    selection: "A1",
    tables: [],
    names: [],
    structureIsProtected: false,
    date1904: false,
    recalculations: 0,
  };
}

export function memorySheet(name: string, number: number): MemorySheet {
  return { id: `{sheet-${number}}`, name, isProtected: false, cells: new Map(), looks: [] };
}

/** What a cell holds; an untouched one is empty. */
export function cellAt(sheet: MemorySheet, row: number, column: number): MemoryCell {
  return sheet.cells.get(cellName(row, column)) ?? { value: "", format: "General" };
}

export function cellName(row: number, column: number): string {
  return addressOf({ row, column, rows: 1, columns: 1 });
}

/** Rows of what is asked of each cell of a block. */
export function each<T>(block: Block, ask: (row: number, column: number) => T): T[][] {
  return Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (__, c) => ask(block.row + r, block.column + c)),
  );
}

/** Types something into a cell, as a person would; "=…" is a formula unless the cell is of text. */
export function type(sheet: MemorySheet, row: number, column: number, typed: unknown): void {
  const { format } = cellAt(sheet, row, column);
  sheet.cells.set(cellName(row, column), { ...understood(typed, format === "@"), format });
}

function understood(typed: unknown, isText: boolean): Omit<MemoryCell, "format"> {
  // A cell of text keeps the text of whatever comes.
  const bare = String(typed).replace(/^'/, "");
  if (isText) return { value: bare };
  if (typeof typed === "number" || typeof typed === "boolean") return { value: typed };
  const text = String(typed);
  if (text.startsWith("'")) return { value: bare };
  if (/^[=@+-]./.test(text)) return { value: 0, formula: text.replace(/^[+@-]/, "=") };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  if (/^#(N\/A|VALUE!|DIV\/0!|REF!|NAME\?|NUM!|NULL!|SPILL!)$/.test(text))
    return { value: text, isError: true };
  // A number, a date, a percentage, an amount: for what is tested here, any number will do.
  if (/^\s*[￥¥$]?\d[\d.,e年月日/%-]*\s*$/i.test(text) || /^[a-z]{3}-\d+$/i.test(text))
    return { value: 45000 };
  return { value: text };
}

export function setFormat(sheet: MemorySheet, row: number, column: number, format: string): void {
  sheet.cells.set(cellName(row, column), { ...cellAt(sheet, row, column), format });
}

/** The block that holds every cell with something in it. */
export function usedBlock(sheet: MemorySheet): Block | null {
  const blocks = [...sheet.cells].filter(([, { value }]) => value !== "").map(([name]) => blockOf(name));
  if (blocks.length === 0) return null;
  const [rows, columns] = [blocks.map(({ row }) => row), blocks.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
