import { readCells, readSheet, told, written } from "./sheet";

test("a column of years, written once for its months, stands before one of months", () => {
  const found = readSheet(`
    年份 | 月份 | 产量
    2024年 | 11月 | 371
    | 12月 | 377
    2025年 | 1月 | 365
    | 2月 | 334
  `);
  expect(written(found)).toEqual(["产量: 2024-11 371, 2024-12 377, 2025-01 365, 2025-02 334"]);
});

test("years and months are numbers", () => {
  const found = readCells([
    ["year", "month", "output"],
    [2024, 12, 377],
    [2025, 1, 365],
    [2025, 2, 334],
  ]);
  expect(written(found)).toEqual(["output: 2024-12 377, 2025-01 365, 2025-02 334"]);
});

test("a year heads its months in a row of its own", () => {
  const found = readSheet(`
    月份 | 产量 | 出口
    2024年 | |
    11月 | 371 | 1
    12月 | 377 | 2
    2025年 | |
    1月 | 365 | 3
  `);
  expect(written(found)).toEqual([
    "产量: 2024-11 371, 2024-12 377, 2025-01 365",
    "出口: 2024-11 1, 2024-12 2, 2025-01 3",
  ]);
  expect(told(found)).toEqual([]);
});

test("only the first month of a year names it", () => {
  const found = readSheet(`
    时间 | 产量
    2024年11月 | 371
    12月 | 377
    2025年1月 | 365
    2月 | 334
  `);
  expect(written(found)).toEqual(["产量: 2024-11 371, 2024-12 377, 2025-01 365, 2025-02 334"]);
});

test("years down and months across are one series", () => {
  const found = readSheet(`
    电解铝产量（万吨） | 1月 | 2月 | 3月 | 全年
    2023年 | 341 | 309 | 337 | 4159
    2024年 | 356 | 333 | 360 | 4401
  `);
  expect(written(found)).toEqual([
    "电解铝产量 [万吨]: 2023-01 341, 2023-02 309, 2023-03 337, 2024-01 356, 2024-02 333, 2024-03 360",
  ]);
  expect(told(found)).toEqual(["E1 column-of-totals"]);
  expect([...found.series[0].points.addressOf.columns]).toEqual([1, 2, 3, 1, 2, 3]);
});

test("months down and years across are one series too", () => {
  const found = readSheet(`
    全国氧化铝产量
    单位：万吨
    月份 | 2023年 | 2024年
    1月 | 660 | 689
    2月 | 600 | 640
    合计 | 1260 | 1329
  `);
  expect(written(found)).toEqual(["value [万吨]: 2023-01 660, 2024-01 689, 2023-02 600, 2024-02 640"]);
  expect(found.series[0].title).toBe("全国氧化铝产量");
  expect(told(found)).toEqual(["A6 totals-row"]);
});

test("years of a matrix are numbers, and months 1 to 12", () => {
  const found = readCells([
    ["年", 1, 2, 3],
    [2023, 341, 309, 337],
    [2024, 356, 333, 360],
  ]);
  expect(written(found)).toEqual([
    "value: 2023-01 341, 2023-02 309, 2023-03 337, 2024-01 356, 2024-02 333, 2024-03 360",
  ]);
});

test("years by quarters are one series", () => {
  const found = readSheet(`
    年份 | 一季度 | 二季度 | 三季度 | 四季度
    2023 | 1 | 2 | 3 | 4
    2024 | 5 | 6 | 7 | 8
  `);
  expect(written(found)).toEqual([
    "value: 2023-Q1 1, 2023-Q2 2, 2023-Q3 3, 2023-Q4 4, 2024-Q1 5, 2024-Q2 6, 2024-Q3 7, 2024-Q4 8",
  ]);
});

test("months without any year are a question, and the answer is the year of the first", () => {
  const sheet = `
    月份 | 产量
    11月 | 371
    12月 | 377
    1-2月 | 699
    3月 | 371
  `;
  const asked = readSheet(sheet);
  expect(written(asked)).toEqual([]);
  expect(asked.questions).toEqual([{ kind: "year", address: "A2", examples: ["11月"] }]);
  expect(told(asked)).toEqual(["A2 year-open", "A3 year-open", "A4 year-open", "A5 year-open"]);
  expect(written(readSheet(sheet, { answers: { year: 2024 } }))).toEqual([
    "产量: 2024-11 371, 2024-12 377, 2025-01/2025-02 699, 2025-03 371",
  ]);
});

test("a title that names one year answers for its months", () => {
  const found = readSheet(`
    2025年产量表
    月份 | 产量
    1月 | 365
    2月 | 334
  `);
  expect(written(found)).toEqual(["产量: 2025-01 365, 2025-02 334"]);
  expect(found.questions).toEqual([]);
});

test("months run backwards over the turn of the year", () => {
  const found = readSheet(`
    月份 | 产量
    2025年2月 | 334
    1月 | 365
    12月 | 377
    11月 | 371
  `);
  expect(written(found)).toEqual(["产量: 2025-02 334, 2025-01 365, 2024-12 377, 2024-11 371"]);
});
