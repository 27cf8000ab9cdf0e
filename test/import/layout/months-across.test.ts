import { readSheet, told, written } from "./sheet";

test("months stand in the header row, series in rows", () => {
  const found = readSheet(`
    指标 | 2025年9月 | 2025年10月 | 2025年11月
    电解铝产量（万吨） | 381 | 380 | 361.5
    铝价（元/吨） | 20790 | 21050 | --
  `);
  expect(written(found)).toEqual([
    "电解铝产量 [万吨]: 2025-09 381, 2025-10 380, 2025-11 361.5",
    "铝价 [元/吨]: 2025-09 20790, 2025-10 21050",
  ]);
  expect(told(found)).toEqual([]);
  expect(found.series[0].address).toBe("A2");
  expect([...found.series[0].points.addressOf.columns]).toEqual([1, 2, 3]);
});

test("columns of code, unit and source stand beside the names", () => {
  const found = readSheet(`
    全国主要指标
    指标名称 | 指标ID | 单位 | 频率 | 来源 | 2025-10 | 2025-11
    发电量 | S1 | 亿千瓦时 | 月 | 国家统计局 | 8002 | 7792
    原铝产量 | S2 | 万吨 | 月 | 国家统计局 | 380 | 361.5
    数据来源：Wind
  `);
  expect(written(found)).toEqual([
    "发电量 [亿千瓦时]: 2025-10 8002, 2025-11 7792",
    "原铝产量 [万吨]: 2025-10 380, 2025-11 361.5",
  ]);
  expect(found.series.map(({ code, source, title }) => [code, source, title])).toEqual([
    ["S1", "国家统计局", "全国主要指标"],
    ["S2", "国家统计局", "全国主要指标"],
  ]);
  expect(told(found)).toEqual(["A5 line-of-words"]);
});

test("a group is written once above its rows", () => {
  const found = readSheet(`
    品种 | 项目 | 2025-10 | 2025-11
    电解铝 | 产量 | 380 | 361.5
    | 出口 | 1.1 | 1.2
    氧化铝 | 产量 | 786.5 | 814
  `);
  expect(written(found)).toEqual([
    "电解铝 产量: 2025-10 380, 2025-11 361.5",
    "电解铝 出口: 2025-10 1.1, 2025-11 1.2",
    "氧化铝 产量: 2025-10 786.5, 2025-11 814",
  ]);
});

test("a row of years stands above a row of months", () => {
  const found = readSheet(`
    | 2024年 | | 2025年 |
    指标 | 11月 | 12月 | 1月 | 2月
    产量 | 371 | 377 | 365 | 334
  `);
  expect(written(found)).toEqual(["产量: 2024-11 371, 2024-12 377, 2025-01 365, 2025-02 334"]);
});

test("columns of totals are set aside", () => {
  const found = readSheet(`
    指标 | 2025年1月 | 2025年2月 | 合计 | 同比
    产量 | 365 | 334 | 699 | 2.6
    出口 | 1 | 2 | 3 | 1.1
  `);
  expect(written(found)).toEqual(["产量: 2025-01 365, 2025-02 334", "出口: 2025-01 1, 2025-02 2"]);
  expect(told(found)).toEqual(["D1 totals-row", "E1 totals-row"]);
});

test("years in the header are a table of years", () => {
  const found = readSheet(`
    指标 | 2021 | 2022 | 2023 | 2024
    产量 | 3850 | 4021 | 4159 | 4401
    出口 | 561 | 660 | 567 | 667
  `);
  expect(written(found)).toEqual([
    "产量: 2021 3850, 2022 4021, 2023 4159, 2024 4401",
    "出口: 2021 561, 2022 660, 2023 567, 2024 667",
  ]);
});

test("quarters stand in the header", () => {
  const found = readSheet(`
    项目 | 2024Q4 | 2025Q1 | 2025Q2
    利润 | 10 | 11 | 12
  `);
  expect(written(found)).toEqual(["利润: 2024-Q4 10, 2025-Q1 11, 2025-Q2 12"]);
});
