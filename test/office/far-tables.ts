import { addressOf, blockOf } from "#workbook/address";
import { sameTable } from "#workbook/table-name";
import { hostRefuses, type FarObject } from "./far-object";
import { cellAt, type, type MemorySheet, type MemoryTable, type MemoryWorkbook } from "./memory-workbook";

type RangeOf = (book: MemoryWorkbook, sheet: MemorySheet, address: string) => FarObject;
type SheetOf = (book: MemoryWorkbook, sheet: MemorySheet) => FarObject;

/** The tables of the whole workbook. */
export function bookTables(book: MemoryWorkbook, rangeOf: RangeOf, sheetOf: SheetOf): FarObject {
  return {
    items: () => book.tables.map((table) => tableObject(book, table, rangeOf, sheetOf)),
    item: (key) => tableObject(book, tableOf(book.tables, key), rangeOf, sheetOf),
  };
}

/** The tables of one sheet. */
export function sheetTables(
  book: MemoryWorkbook,
  sheet: MemorySheet,
  rangeOf: RangeOf,
  sheetOf: SheetOf,
): FarObject {
  const item = (key: string) => {
    const here = book.tables.filter((table) => table.sheet === sheet);
    return tableObject(book, tableOf(here, key), rangeOf, sheetOf);
  };
  return {
    item,
    call: {
      GetItem: item,
      Add: (address: string, hasHeaders: boolean) => {
        if (sheet.isProtected) hostRefuses("AccessDenied");
        if (!hasHeaders) throw new Error("the stand-in makes tables with headers only");
        const number = book.tables.length + 1;
        const table = { id: `{table-${number}}`, name: `Table${number}`, sheet, address: bare(address) };
        fillHeaders(table);
        book.tables.push(table);
        return tableObject(book, table, rangeOf, sheetOf);
      },
    },
  };
}

function tableOf(tables: readonly MemoryTable[], key: string): MemoryTable {
  return tables.find(({ id, name }) => id === key || sameTable(name, key)) ?? hostRefuses("ItemNotFound");
}

function tableObject(
  book: MemoryWorkbook,
  table: MemoryTable,
  rangeOf: RangeOf,
  sheetOf: SheetOf,
): FarObject {
  return {
    known: { Id: table.id },
    read: { Name: () => table.name, ShowTotals: () => !!table.showTotals },
    set: {
      Name: (value) => {
        const name = String(value);
        const isTaken = [...book.tables.map((other) => other.name), ...book.names].some((other) =>
          sameTable(other, name),
        );
        if (isTaken) hostRefuses("InvalidArgument");
        table.name = name;
      },
    },
    part: { Worksheet: () => sheetOf(book, table.sheet) },
    call: {
      GetRange: () => rangeOf(book, table.sheet, table.address),
      Resize: (address: string) => {
        const [was, becomes] = [blockOf(table.address), blockOf(bare(address))];
        if (was.row !== becomes.row || was.column !== becomes.column) hostRefuses("InvalidArgument");
        table.address = addressOf(becomes);
      },
    },
  };
}

/** Excel gives a column without a header one of its own. */
function fillHeaders({ sheet, address }: MemoryTable): void {
  const { row, column, columns } = blockOf(address);
  for (let c = 0; c < columns; c++)
    if (cellAt(sheet, row, column + c).value === "") type(sheet, row, column + c, `Column${c + 1}`);
}

function bare(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
