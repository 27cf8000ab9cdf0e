import fc from "fast-check";
import { addressOf, blockOf, columnName, columnNumber } from "#workbook/address";
import { nameTrouble, reference } from "#workbook/sheet-name";

const whole = (max: number) => fc.integer({ min: 0, max });

test("an address names the block that it was made of", () => {
  const blocks = fc
    .record({ row: whole(1_048_575), column: whole(16_383), rows: whole(99), columns: whole(99) })
    .map(({ row, column, rows, columns }) => ({
      row,
      column,
      rows: Math.min(rows + 1, 1_048_576 - row),
      columns: Math.min(columns + 1, 16_384 - column),
    }));
  fc.assert(fc.property(blocks, (block) => expect(blockOf(addressOf(block))).toEqual(block)));
});

test("the letters of a column give its number back", () => {
  for (let column = 0; column < 16_384; column++) expect(columnNumber(columnName(column))).toBe(column);
  expect(columnName(16_383)).toBe("XFD");
});

test.each([
  ["$B$2:c5", "B2:C5"],
  ["C5:B2", "B2:C5"],
  [" a1 ", "A1"],
  ["A1:A1", "A1"],
])("%s is %s", (written, address) => expect(addressOf(blockOf(written))).toBe(address));

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "Sheet1!A1", "A1:B", "A1,B2", "R1C1", "ÄA1"])(
  "%p is no range of cells",
  (found) =>
    expect(() => blockOf(found)).toThrow(
      expect.objectContaining({ fault: { kind: "address", parameters: { found } } }) as Error,
    ),
);

test("the name of a sheet is quoted whatever it is, and its quotes are doubled", () => {
  expect(reference("Q1", "A1")).toBe("'Q1'!A1");
  expect(reference("景气 '25", "A1:B2")).toBe("'景气 ''25'!A1:B2");
});

test.each([
  ["Panel", null],
  ["面板 2025", null],
  ["x".repeat(31), null],
  ["x".repeat(32), "long"],
  ["  ", "empty"],
  ["a/b", "mark"],
  ["[a]", "mark"],
  ["'a", "mark"],
  ["a\tb", "mark"],
  ["History", "reserved"],
])("%p as the name of a sheet: %p", (name, trouble) => expect(nameTrouble(name)).toBe(trouble));
