import { readSheet, told, written } from "./sheet";

test("tables below each other, each with its title", () => {
  const found = readSheet(`
    表1 产量
    单位：万吨
    月份 | 电解铝
    2025-10 | 380
    2025-11 | 361.5
    注：快报数

    表2 价格
    月份 | 铝价
    2025-10 | 21000
    2025-11 | 21500
  `);
  expect(written(found)).toEqual([
    "电解铝 [万吨]: 2025-10 380, 2025-11 361.5",
    "铝价: 2025-10 21000, 2025-11 21500",
  ]);
  expect(found.series.map(({ title, note, address }) => [title, note, address])).toEqual([
    ["表1 产量", "快报数", "B3"],
    ["表2 价格", null, "B9"],
  ]);
  expect(told(found)).toEqual(["A6 line-of-words"]);
});

test("tables beside each other", () => {
  const found = readSheet(`
    月份 | 产量 | | 日期 | 铝价
    2025-10 | 380 | | 2025-11-07 | 21000
    2025-11 | 361.5 | | 2025-11-14 | 21100
    | | | 2025-11-21 | 21200
  `);
  expect(written(found)).toEqual([
    "产量: 2025-10 380, 2025-11 361.5",
    "铝价: 2025-11-07 21000, 2025-11-14 21100, 2025-11-21 21200",
  ]);
  expect(found.series.map(({ address }) => address)).toEqual(["B1", "E1"]);
  expect([...found.series[1].points.addressOf.columns]).toEqual([4, 4, 4]);
});

test("each series has dates of its own, as vendors write them", () => {
  const found = readSheet(`
    日期 | LME铝 | 日期 | 沪铝
    2025-10 | 2789 | 2025-11 | 21500
    2025-11 | 2818 | 2025-10 | 21000
  `);
  expect(written(found)).toEqual(["LME铝: 2025-10 2789, 2025-11 2818", "沪铝: 2025-11 21500, 2025-10 21000"]);
});

test("months down, then months across", () => {
  const found = readSheet(`
    月份 | 产量
    2025-10 | 380
    2025-11 | 361.5

    指标 | 2025-10 | 2025-11
    出口 | 1 | 2
    进口 | 3 | 4
  `);
  expect(written(found)).toEqual([
    "产量: 2025-10 380, 2025-11 361.5",
    "出口: 2025-10 1, 2025-11 2",
    "进口: 2025-10 3, 2025-11 4",
  ]);
});

test("blank rows between years do not end a table", () => {
  const found = readSheet(`
    月份 | 产量
    2024-11 | 371
    2024-12 | 377

    2025-01 | 365
    2025-02 | 334
  `);
  expect(written(found)).toEqual(["产量: 2024-11 371, 2024-12 377, 2025-01 365, 2025-02 334"]);
  expect(told(found)).toEqual([]);
});

test("a row of words beside its month does not end a table", () => {
  const found = readSheet(`
    月份 | 电解铝 | 氧化铝
    2025-09 | 381 | 799
    2025-10 | 停产 | 检修
    2025-11 | 361.5 | 814
  `);
  expect(written(found)).toEqual(["电解铝: 2025-09 381, 2025-11 361.5", "氧化铝: 2025-09 799, 2025-11 814"]);
  expect(told(found)).toEqual(["B3 cell-not-understood", "C3 cell-not-understood"]);
});
