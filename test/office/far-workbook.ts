import { addressOf, blockOf, columnNumber, type Block } from "#workbook/address";
import { reference, sameSheet } from "#workbook/sheet-name";
import { hostRefuses, nullObject, type FarObject } from "./far-object";
import { bookTables, sheetTables } from "./far-tables";
import {
  cellAt,
  each,
  memorySheet,
  setFormat,
  type,
  usedBlock,
  type MemoryCell,
  type MemorySheet,
  type MemoryWorkbook,
} from "./memory-workbook";

/** The workbook as Excel shows it to an add-in: the objects and members that ALU's adapter uses, and no others. */
export function farWorkbook(book: MemoryWorkbook): FarObject {
  return {
    part: {
      Worksheets: () => worksheets(book),
      Tables: () => bookTables(book, range, worksheet),
      Names: () => ({ items: () => book.names.map((name) => ({ read: { Name: () => name } })) }),
      Protection: () => ({ read: { Protected: () => book.structureIsProtected } }),
      Application: () => ({ call: { Calculate: () => void book.recalculations++ } }),
      Functions: () => ({
        call: { Date: () => ({ read: { Value: () => (book.date1904 ? 35_064 : 36_526) } }) },
      }),
    },
    call: {
      GetSelectedRange: () =>
        book.selection === "" ? hostRefuses("InvalidSelection") : range(book, book.active, book.selection),
    },
  };
}

function worksheets(book: MemoryWorkbook): FarObject {
  const named = (key: string) => book.sheets.find((sheet) => sameSheet(sheet.name, key) || sheet.id === key);
  const found = (key: string) => named(key) ?? hostRefuses("ItemNotFound");
  return {
    items: () => book.sheets.map((sheet) => worksheet(book, sheet)),
    item: (key) => worksheet(book, found(key)),
    call: {
      GetItemOrNullObject: (key: string) => {
        const sheet = named(key);
        return sheet ? worksheet(book, sheet) : nullObject;
      },
      Add: (name: string) => {
        if (named(name)) hostRefuses("ItemAlreadyExists");
        const sheet = memorySheet(name, book.sheets.length + 1);
        book.sheets.push(sheet);
        return worksheet(book, sheet);
      },
    },
  };
}

function worksheet(book: MemoryWorkbook, sheet: MemorySheet): FarObject {
  const freeze = (what: string) => void sheet.looks.push(`freeze ${what}`);
  return {
    known: { Id: sheet.id },
    read: { Name: () => sheet.name },
    part: {
      Protection: () => ({ read: { Protected: () => sheet.isProtected } }),
      Tables: () => sheetTables(book, sheet, range, worksheet),
      FreezePanes: () => ({
        call: {
          FreezeAt: (at: FarObject) => freeze(String(at.read!.Address())),
          FreezeRows: (rows: number) => freeze(`${rows} rows`),
          FreezeColumns: (columns: number) => freeze(`${columns} columns`),
          Unfreeze: () => freeze("nothing"),
        },
      }),
    },
    call: {
      GetRange: (address: string) => range(book, sheet, address),
      GetUsedRangeOrNullObject: () => {
        const block = usedBlock(sheet);
        return block ? range(book, sheet, addressOf(block)) : nullObject;
      },
      Activate: () => void (book.active = sheet),
    },
  };
}

function range(book: MemoryWorkbook, sheet: MemorySheet, address: string): FarObject {
  const block = blockNamed(address);
  const look = (what: string) => (value: unknown) =>
    void sheet.looks.push(`${address} ${what} = ${JSON.stringify(value)}`);
  const write = (values: unknown) => {
    if (sheet.isProtected) hostRefuses("AccessDenied");
    spread(values, block, (row, column, value) => type(sheet, row, column, value));
  };
  return {
    known: { _ReferenceId: `${sheet.id}${address}` },
    read: {
      Address: () => reference(sheet.name, address),
      Values: () => each(block, (row, column) => cellAt(sheet, row, column).value),
      ValueTypes: () => each(block, (row, column) => valueType(cellAt(sheet, row, column))),
      NumberFormat: () => each(block, (row, column) => cellAt(sheet, row, column).format),
    },
    set: {
      Values: write,
      Formulas: write,
      NumberFormat: (formats) =>
        spread(formats, block, (row, column, format) => setFormat(sheet, row, column, String(format))),
    },
    part: {
      Worksheet: () => worksheet(book, sheet),
      ConditionalFormats: () => ({ call: { Add: (kind: string) => conditionalFormat(kind, look) } }),
      Format: () => ({
        set: {
          ColumnWidth: look("width"),
          WrapText: look("wrap"),
          HorizontalAlignment: look("align"),
        },
        part: {
          Font: () => ({ set: { Bold: look("bold"), Italic: look("italic"), Color: look("colour") } }),
          Fill: () => ({ set: { Color: look("fill") } }),
        },
      }),
    },
    call: {
      Select: () => void (book.selection = address),
      // Office.js cuts what is large into rows by itself.
      _ValidateArraySize: () => undefined,
      GetRow: (row: number) => range(book, sheet, addressOf({ ...block, row: block.row + row, rows: 1 })),
      GetBoundingRect: (other: FarObject) => {
        const last = blockNamed(String(other.read!.Address()).split("!").pop()!);
        return range(book, sheet, addressOf({ ...block, rows: last.row + last.rows - block.row }));
      },
    },
  };
}

function conditionalFormat(kind: string, look: (what: string) => (value: unknown) => void): FarObject {
  return {
    known: { Id: "{rule}" },
    part: {
      [kind]: () => ({
        part: {
          Rule: () => ({ set: { Formula: look("rule") } }),
          Format: () => ({
            part: {
              Fill: () => ({ set: { Color: look("rule fill") } }),
              Font: () => ({ set: { Color: look("rule colour") } }),
            },
          }),
        },
      }),
    },
  };
}

/** A matrix goes cell by cell, where null leaves its cell alone; a single value goes to every cell. */
function spread(
  values: unknown,
  block: Block,
  set: (row: number, column: number, value: unknown) => void,
): void {
  if (!Array.isArray(values)) return void each(block, (row, column) => set(row, column, values));
  const rows = values as unknown[][];
  if (rows.length !== block.rows || rows.some((row) => row.length !== block.columns))
    hostRefuses("InvalidArgument");
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) set(block.row + r, block.column + c, value);
    }),
  );
}

function blockNamed(address: string): Block {
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(address);
  if (!columns) return blockOf(address);
  const [first, last] = [columnNumber(columns[1]), columnNumber(columns[2])];
  return { row: 0, column: first, rows: 1_048_576, columns: last - first + 1 };
}

function valueType({ value, isError }: MemoryCell): string {
  if (isError) return "Error";
  if (value === "") return "Empty";
  return { number: "Double", boolean: "Boolean" }[typeof value as string] ?? "String";
}
