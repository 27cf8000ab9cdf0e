import type { Locale } from "#cells/cell";
import { readSideBySide } from "#cells/side-by-side";

const locale: Locale = { language: "en", date1904: false };
const column = (...cells: (number | string | null)[]) => cells.map((cell) => [cell]);
const read = (
  a: (number | string | null)[][],
  b: (number | string | null)[][] | null,
  dates: (number | string | null)[][] | null = null,
) =>
  readSideBySide(
    [
      { cells: a, argument: "a" },
      { cells: b, argument: "b" },
    ],
    dates,
    locale,
  );

test("with separate dates both are read by the same months", () => {
  const { lead, at } = read(column(3, 1), column(30, 10), column("2024-03", "2024-01"));
  expect([...at(0, 0)!.values]).toEqual([1, NaN, 3]);
  expect([...at(1, 0)!.values]).toEqual([10, NaN, 30]);
  expect(lead.layout.ownDates).toBeNull();
});

test("the months of the leading argument decide, months beyond it are not met", () => {
  const { at } = read(
    [
      ["2024-02", 2],
      ["2024-03", 3],
    ],
    [
      ["2024-01", 10],
      ["2024-02", 20],
    ],
  );
  expect([...at(0, 0)!.values]).toEqual([2, 3]);
  expect([...at(1, 0)!.values]).toEqual([20, NaN]);
});

test("a leading range without dates takes those beside another, with or without header", () => {
  const dated = [
    ["month", "b"],
    ["2024-02", 20],
    ["2024-01", 10],
  ];
  for (const lead of [column("a", 2, 1), column(2, 1)]) {
    const { at } = read(lead, dated);
    expect([...at(0, 0)!.values]).toEqual([1, 2]);
    expect([...at(1, 0)!.values]).toEqual([10, 20]);
  }
});

test("one number goes with every row, and one column with every column", () => {
  const { columns, at } = read(
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    column(10, 20, 30),
  );
  expect(columns).toBe(2);
  expect([...at(0, 1)!.values]).toEqual([2, 4, 6]);
  expect([...at(1, 1)!.values]).toEqual([10, 20, 30]);
  expect([...read(column(1, 2), [[7]]).at(1, 0)!.values]).toEqual([7, 7]);
  expect(read(column(1, 2), null).at(1, 0)).toBeNull();
});

test("panels of different width, and undated ranges of different length, are refused", () => {
  expect(() =>
    read(
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ),
  ).toThrow("shapes-differ");
  expect(() => read(column(1, 2, 3), column(1, 2))).toThrow("rows-differ");
});
