import { release } from "./release";

// The layouts are those of the publications; the figures only look like theirs.

test("a title says of what 产量 is, and each change is that of the column before it", async () => {
  const found = await release(`
    SMM 中国电解铝月度产量 | | | | |
    单位：万吨 | | | | |
    日期 | 产量 | 环比 | 同比 | 累计产量 | 累计同比
    2025-09 | 361.5 | -3.2% | 1.1% | 3300.1 | 1.5%
    2025-10 | 374.2 | 3.5% | 1.13% | 3674.3 | 1.5%
    2025-11 | 363.7 | -2.8% | 1.5% | 4038.0 | 1.6%
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝产量 [万吨] month: 2025-09 361.5, 2025-10 374.2, 2025-11 363.7",
    "primary_aluminium_output_mom | 电解铝产量 环比 [fraction] mom: 2025-09 -0.032, 2025-10 0.035, 2025-11 -0.028",
    "primary_aluminium_output_yoy | 电解铝产量 同比 [fraction] yoy: 2025-09 0.011, 2025-10 0.0113, 2025-11 0.015",
    "primary_aluminium_output_ytd | 电解铝产量 累计 [万吨] ytd: 2025-09 3300.1, 2025-10 3674.3, 2025-11 4038",
    "primary_aluminium_output_ytd_yoy | 电解铝产量 累计同比 [fraction] ytd_yoy: 2025-09 0.015, 2025-10 0.015, 2025-11 0.016",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("weekly stocks by place, with their sum and its change", async () => {
  const found = await release(`
    SMM 铝锭社会库存 | | | | | | |
    单位：万吨 | | | | | | |
    日期 | 上海 | 无锡 | 杭州 | 佛山 | 合计 | 周环比
    2025-11-06 | 4.9 | 21.0 | 4.3 | 21.4 | 51.6 | -1.1
    2025-11-13 | 4.6 | 21.3 | 4.4 | 22.4 | 52.7 | 1.1
    2025-11-20 | 4.5 | 20.7 | 4.6 | 21.6 | 51.4 | -1.3
    2025-11-27 | 4.1 | 19.8 | 4.7 | 21.0 | 49.6 | -1.8
  `);
  expect(found.series).toEqual([
    "上海 | 上海 [万吨] month: 2025-11-06 4.9, 2025-11-13 4.6, 2025-11-20 4.5, 2025-11-27 4.1",
    "无锡 | 无锡 [万吨] month: 2025-11-06 21, 2025-11-13 21.3, 2025-11-20 20.7, 2025-11-27 19.8",
    "杭州 | 杭州 [万吨] month: 2025-11-06 4.3, 2025-11-13 4.4, 2025-11-20 4.6, 2025-11-27 4.7",
    "佛山 | 佛山 [万吨] month: 2025-11-06 21.4, 2025-11-13 22.4, 2025-11-20 21.6, 2025-11-27 21",
    "铝锭社会库存_合计 | 铝锭社会库存 合计 [万吨] month: 2025-11-06 51.6, 2025-11-13 52.7, 2025-11-20 51.4, 2025-11-27 49.6",
    "铝锭社会库存_合计_周环比 | 铝锭社会库存 合计 周环比 [] mom: 2025-11-06 -1.1, 2025-11-13 1.1, 2025-11-20 -1.3, 2025-11-27 -1.8",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("a Wind export has its labels above its dates", async () => {
  const found = await release(`
    指标名称 | 中国:产量:氧化铝:当月值 | 中国:产量:原铝(电解铝):当月值 | 中国:产量:原铝(电解铝):累计同比
    频率 | 月 | 月 | 月
    单位 | 万吨 | 万吨 | %
    指标ID | S0027570 | S0027571 | S0027573
    来源 | 国家统计局 | 国家统计局 | 国家统计局
    时间区间 | 1998-01 ~ 2025-11 | 1998-01 ~ 2025-11 | 1998-01 ~ 2025-11
    更新时间 | 2025-12-15 | 2025-12-15 | 2025-12-15
    2025-09-30 | 799.9 | 381 | 2.2
    2025-10-31 | 786.5 | 380 | 2.0
    2025-11-30 | 814 | 379 | 2.5
    数据来源：Wind | | |
  `);
  expect(found.series).toEqual([
    "alumina_output | 中国:产量:氧化铝:当月值 [万吨] month: 2025-09 799.9, 2025-10 786.5, 2025-11 814",
    "primary_aluminium_output | 中国:产量:原铝(电解铝):当月值 [万吨] month: 2025-09 381, 2025-10 380, 2025-11 379",
    "primary_aluminium_output_ytd_yoy | 中国:产量:原铝(电解铝):累计同比 [%] ytd_yoy: 2025-09 2.2, 2025-10 2, 2025-11 2.5",
  ]);
  expect(found.told).toEqual(["A11 line-of-words"]);
  expect(found.questions).toEqual([]);
});

test("an iFinD export has its labels below the names", async () => {
  const found = await release(`
    日期 | 产量:电解铝:当月值 | 产量:电解铝:当月同比
    频率 | 月 | 月
    单位 | 万吨 | %
    指标代码 | S002833 | S002834
    数据来源 | 国家统计局 | 国家统计局
    2025-10 | 380 | 0.4
    2025-11 | 379 | 2.5
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 产量:电解铝:当月值 [万吨] month: 2025-10 380, 2025-11 379",
    "primary_aluminium_output_yoy | 产量:电解铝:当月同比 [%] yoy: 2025-10 0.4, 2025-11 2.5",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("a Choice export has its months across", async () => {
  const found = await release(`
    指标名称 | 2025-09 | 2025-10 | 2025-11
    电解铝产量:当月值(万吨) | 381 | 380 | 379
    电解铝产量:当月同比(%) | 1.8 | 0.4 | 2.5
    数据来源:东方财富Choice数据 | | |
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝产量:当月值 [万吨] month: 2025-09 381, 2025-10 380, 2025-11 379",
    "primary_aluminium_output_yoy | 电解铝产量:当月同比 [%] yoy: 2025-09 1.8, 2025-10 0.4, 2025-11 2.5",
  ]);
  expect(found.told).toEqual(["A4 line-of-words"]);
  expect(found.questions).toEqual([]);
});

test("an exchange's daily table has prices and volumes, and one contract", async () => {
  const found = await release(`
    日期 | 合约 | 开盘价 | 最高价 | 最低价 | 收盘价 | 结算价 | 成交量 | 持仓量
    2025-11-03 | al2512 | 21300 | 21610 | 21250 | 21600 | 21450 | 181234 | 231001
    2025-11-04 | al2512 | 21590 | 21620 | 21380 | 21480 | 21490 | 170234 | 226001
    2025-11-05 | al2512 | 21400 | 21480 | 21300 | 21440 | 21400 | 150234 | 221001
  `);
  expect(found.series).toEqual([
    "开盘价 | 开盘价 [] month: 2025-11-03 21300, 2025-11-04 21590, 2025-11-05 21400",
    "最高价 | 最高价 [] month: 2025-11-03 21610, 2025-11-04 21620, 2025-11-05 21480",
    "最低价 | 最低价 [] month: 2025-11-03 21250, 2025-11-04 21380, 2025-11-05 21300",
    "收盘价 | 收盘价 [] month: 2025-11-03 21600, 2025-11-04 21480, 2025-11-05 21440",
    "结算价 | 结算价 [] month: 2025-11-03 21450, 2025-11-04 21490, 2025-11-05 21400",
    "成交量 | 成交量 [] month: 2025-11-03 181234, 2025-11-04 170234, 2025-11-05 150234",
    "持仓量 | 持仓量 [] month: 2025-11-03 231001, 2025-11-04 226001, 2025-11-05 221001",
  ]);
  expect(found.told).toEqual(["B1 column-of-words"]);
  expect(found.questions).toEqual([]);
});

test("the index of the association and its parts", async () => {
  const found = await release(`
    中国有色金属产业景气指数 | | | | | |
    年月 | 产业景气指数 | 环比（点） | 先行合成指数 | 一致合成指数 | 滞后合成指数
    2025年7月 | 27.1 | -0.3 | 85.0 | 71.2 | 77.9
    2025年8月 | 26.4 | -0.7 | 84.0 | 70.9 | 78.2
    2025年9月 | 26.6 | 0.2 | 85.1 | 70.7 | 78.4
  `);
  expect(found.series).toEqual([
    "产业景气指数 | 产业景气指数 [] month: 2025-07 27.1, 2025-08 26.4, 2025-09 26.6",
    "产业景气指数_环比 | 产业景气指数 环比 [点] mom: 2025-07 -0.3, 2025-08 -0.7, 2025-09 0.2",
    "先行合成指数 | 先行合成指数 [] month: 2025-07 85, 2025-08 84, 2025-09 85.1",
    "一致合成指数 | 一致合成指数 [] month: 2025-07 71.2, 2025-08 70.9, 2025-09 70.7",
    "滞后合成指数 | 滞后合成指数 [] month: 2025-07 77.9, 2025-08 78.2, 2025-09 78.4",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("a bank's balance has its forecasts among the months", async () => {
  const found = await release(`
    图表3：电解铝供需平衡表（万吨） | | | | | |
    单位：万吨 | | | | | |
    | 2025年1月 | 2025年2月 | 2025年3月 | 2025年4月E | 2025年5月E
    产量 | 373 | 337 | 374 | 362 | 375
    净进口 | 16.2 | 19.0 | 22.0 | 20 | 18
    消费量 | 340 | 330 | 395 | 392 | 390
    供需平衡 | 49.2 | 26 | 1 | -10 | 3
    资料来源：SMM，海关总署，研究所 | | | | |
  `);
  expect(found.series).toEqual([
    "产量 | 产量 [万吨] month: 2025-01 373, 2025-02 337, 2025-03 374, 2025-04 362 e, 2025-05 375 e",
    "净进口 | 净进口 [万吨] month: 2025-01 16.2, 2025-02 19, 2025-03 22, 2025-04 20 e, 2025-05 18 e",
    "消费量 | 消费量 [万吨] month: 2025-01 340, 2025-02 330, 2025-03 395, 2025-04 392 e, 2025-05 390 e",
    "供需平衡 | 供需平衡 [万吨] month: 2025-01 49.2, 2025-02 26, 2025-03 1, 2025-04 -10 e, 2025-05 3 e",
  ]);
  expect(found.told).toEqual(["A8 line-of-words"]);
  expect(found.questions).toEqual([]);
});

test("years may be actual and expected", async () => {
  const found = await release(`
    | 2023A | 2024A | 2025E | 2026E
    产量（万吨） | 4159 | 4401 | 4490 | 4520
    消费量（万吨） | 4280 | 4520 | 4610 | 4660
  `);
  expect(found.series).toEqual([
    "产量 | 产量 [万吨] month: 2023 4159 a, 2024 4401 a, 2025 4490 e, 2026 4520 e",
    "消费量 | 消费量 [万吨] month: 2023 4280 a, 2024 4520 a, 2025 4610 e, 2026 4660 e",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("a title above its own block names the series, and the header only the unit", async () => {
  const found = await release(`
    氧化铝产量 | | | 铝锭库存 |
    月份 | 万吨 | | 日期 | 万吨
    2025-01 | 751.3 | | 2025-01 | 45.1
    2025-02 | 692.0 | | 2025-02 | 84.7
    | | | |
    出口 | | | |
    月份 | 吨 | | |
    2025-01 | 480000 | | |
    2025-02 | 372000 | | |
  `);
  expect(found.series).toEqual([
    "alumina_output | 氧化铝产量 [万吨] month: 2025-01 751.3, 2025-02 692",
    "铝锭库存 | 铝锭库存 [万吨] month: 2025-01 45.1, 2025-02 84.7",
    "aluminium_exports | 出口 [吨] month: 2025-01 480000, 2025-02 372000",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("years stand as headings above months", async () => {
  const found = await release(`
    月份 | 电解铝产量（万吨） | 氧化铝产量（万吨）
    2024年 | |
    11月 | 371 | 751
    12月 | 377 | 753
    2025年 | |
    1月 | 373 | 751
    2月 | 337 | 692
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝产量 [万吨] month: 2024-11 371, 2024-12 377, 2025-01 373, 2025-02 337",
    "alumina_output | 氧化铝产量 [万吨] month: 2024-11 751, 2024-12 753, 2025-01 751, 2025-02 692",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("headers say everything twice", async () => {
  const found = await release(`
    日期 Date | 产量 Output（万吨） | 库存 Stocks（万吨） | 同比 YoY（%）
    2025-09 | 361.5 | 59.2 | 1.1
    2025-10 | 374.2 | 61.9 | 1.1
  `);
  expect(found.series).toEqual([
    "产量_output | 产量 Output [万吨] month: 2025-09 361.5, 2025-10 374.2",
    "库存_stocks | 库存 Stocks [万吨] month: 2025-09 59.2, 2025-10 61.9",
    "库存_stocks_同比_yoy | 库存 Stocks 同比 YoY [%] yoy: 2025-09 1.1, 2025-10 1.1",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("each row has its unit", async () => {
  const found = await release(`
    指标 | 单位 | 2025年9月 | 2025年10月
    铝土矿进口 | 万吨 | 1588 | 1377
    铝锭进口 | 吨 | 246,797 | 248,000
    预焙阳极价格 | 元/吨 | 4,900 | 5,100
  `);
  expect(found.series).toEqual([
    "铝土矿进口 | 铝土矿进口 [万吨] month: 2025-09 1588, 2025-10 1377",
    "铝锭进口 | 铝锭进口 [吨] month: 2025-09 246797, 2025-10 248000",
    "预焙阳极价格 | 预焙阳极价格 [元/吨] month: 2025-09 4900, 2025-10 5100",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("remarks stand in the last column", async () => {
  const found = await release(`
    月份 | 产量（万吨） | 同比（%） | 说明
    2025-09 | 361.5 | 1.1 |
    2025-10 | 374.2 | 1.13 | 新疆产能爬坡，11月起计入
    2025-11 | 363.7 | 1.5 | 初值
  `);
  expect(found.series).toEqual([
    '产量 | 产量 [万吨] month: 2025-09 361.5, 2025-10 374.2 "新疆产能爬坡，11月起计入", 2025-11 363.7 "初值"',
    '产量_同比 | 产量 同比 [%] yoy: 2025-09 1.1, 2025-10 1.13 "新疆产能爬坡，11月起计入", 2025-11 1.5 "初值"',
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("weekdays and units stand beside daily prices", async () => {
  const found = await release(`
    日期 | 星期 | A00铝均价（元/吨） | 涨跌 | 单位
    2025-11-03 | 周一 | 21,420 | 170 | 元/吨
    2025-11-04 | 周二 | 21,330 | -90 | 元/吨
    2025-11-05 | 周三 | 21,360 | 30 | 元/吨
  `);
  expect(found.series).toEqual([
    "a00铝均价 | A00铝均价 [元/吨] month: 2025-11-03 21420, 2025-11-04 21330, 2025-11-05 21360",
    "a00铝均价_涨跌 | A00铝均价 涨跌 [元/吨] month: 2025-11-03 170, 2025-11-04 -90, 2025-11-05 30",
  ]);
  expect(found.told).toEqual(["B1 column-of-words"]);
  expect(found.questions).toEqual([]);
});

test("weeks are numbered", async () => {
  const found = await release(`
    周度 | 氧化铝开工率（%） | 运行产能（万吨）
    2025年第45周 | 85.5 | 9580
    2025年第46周 | 85.2 | 9560
    2025年第47周 | 85.0 | 9540
  `);
  expect(found.series).toEqual([
    "氧化铝开工率 | 氧化铝开工率 [%] month: 2025-11-07 85.5, 2025-11-14 85.2, 2025-11-21 85",
    "运行产能 | 运行产能 [万吨] month: 2025-11-07 9580, 2025-11-14 9560, 2025-11-21 9540",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("headers are set wide and figures are full width", async () => {
  const found = await release(`
    时\u3000间 | 产\u3000量 | 单\u3000位
    ２０２５年１０月 | ３８０．０ | 万吨
    ２０２５年１１月 | ３７９．０ | 万吨
  `);
  expect(found.series).toEqual(["产量 | 产量 [万吨] month: 2025-10 380, 2025-11 379"]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("changes of the day belong to the stocks before them", async () => {
  const found = await release(`
    日期 | LME铝库存（吨） | 日环比 | 注册仓单 | 注销仓单
    2025-11-24 | 544,075 | -2,000 | 503,175 | 40,900
    2025-11-25 | 541,725 | -2,350 | 503,175 | 38,550
  `);
  expect(found.series).toEqual([
    "lme铝库存 | LME铝库存 [吨] month: 2025-11-24 544075, 2025-11-25 541725",
    "lme铝库存_日环比 | LME铝库存 日环比 [] mom: 2025-11-24 -2000, 2025-11-25 -2350",
    "注册仓单 | 注册仓单 [] month: 2025-11-24 503175, 2025-11-25 503175",
    "注销仓单 | 注销仓单 [] month: 2025-11-24 40900, 2025-11-25 38550",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});
