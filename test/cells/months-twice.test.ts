import { readTable } from "#cells/table";

const locale = { language: "en", date1904: false } as const;
const values = [
  ["2024-01", 1],
  ["2024-02", 2],
  ["2024-02", 2],
  ["2024-01", 9],
];

test("where they are asked for, months that stand twice are listed, and the first row is read", () => {
  const table = readTable(values, null, locale, { argument: "values", twice: "list" });
  expect([...table.columns[0].series.values]).toEqual([1, 2]);
  expect(table.twice).toEqual([
    { position: 1, first: 1, second: 2, same: true },
    { position: 0, first: 0, second: 3, same: false },
  ]);
});

test("elsewhere they are refused, and a sound table has none", () => {
  expect(() => readTable(values, null, locale, { argument: "values" })).toThrow("month-twice");
  expect(readTable(values.slice(0, 2), null, locale, { argument: "values" }).twice).toEqual([]);
});
