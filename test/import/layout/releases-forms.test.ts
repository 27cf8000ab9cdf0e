import { AluError } from "#error/alu-error";
import { release } from "./release";

// The layouts are those of the publications; the figures only look like theirs.

test("a column that says 同比 is that of the output before it", async () => {
  const found = await release(`
    月份 | 铝产量（万吨） | 同比
    2025年1-2月 | 731.8 | 2.6%
    2025年3月 | 374.6 | 4.4%
    2025年4月 | 375.4 | 4.2%
    二〇二五年五月 | ３８２．８ | 5.0%
    合计 | 1868 |
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 铝产量 [万吨] month: 2025-01/2025-02 731.8, 2025-03 374.6, 2025-04 375.4, 2025-05 382.8",
    "primary_aluminium_output_yoy | 铝产量 同比 [fraction] yoy: 2025-01/2025-02 0.026, 2025-03 0.044, 2025-04 0.042, 2025-05 0.05",
  ]);
  expect(found.told).toEqual(["A6 totals-row"]);
  expect(found.questions).toEqual([]);
});

test("a unit in the upper header holds for both columns below", async () => {
  const found = await release(`
    月份 | 产量（万吨） |
    | 当月 | 累计
    2025-01 | 371 | 371
    2025-02 | 345 | 716
  `);
  expect(found.series).toEqual([
    "产量_当月 | 产量 当月 [万吨] month: 2025-01 371, 2025-02 345",
    "产量_累计 | 产量 累计 [万吨] ytd: 2025-01 371, 2025-02 716",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("当月 and 累计 stand below each month", async () => {
  const found = await release(`
    | 2025年10月 | | 2025年11月 |
    | 当月 | 累计 | 当月 | 累计
    原铝产量（万吨） | 380 | 3775 | 379 | 4117
    发电量（亿千瓦时） | 8002 | 80625 | 7792 | 88567
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 原铝产量 [万吨] month: 2025-10 380, 2025-11 379",
    "power_generation | 发电量 [亿千瓦时] month: 2025-10 8002, 2025-11 7792",
    "primary_aluminium_output_ytd | 原铝产量 累计 [万吨] ytd: 2025-10 3775, 2025-11 4117",
    "power_generation_ytd | 发电量 累计 [亿千瓦时] ytd: 2025-10 80625, 2025-11 88567",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("a row that says 同比 is that of the row above it", async () => {
  const found = await release(`
    指标 | 2025-09 | 2025-10
    电解铝产量（万吨） | 381 | 380
    同比（%） | 1.8 | 0.4
    氧化铝产量（万吨） | 799.9 | 786.5
    同比（%） | 8.4 | 2.4
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝产量 [万吨] month: 2025-09 381, 2025-10 380",
    "primary_aluminium_output_yoy | 电解铝产量 同比 [%] yoy: 2025-09 1.8, 2025-10 0.4",
    "alumina_output | 氧化铝产量 [万吨] month: 2025-09 799.9, 2025-10 786.5",
    "alumina_output_yoy | 氧化铝产量 同比 [%] yoy: 2025-09 8.4, 2025-10 2.4",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("changes alone are those of what the title names", async () => {
  const found = await release(`
    国内电解铝产量
    月份 | 同比(%) | 累计同比(%) | 环比(%)
    2025-09 | 1.8 | 2.2 | -3.2
    2025-10 | 0.4 | 2.0 | 3.5
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output_yoy | 电解铝产量 同比 [%] yoy: 2025-09 1.8, 2025-10 0.4",
    "primary_aluminium_output_ytd_yoy | 电解铝产量 累计同比 [%] ytd_yoy: 2025-09 2.2, 2025-10 2",
    "primary_aluminium_output_mom | 电解铝产量 环比 [%] mom: 2025-09 -3.2, 2025-10 3.5",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("同比 follows the month and the total", async () => {
  const found = await release(`
    指标 | 2025年11月 | 同比 | 2025年1-11月 | 同比
    电解铝产量（万吨） | 379 | 2.5% | 4117 | 2.4%
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝产量 [万吨] month: 2025-11 379",
    "primary_aluminium_output_ytd | 电解铝产量 累计 [万吨] ytd: 2025-01/2025-11 4117",
    "primary_aluminium_output_yoy | 电解铝产量 同比 [fraction] yoy: 2025-11 0.025",
    "primary_aluminium_output_ytd_yoy | 电解铝产量 累计同比 [fraction] ytd_yoy: 2025-01/2025-11 0.024",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("同比 behind a month and a total may be of either, and is set aside", async () => {
  const found = await release(`
    指标 | 单位 | 2025年11月 | 2025年1-11月 | 同比
    电解铝产量 | 万吨 | 379 | 4117 | 2.4%
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝产量 [万吨] month: 2025-11 379",
    "primary_aluminium_output_ytd | 电解铝产量 累计 [万吨] ytd: 2025-01/2025-11 4117",
  ]);
  expect(found.told).toEqual(["E1 totals-row"]);
  expect(found.questions).toEqual([]);
});

test("当月同比 and 累计同比 stand behind both", async () => {
  const found = await release(`
    指标 | 单位 | 2025年11月 | 累计 | 当月同比 | 累计同比
    电解铝产量 | 万吨 | 379 | 4117 | 2.5% | 2.4%
    氧化铝产量 | 万吨 | 814 | 8465 | 7.6% | 8.4%
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝产量 [万吨] month: 2025-11 379",
    "primary_aluminium_output_ytd | 电解铝产量 累计 [万吨] ytd: 2025-01/2025-11 4117",
    "alumina_output | 氧化铝产量 [万吨] month: 2025-11 814",
    "alumina_output_ytd | 氧化铝产量 累计 [万吨] ytd: 2025-01/2025-11 8465",
    "primary_aluminium_output_yoy | 电解铝产量 当月同比 [fraction] yoy: 2025-11 0.025",
    "alumina_output_yoy | 氧化铝产量 当月同比 [fraction] yoy: 2025-11 0.076",
    "primary_aluminium_output_ytd_yoy | 电解铝产量 累计同比 [fraction] ytd_yoy: 2025-01/2025-11 0.024",
    "alumina_output_ytd_yoy | 氧化铝产量 累计同比 [fraction] ytd_yoy: 2025-01/2025-11 0.084",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("what follows a sum may be of the sum, and is set aside", async () => {
  const found = await release(`
    指标 | 2025年10月 | 2025年11月 | 合计 | 同比
    电解铝产量 | 379 | 381 | 760 | 2.5%
  `);
  expect(found.series).toEqual(["primary_aluminium_output | 电解铝产量 [] month: 2025-10 379, 2025-11 381"]);
  expect(found.told).toEqual(["D1 totals-row", "E1 totals-row"]);
  expect(found.questions).toEqual([]);
});

test("last year's month stands between", async () => {
  const found = await release(`
    指标 | 2025年11月 | 上年同月 | 同比（%）
    电解铝产量（万吨） | 379 | 371 | 2.2
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝产量 [万吨] month: 2025-11 379, 2024-11 371",
    "primary_aluminium_output_yoy | 电解铝产量 同比 [%] yoy: 2025-11 2.2",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("11月同比 says the month and the form, and the title the year", async () => {
  const found = await release(`
    2025年11月主要产品产量 | | | |
    指标 | 单位 | 11月 | 1-11月 | 11月同比 | 1-11月同比
    电解铝 | 万吨 | 379 | 4117 | 2.5% | 2.4%
    氧化铝 | 万吨 | 814 | 8465 | 7.6% | 8.4%
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝 [万吨] month: 2025-11 379",
    "primary_aluminium_output_ytd | 电解铝 累计 [万吨] ytd: 2025-01/2025-11 4117",
    "alumina_output | 氧化铝 [万吨] month: 2025-11 814",
    "alumina_output_ytd | 氧化铝 累计 [万吨] ytd: 2025-01/2025-11 8465",
    "primary_aluminium_output_yoy | 电解铝 同比 [fraction] yoy: 2025-11 0.025",
    "primary_aluminium_output_ytd_yoy | 电解铝 累计同比 [fraction] ytd_yoy: 2025-01/2025-11 0.024",
    "alumina_output_yoy | 氧化铝 同比 [fraction] yoy: 2025-11 0.076",
    "alumina_output_ytd_yoy | 氧化铝 累计同比 [fraction] ytd_yoy: 2025-01/2025-11 0.084",
  ]);
  expect(found.told).toEqual(["C2 year-from-title"]);
  expect(found.questions).toEqual([]);
});

test("同比 is that of the measure before it", async () => {
  const found = await release(`
    指标 | 2025年11月 | | | | |
    | 产量 | 销量 | 库存 | 均价 | 同比
    电解铝 | 379 | 370 | 59 | 21400 | 2.5%
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝 产量 [] month: 2025-11 379",
    "电解铝_销量 | 电解铝 销量 [] month: 2025-11 370",
    "电解铝_库存 | 电解铝 库存 [] month: 2025-11 59",
    "电解铝_均价 | 电解铝 均价 [] month: 2025-11 21400",
    "电解铝_均价_同比 | 电解铝 均价 同比 [fraction] yoy: 2025-11 0.025",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("imports and exports below one title, with their source", async () => {
  const found = await release(`
    2025年11月中国铝产品进出口 | | | | |
    商品 | 进口量（吨） | 进口同比 | 出口量（吨） | 出口同比 | 数据来源
    原铝 | 247000 | 65.1% | 9500 | -20% | 海关总署
    铝材 | 310000 | 1.1% | 570000 | -14.8% | 海关总署
  `);
  expect(found.series).toEqual([
    "原铝_进口量 | 原铝 进口量 [吨] month: 2025-11 247000",
    "铝材_进口量 | 铝材 进口量 [吨] month: 2025-11 310000",
    "原铝_进口同比 | 原铝 进口同比 [fraction] yoy: 2025-11 0.651",
    "铝材_进口同比 | 铝材 进口同比 [fraction] yoy: 2025-11 0.011",
    "原铝_出口量 | 原铝 出口量 [吨] month: 2025-11 9500",
    "aluminium_exports | 铝材 出口量 [吨] month: 2025-11 570000",
    "原铝_出口同比 | 原铝 出口同比 [fraction] yoy: 2025-11 -0.2",
    "aluminium_exports_yoy | 铝材 出口同比 [fraction] yoy: 2025-11 -0.148",
  ]);
  expect(found.told).toEqual(["A1 period-from-title", "F1 line-of-words"]);
  expect(found.questions).toEqual([]);
});

test("quantity and value below one title, with their growth", async () => {
  const found = await release(`
    2025年11月铝产品出口 | | | |
    单位：万美元 | | | |
    商品 | 数量（吨） | 同比% | 金额 | 同比%
    原铝 | 9500 | -20 | 2500 | -15.1
    铝材 | 570000 | -14.8 | 184000 | 1.5
  `);
  expect(found.series).toEqual([
    "原铝_数量 | 原铝 数量 [吨] month: 2025-11 9500",
    "铝材_数量 | 铝材 数量 [吨] month: 2025-11 570000",
    "原铝_数量_同比 | 原铝 数量 同比 [%] yoy: 2025-11 -20",
    "铝材_数量_同比 | 铝材 数量 同比 [%] yoy: 2025-11 -14.8",
    "原铝_金额 | 原铝 金额 [万美元] month: 2025-11 2500",
    "铝材_金额 | 铝材 金额 [万美元] month: 2025-11 184000",
    "原铝_金额_同比 | 原铝 金额 同比 [%] yoy: 2025-11 -15.1",
    "铝材_金额_同比 | 铝材 金额 同比 [%] yoy: 2025-11 1.5",
  ]);
  expect(found.told).toEqual(["A2 period-from-title"]);
  expect(found.questions).toEqual([]);
});

test("of a month and the same month a year before, growth is that of the later", async () => {
  const found = await release(`
    指标 | 2025年11月 | 2024年11月 | 同比
    电解铝产量（万吨） | 379 | 371 | 2.2%
    氧化铝产量（万吨） | 814 | 756 | 7.6%
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝产量 [万吨] month: 2025-11 379, 2024-11 371",
    "alumina_output | 氧化铝产量 [万吨] month: 2025-11 814, 2024-11 756",
    "primary_aluminium_output_yoy | 电解铝产量 同比 [fraction] yoy: 2025-11 0.022",
    "alumina_output_yoy | 氧化铝产量 同比 [fraction] yoy: 2025-11 0.076",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("of two months on end, changes are those of the later", async () => {
  const found = await release(`
    指标 | 2025年10月 | 2025年11月 | 环比 | 同比
    电解铝产量（万吨） | 380 | 379 | -0.3% | 2.5%
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝产量 [万吨] month: 2025-10 380, 2025-11 379",
    "primary_aluminium_output_mom | 电解铝产量 环比 [fraction] mom: 2025-11 -0.003",
    "primary_aluminium_output_yoy | 电解铝产量 同比 [fraction] yoy: 2025-11 0.025",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("a running total among its own months is a total", async () => {
  const found = await release(`
    月份 | 出口量（吨） | 出口额（万美元）
    2025年1月 | 500000 | 150000
    2025年2月 | 360000 | 110000
    2025年3月 | 506000 | 155000
    2025年1-3月 | 1366000 | 415000
  `);
  expect(found.series).toEqual([
    "aluminium_exports | 出口量 [吨] month: 2025-01 500000, 2025-02 360000, 2025-03 506000",
    "出口额 | 出口额 [万美元] month: 2025-01 150000, 2025-02 110000, 2025-03 155000",
  ]);
  expect(found.told).toEqual(["A5 cumulative-row"]);
  expect(found.questions).toEqual([]);
});

test("months of no year are asked once", async () => {
  const found = await release(`
    指标 | 单位 | 11月 | 1-11月 | 11月同比 | 1-11月同比
    电解铝 | 万吨 | 379 | 4117 | 2.5% | 2.4%
    氧化铝 | 万吨 | 814 | 8465 | 7.6% | 8.4%
  `);
  expect(found.series).toEqual([]);
  expect(found.told).toEqual(["C1 year-open", "D1 year-open", "E1 year-open", "F1 year-open"]);
  expect(found.questions).toEqual([{ kind: "year", address: "C1", examples: ["11月"] }]);
});

test("累计同比 beside 进口量同比 is that of 进口量", async () => {
  const found = await release(`
    年月 | 进口量(吨) | 进口量累计(吨) | 进口量同比(%) | 累计同比(%)
    202509 | 246797 | 1998123 | 35.4 | 10.1
    202510 | 248400 | 2246523 | 30.1 | 12.0
  `);
  expect(found.series).toEqual([
    "进口量 | 进口量 [吨] month: 2025-09 246797, 2025-10 248400",
    "进口量累计 | 进口量累计 [吨] ytd: 2025-09 1998123, 2025-10 2246523",
    "进口量同比 | 进口量同比 [%] yoy: 2025-09 35.4, 2025-10 30.1",
    "进口量_累计同比 | 进口量 累计同比 [%] ytd_yoy: 2025-09 10.1, 2025-10 12",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("complete years and the months so far are totals to date", async () => {
  const found = await release(`
    年份 | 电解铝产量（万吨） | 同比 | 氧化铝产量（万吨） | 同比
    2022年 | 4021 | 4.5% | 8186 | 5.6%
    2023年 | 4159 | 3.7% | 8244 | 1.4%
    2024年 | 4401 | 4.6% | 8552 | 3.9%
    2025年1-11月 | 4117 | 2.4% | 8465 | 8.4%
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output_ytd | 电解铝产量 [万吨] ytd: 2022-01/2022-12 4021, 2023-01/2023-12 4159, 2024-01/2024-12 4401, 2025-01/2025-11 4117",
    "primary_aluminium_output_ytd_yoy | 电解铝产量 同比 [fraction] ytd_yoy: 2022-01/2022-12 0.045, 2023-01/2023-12 0.037, 2024-01/2024-12 0.046, 2025-01/2025-11 0.024",
    "alumina_output_ytd | 氧化铝产量 [万吨] ytd: 2022-01/2022-12 8186, 2023-01/2023-12 8244, 2024-01/2024-12 8552, 2025-01/2025-11 8465",
    "alumina_output_ytd_yoy | 氧化铝产量 同比 [fraction] ytd_yoy: 2022-01/2022-12 0.056, 2023-01/2023-12 0.014, 2024-01/2024-12 0.039, 2025-01/2025-11 0.084",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("当月 and 累计 are of the month that the title names", async () => {
  const found = await release(`
    表1 2025年11月主要产品产量 | | | |
    单位：万吨 | | | |
    指标 | 当月 | | 累计 |
    | 产量 | 同比 | 产量 | 同比
    氧化铝 | 810.2 | 6.5% | 8300.1 | 8.1%
    电解铝 | 379.2 | 2.5% | 4116.5 | 2.4%
    注：数据来源国家统计局 | | | |
  `);
  expect(found.series).toEqual([
    "alumina_output | 氧化铝 产量 [万吨] month: 2025-11 810.2",
    "primary_aluminium_output | 电解铝 产量 [万吨] month: 2025-11 379.2",
    "alumina_output_yoy | 氧化铝 产量 同比 [fraction] yoy: 2025-11 0.065",
    "primary_aluminium_output_yoy | 电解铝 产量 同比 [fraction] yoy: 2025-11 0.025",
    "alumina_output_ytd | 氧化铝 产量 累计 [万吨] ytd: 2025-01/2025-11 8300.1",
    "primary_aluminium_output_ytd | 电解铝 产量 累计 [万吨] ytd: 2025-01/2025-11 4116.5",
    "alumina_output_ytd_yoy | 氧化铝 产量 累计同比 [fraction] ytd_yoy: 2025-01/2025-11 0.081",
    "primary_aluminium_output_ytd_yoy | 电解铝 产量 累计同比 [fraction] ytd_yoy: 2025-01/2025-11 0.024",
  ]);
  expect(found.told).toEqual(["A2 period-from-title", "A7 line-of-words"]);
  expect(found.questions).toEqual([]);
});

test("merged cells may be repeated instead of blank", async () => {
  const found = await release(`
    商品名称 | 2025年10月 | 2025年10月 | 2025年10月 | 2025年10月 | 2025年1-10月 | 2025年1-10月
    商品名称 | 数量(吨) | 同比(%) | 金额(万美元) | 同比(%) | 数量(吨) | 同比(%)
    未锻轧铝及铝材 | 503148 | -12.8 | 184512 | 1.1 | 5020000 | -8.5
  `);
  expect(found.series).toEqual([
    "未锻轧铝及铝材_数量 | 未锻轧铝及铝材 数量 [吨] month: 2025-10 503148",
    "未锻轧铝及铝材_数量_累计 | 未锻轧铝及铝材 数量 累计 [吨] ytd: 2025-01/2025-10 5020000",
    "未锻轧铝及铝材_数量_同比 | 未锻轧铝及铝材 数量 同比 [%] yoy: 2025-10 -12.8",
    "未锻轧铝及铝材_数量_累计同比 | 未锻轧铝及铝材 数量 累计同比 [%] ytd_yoy: 2025-01/2025-10 -8.5",
    "未锻轧铝及铝材_金额 | 未锻轧铝及铝材 金额 [万美元] month: 2025-10 184512",
    "未锻轧铝及铝材_金额_同比 | 未锻轧铝及铝材 金额 同比 [%] yoy: 2025-10 1.1",
  ]);
  expect(found.told).toEqual([]);
});

test("当月 and 累计 below a title of a year only are refused, with what to add", async () => {
  const sheet = `
    表1 2025年主要产品产量 | |
    指标（万吨） | 当月 | 累计
    电解铝 | 379.2 | 4116.5
  `;
  await expect(release(sheet)).rejects.toThrow(
    new AluError("no-month-in-title", { title: "表1 2025年主要产品产量" }),
  );
});
