import { readCells, readSheet, told, written } from "./sheet";

test("months stand in the first column, units in brackets behind the headers", () => {
  const found = readSheet(`
    月份 | 电解铝产量（万吨） | 同比（%）
    2025年9月 | 381.0 | 1.8
    2025年10月 | 380.0 | 0.4
    2025年11月 | 361.5 | -2.5
  `);
  expect(written(found)).toEqual([
    "电解铝产量 [万吨]: 2025-09 381, 2025-10 380, 2025-11 361.5",
    "电解铝产量 同比 [%]: 2025-09 1.8, 2025-10 0.4, 2025-11 -2.5",
  ]);
  expect(told(found)).toEqual([]);
  expect(found.series.map(({ address }) => address)).toEqual(["B1", "C1"]);
  expect(found.questions).toEqual([]);
});

test("comments above the header are title, unit, source and note", () => {
  const found = readSheet(`
    # LME aluminium, cash price
    # unit: USD/t
    # source: World Bank
    # note: monthly average
    # retrieved: 2026-06-02
    month | value
    2025-01 | 2573.4
    2025-02 | 2657.8
  `);
  expect(written(found)).toEqual(["value [USD/t]: 2025-01 2573.4, 2025-02 2657.8"]);
  const [{ title, source, note }] = found.series;
  expect([title, source, note]).toEqual(["LME aluminium, cash price", "World Bank", "monthly average"]);
  expect(told(found)).toEqual(["A5 line-set-aside"]);
});

test("a title and 单位：万吨 stand above the table, 注 and 数据来源 below", () => {
  const found = readSheet(`
    2025年有色金属产量
    单位：万吨
    月份 | 氧化铝 | 电解铝
    2025年1月 | 753 | 365
    2025年2月 | 690 | 334
    注：含再生
    数据来源：国家统计局
  `);
  expect(written(found)).toEqual([
    "氧化铝 [万吨]: 2025-01 753, 2025-02 690",
    "电解铝 [万吨]: 2025-01 365, 2025-02 334",
  ]);
  const [{ title, source, note }] = found.series;
  expect([title, source, note]).toEqual(["2025年有色金属产量", "国家统计局", "含再生"]);
  expect(told(found)).toEqual(["A6 line-of-words", "A7 line-of-words"]);
});

test("an upper header is inherited by the blanks at its right", () => {
  const found = readSheet(`
    月份 | 产量 | | 出口 |
    | 当月 | 累计 | 当月 | 累计
    | 万吨 | 万吨 | 吨 | 吨
    2025年2月 | 334 | 699 | 400 | 800
    2025年3月 | 371 | 1070 | 500 | 1300
  `);
  expect(written(found)).toEqual([
    "产量 当月 [万吨]: 2025-02 334, 2025-03 371",
    "产量 累计 [万吨]: 2025-02 699, 2025-03 1070",
    "出口 当月 [吨]: 2025-02 400, 2025-03 500",
    "出口 累计 [吨]: 2025-02 800, 2025-03 1300",
  ]);
});

test("a vendor's rows of labels give name, frequency, unit, code and source", () => {
  const found = readSheet(`
    Wind
    指标名称 | 产量:原铝(电解铝):当月值 | 现货价:LME铝
    频率 | 月 | 月
    单位 | 万吨 | 美元/吨
    指标ID | S0027571 | S0168036
    来源 | 国家统计局 | LME
    更新时间 | 2025-12-15 | 2025-12-01
    2025-10-31 | 380 | 2789.5
    2025-11-30 | 361.5 | 2818.9
  `);
  expect(written(found)).toEqual([
    "产量:原铝(电解铝):当月值 [万吨]: 2025-10 380, 2025-11 361.5",
    "现货价:LME铝 [美元/吨]: 2025-10 2789.5, 2025-11 2818.9",
  ]);
  expect(found.series.map(({ code, source }) => [code, source])).toEqual([
    ["S0027571", "国家统计局"],
    ["S0168036", "LME"],
  ]);
});

test("headers that name vintages make one series of each, with its day", () => {
  const found = readSheet(`
    month | v2022-05-03 | v2024-04-02
    2010-01 | 2235.15 | 2235.15
    2010-02 | 2048.925 | 2048.93
    2010-03 | | 2205.63
  `);
  expect(written(found)).toEqual([
    "value as of 2022-05-03: 2010-01 2235.15, 2010-02 2048.925",
    "value as of 2024-04-02: 2010-01 2235.15, 2010-02 2048.93, 2010-03 2205.63",
  ]);
});

test("columns beside the figures are marks of the points", () => {
  const found = readSheet(`
    month | value | status | src | low | high
    2025-10 | 3.74 | actual | bulletin 26 | 3.7 | 3.8
    2025-11 | 3.6 | forecast | bulletin 26 | |
  `);
  expect(written(found)).toEqual(["value: 2025-10 3.74, 2025-11 3.6"]);
  expect([...found.series[0].points.marks]).toEqual([
    [0, { status: "actual", source: "bulletin 26", low: 3.7, high: 3.8 }],
    [1, { status: "forecast", source: "bulletin 26" }],
  ]);
});

