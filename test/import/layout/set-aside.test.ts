import { readCells, readSheet, told, written } from "./sheet";

test.each(["合计", "总 计", "全年", "小计", "Total", "2025年合计", "平均值"])(
  "%s is a row of totals",
  (label) => {
    const found = readSheet(`
    月份 | 产量
    2025-10 | 380
    2025-11 | 361.5
    ${label} | 741.5
  `);
    expect(written(found)).toEqual(["产量: 2025-10 380, 2025-11 361.5"]);
    expect(told(found)).toEqual(["A4 totals-row"]);
  },
);

test("figures without a month are a problem", () => {
  const found = readSheet(`
    month | price
    2025-01 | 1.5
    | 99
    some day | 98
  `);
  expect(written(found)).toEqual(["price: 2025-01 1.5"]);
  expect(told(found)).toEqual(["B3 row-without-period", "A4 row-without-period"]);
});

test("a row with more cells than the header keeps its figures and tells the rest", () => {
  const found = readCells([
    ["month", "price"],
    ["2025-01", "1.5"],
    ["2025-02", "2.5", "", "see below"],
  ]);
  expect(written(found)).toEqual(["price: 2025-01 1.5, 2025-02 2.5"]);
  expect(told(found)).toEqual(["D3 column-of-words"]);
});

test("nothing but words, figures without months, one cell and nothing at all", () => {
  expect(
    told(
      readCells([
        ["甲", "乙"],
        ["丙", "丁"],
      ]),
    ),
  ).toEqual(["null no-months"]);
  expect(
    told(
      readCells([
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
      ]),
    ),
  ).toEqual(["null no-months"]);
  expect(told(readCells([["2025-01"]]))).toEqual(["null no-months"]);
  expect(told(readCells([["12.5"]]))).toEqual(["null no-months"]);
  expect(readCells([])).toEqual({ series: [], findings: [], questions: [] });
  expect(readCells([["", " "], []])).toEqual({ series: [], findings: [], questions: [] });
});

test("a header without rows has no months", () => {
  expect(told(readCells([["month", "price"]]))).toEqual(["null no-months"]);
});
