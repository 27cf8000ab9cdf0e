import { readSheet, told, written } from "./sheet";

test("the data table comes back as it was written", () => {
  const found = readSheet(`
    id | name | period | value | unit | status | source | published | as_of | low | high | note
    lme | LME cash price | 2025-10 | 2789.5 | USD/t | actual | World Bank | 2025-11-04 | 2025-11-05 | | |
    lme | LME cash price | 2025-11 | 2818.9 | USD/t | actual | World Bank | 2025-12-02 | 2025-12-03 | | |
    m2_yoy | M2 | 2025-11 | 8 | % | preliminary | PBoC | 2025-12-12 | | 7.9 | 8.1 | first
    gdp | GDP | 2025-Q3 | 4.8 | % | actual | NBS | | | | |
  `);
  expect(written(found)).toEqual([
    "LME cash price [USD/t]: 2025-10 2789.5, 2025-11 2818.9",
    "M2 [%]: 2025-11 8",
    "GDP [%]: 2025-Q3 4.8",
  ]);
  expect(found.series.map(({ code }) => code)).toEqual(["lme", "m2_yoy", "gdp"]);
  expect(found.series[1].points.marks.get(0)).toEqual({
    ...{ status: "preliminary", source: "PBoC", published: "2025-12-12", low: 7.9, high: 8.1, note: "first" },
  });
  expect(found.series[0].points.marks.get(1)?.asOf).toBe("2025-12-03");
  expect(told(found)).toEqual([]);
});

test("months that come again with another word are a table in long form", () => {
  const found = readSheet(`
    地区 | 月份 | 产量（万吨）
    山东 | 2025-10 | 70
    新疆 | 2025-10 | 52
    山东 | 2025-11 | 68
    新疆 | 2025-11 | 51
  `);
  expect(written(found)).toEqual([
    "山东 产量 [万吨]: 2025-10 70, 2025-11 68",
    "新疆 产量 [万吨]: 2025-10 52, 2025-11 51",
  ]);
  expect(found.series.map(({ address }) => address)).toEqual(["C2", "C3"]);
});

test("a key of merged cells stands for all its rows, and so does a month", () => {
  const keys = readSheet(`
    指标 | 月份 | 数值
    电解铝 | 2025-10 | 380
    | 2025-11 | 361.5
    氧化铝 | 2025-10 | 786.5
    | 2025-11 | 814
  `);
  expect(written(keys)).toEqual(["电解铝: 2025-10 380, 2025-11 361.5", "氧化铝: 2025-10 786.5, 2025-11 814"]);
  const months = readSheet(`
    月份 | 地区 | 产量
    2025-10 | 山东 | 70
    | 新疆 | 52
    2025-11 | 山东 | 68
    | 新疆 | 51
  `);
  expect(written(months)).toEqual(["山东 产量: 2025-10 70, 2025-11 68", "新疆 产量: 2025-10 52, 2025-11 51"]);
});

test("several figures stand beside each key", () => {
  const found = readSheet(`
    月份 | 品种 | 产量 | 出口
    2025-10 | 电解铝 | 380 | 1
    2025-10 | 氧化铝 | 786.5 | 2
    2025-11 | 电解铝 | 361.5 | 3
    2025-11 | 氧化铝 | 814 | 4
  `);
  expect(written(found)).toEqual([
    "电解铝 产量: 2025-10 380, 2025-11 361.5",
    "电解铝 出口: 2025-10 1, 2025-11 3",
    "氧化铝 产量: 2025-10 786.5, 2025-11 814",
    "氧化铝 出口: 2025-10 2, 2025-11 4",
  ]);
});

test("SDMX-CSV is told by its headers", () => {
  const found = readSheet(`
    DATAFLOW | FREQ | REF_AREA | UNIT_MEASURE | TIME_PERIOD | OBS_VALUE | OBS_STATUS
    X:Y(1.0) | M | CN | PC | 2025-01 | 1.5 | A
    X:Y(1.0) | M | CN | PC | 2025-02 | 2.5 | P
    X:Y(1.0) | Q | DE | PC | 2025-Q1 | 3.5 | A
  `);
  expect(written(found)).toEqual(["CN [PC]: 2025-01 1.5, 2025-02 2.5", "DE [PC]: 2025-Q1 3.5"]);
  expect(found.series.map(({ code }) => code)).toEqual(["M.CN.PC", "Q.DE.PC"]);
  expect(found.series[0].points.marks.get(1)).toEqual({ status: "P" });
});
