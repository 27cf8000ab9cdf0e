import { fillMerged } from "#import/merged";
import type { Cell } from "#cells/cell";

const filled = (rows: Cell[][], ...merges: [number, number, number, number][]) => {
  fillMerged(
    rows,
    merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
  );
  return rows;
};

test("a group stands above each of its columns, a block beside each of its rows", () => {
  const rows = filled(
    [
      ["月份", "产量", null],
      [null, "当月", "累计"],
      ["11月", 1, 2],
    ],
    [0, 0, 1, 0],
    [0, 1, 0, 2],
  );
  expect(rows).toEqual([
    ["月份", "产量", "产量"],
    ["月份", "当月", "累计"],
    ["11月", 1, 2],
  ]);
});

test("a year is repeated, a figure is not", () => {
  const rows = filled(
    [
      [2025, "1月", 361.5],
      [null, "2月", null],
    ],
    [0, 0, 1, 0],
    [0, 2, 1, 2],
  );
  expect(rows).toEqual([
    [2025, "1月", 361.5],
    [2025, "2月", null],
  ]);
});

test("a title as wide as the sheet stays one cell", () => {
  expect(filled([["电解铝"], ["月份", "产量"]], [0, 0, 0, 1])).toEqual([["电解铝"], ["月份", "产量"]]);
});

test("what a merged cell hides is kept, and blank rows that are one array stay blank", () => {
  const blank: Cell[] = [];
  const rows: Cell[][] = [["a", "b"], blank, blank, ["x", "y", "z"]];
  filled(rows, [0, 0, 1, 1]);
  expect(rows).toEqual([["a", "b"], ["a", "a"], [], ["x", "y", "z"]]);
  expect(blank).toEqual([]);
});

test("merges beyond the rows reach to the last", () => {
  expect(
    filled(
      [
        ["a", 1],
        [null, 2],
      ],
      [0, 0, 1_000_000, 0],
      [7, 7, 9, 9],
    ),
  ).toEqual([
    ["a", 1],
    ["a", 2],
  ]);
});

test("merges that end before they begin, a hundred thousand of them, do nothing", () => {
  const rows: Cell[][] = Array.from({ length: 100_000 }, (_, r) => ["a", `${r}`]);
  fillMerged(rows, Array(100_000).fill({ top: 0, left: 1, bottom: 99_999, right: 0 }));
  expect(rows[5]).toEqual(["a", "5"]);
});