test("another column of words is one finding", () => {
  const found = readSheet(`
    month | value | 负责人
    2025-10 | 3.74 | 张三
    2025-11 | 3.6 | 李四
  `);
  expect(written(found)).toEqual(["value: 2025-10 3.74, 2025-11 3.6"]);
  expect(told(found)).toEqual(["C1 column-of-words"]);
});

test("signs of missing are no findings, words in the place of figures are", () => {
  const found = readSheet(`
    month | a | b
    2025-10 | -- | 1
    2025-11 | n.a. | 停产
    2025-12 | 5 | 2
  `);
  expect(written(found)).toEqual(["a: 2025-12 5", "b: 2025-10 1, 2025-12 2"]);
  expect(told(found)).toEqual(["C3 cell-not-understood"]);
});

test("a header without a name is called by its column", () => {
  const found = readSheet(`
    month | price |
    2025-10 | 1 | 2
    2025-11 | 3 | 4
  `);
  expect(written(found)).toEqual(["price: 2025-10 1, 2025-11 3", "C: 2025-10 2, 2025-11 4"]);
});

test("a table without a header is read all the same", () => {
  const found = readSheet(`
    2025-10 | 1
    2025-11 | 3
  `);
  expect(written(found)).toEqual(["value: 2025-10 1, 2025-11 3"]);
  expect(found.series[0].address).toBe("B1");
});

test("rows may run backwards", () => {
  const found = readSheet(`
    月份 | 库存
    2025-11 | 59.6
    2025-10 | 61.8
    2025-09 | 60.1
  `);
  expect(written(found)).toEqual(["库存: 2025-11 59.6, 2025-10 61.8, 2025-09 60.1"]);
});

test("the days of a workbook are numbers", () => {
  const corner = { sheet: "表1", top: 2, left: 1, serials: true, date1904: false };
  const found = readCells(
    [
      ["日期", "铝价"],
      [45961, 21000],
      [45991, 21500],
      [46022, 22000],
    ],
    {},
    corner,
  );
  expect(written(found)).toEqual(["铝价: 2025-10 21000, 2025-11 21500, 2025-12 22000"]);
  expect(found.series[0].address).toBe("表1!C3");
  expect([...found.series[0].points.addressOf.rows]).toEqual([3, 4, 5]);
  expect([...found.series[0].points.addressOf.columns]).toEqual([2, 2, 2]);
});

test("a month may be the number 202511 or 2025.11", () => {
  const numbers = readCells([
    ["月份", "产量"],
    [202510, 380],
    [202511, 361.5],
  ]);
  expect(written(numbers)).toEqual(["产量: 2025-10 380, 2025-11 361.5"]);
  const points = readCells([
    ["月份", "产量"],
    [2025.09, 381],
    [2025.1, 380],
    [2025.11, 361.5],
  ]);
  expect(written(points)).toEqual(["产量: 2025-09 381, 2025-10 380, 2025-11 361.5"]);
});

test("a column of numbers counts the rows", () => {
  const found = readSheet(`
    序号 | 月份 | 产量
    1 | 2025-10 | 380
    2 | 2025-11 | 361.5
  `);
  expect(written(found)).toEqual(["产量: 2025-10 380, 2025-11 361.5"]);
  expect(told(found)).toEqual(["A1 column-of-words"]);
});

test("the unit may stand in an upper header, and percents are those of changes", () => {
  const down = readSheet(`
    时间 | 产量（万吨） | | 同比（%） |
    | 当月 | 累计 | 当月 | 累计
    2025年3月 | 371 | 1110 | 4 | 3.2
  `);
  expect(written(down)).toEqual([
    "产量 当月 [万吨]: 2025-03 371",
    "产量 累计 [万吨]: 2025-03 1110",
    "同比 当月 [%]: 2025-03 4",
    "同比 累计 [%]: 2025-03 3.2",
  ]);
  const across = readSheet(`
    指标 | 2025年11月 |
    | 绝对量 | 同比增长（%）
    发电量（亿千瓦时） | 7792 | 2.7
    原铝（万吨） | 379.2 | 2.5
  `);
  expect(written(across)).toEqual([
    "发电量 [亿千瓦时]: 2025-11 7792",
    "原铝 [万吨]: 2025-11 379.2",
    "发电量 同比增长 [%]: 2025-11 2.7",
    "原铝 同比增长 [%]: 2025-11 2.5",
  ]);
});

test("a year above the months is set aside as a total, and is no part of the header", () => {
  const found = readSheet(`
    period | value
    2024 | 4400
    2024-Q1 | 1000
    2024-01 | 371
    2024-02 | 345
  `);
  expect(written(found)).toEqual(["value: 2024-01 371, 2024-02 345"]);
  expect(told(found).map((line) => line.split(" ")[0])).toEqual(["A2", "A3"]);
});
