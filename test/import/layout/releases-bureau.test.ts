import { release } from "./release";

// The layouts are those of the publications; the figures only look like theirs.

test("the bureau's table of output has a month and a running total, each as a level and as growth", async () => {
  const found = await release(`
    2025年11月份规模以上工业生产主要数据 | | | |
    | 11月 | | 1—11月 |
    指标 | 绝对量 | 同比增长（%） | 绝对量 | 同比增长（%）
    规模以上工业增加值 | … | 4.8 | … | 6.0
    主要产品产量 | | | |
    发电量（亿千瓦时） | 7792 | 2.7 | 88567 | 2.4
    原铝（电解铝）（万吨） | 379 | 2.5 | 4117 | 2.4
    氧化铝（万吨） | 814 | 7.6 | 8465 | 8.4
    注：规模以上工业增加值增速按可比价格计算。 | | | |
  `);
  expect(found.series).toEqual([
    "power_generation | 发电量 [亿千瓦时] month: 2025-11 7792",
    "power_generation_ytd | 发电量 累计 [亿千瓦时] ytd: 2025-01/2025-11 88567",
    "primary_aluminium_output | 原铝(电解铝) [万吨] month: 2025-11 379",
    "primary_aluminium_output_ytd | 原铝(电解铝) 累计 [万吨] ytd: 2025-01/2025-11 4117",
    "alumina_output | 氧化铝 [万吨] month: 2025-11 814",
    "alumina_output_ytd | 氧化铝 累计 [万吨] ytd: 2025-01/2025-11 8465",
    "规模以上工业增加值_同比增长 | 规模以上工业增加值 同比增长 [%] yoy: 2025-11 4.8",
    "规模以上工业增加值_累计同比增长 | 规模以上工业增加值 累计同比增长 [%] ytd_yoy: 2025-01/2025-11 6",
    "power_generation_yoy | 发电量 同比增长 [%] yoy: 2025-11 2.7",
    "power_generation_ytd_yoy | 发电量 累计同比增长 [%] ytd_yoy: 2025-01/2025-11 2.4",
    "primary_aluminium_output_yoy | 原铝(电解铝) 同比增长 [%] yoy: 2025-11 2.5",
    "primary_aluminium_output_ytd_yoy | 原铝(电解铝) 累计同比增长 [%] ytd_yoy: 2025-01/2025-11 2.4",
    "alumina_output_yoy | 氧化铝 同比增长 [%] yoy: 2025-11 7.6",
    "alumina_output_ytd_yoy | 氧化铝 累计同比增长 [%] ytd_yoy: 2025-01/2025-11 8.4",
  ]);
  expect(found.told).toEqual(["A5 column-without-figures", "A9 line-of-words", "B2 year-from-title"]);
  expect(found.questions).toEqual([]);
});

test("growth may be called 比上年同期增长, and parts and chapters have their marks before them", async () => {
  const found = await release(`
    2025年10月份规模以上工业生产主要数据 | | | |
    | 10月 | | 1—10月 |
    指标 | 绝对量 | 比上年同期增长（%） | 绝对量 | 比上年同期增长（%）
    一、规模以上工业增加值 | … | 4.9 | … | 6.1
    分三大门类 | | | |
    采矿业 | … | 4.5 | … | 5.6
    其中：钢材（万吨） | 11864 | -0.9 | 121759 | 4.7
    十种有色金属（万吨） | 695 | 2.9 | 6795 | 3.1
    氧化铝（万吨） | 786 | 2.4 | 7680 | 8.1
    注：此表中部分数据因四舍五入，存在总计与分项合计不等的情况。
  `);
  expect(found.series).toEqual([
    "钢材 | 钢材 [万吨] month: 2025-10 11864",
    "钢材_累计 | 钢材 累计 [万吨] ytd: 2025-01/2025-10 121759",
    "十种有色金属 | 十种有色金属 [万吨] month: 2025-10 695",
    "十种有色金属_累计 | 十种有色金属 累计 [万吨] ytd: 2025-01/2025-10 6795",
    "alumina_output | 氧化铝 [万吨] month: 2025-10 786",
    "alumina_output_ytd | 氧化铝 累计 [万吨] ytd: 2025-01/2025-10 7680",
    "规模以上工业增加值_比上年同期增长 | 规模以上工业增加值 比上年同期增长 [%] yoy: 2025-10 4.9",
    "规模以上工业增加值_累计比上年同期增长 | 规模以上工业增加值 累计比上年同期增长 [%] ytd_yoy: 2025-01/2025-10 6.1",
    "采矿业_比上年同期增长 | 采矿业 比上年同期增长 [%] yoy: 2025-10 4.5",
    "采矿业_累计比上年同期增长 | 采矿业 累计比上年同期增长 [%] ytd_yoy: 2025-01/2025-10 5.6",
    "钢材_比上年同期增长 | 钢材 比上年同期增长 [%] yoy: 2025-10 -0.9",
    "钢材_累计比上年同期增长 | 钢材 累计比上年同期增长 [%] ytd_yoy: 2025-01/2025-10 4.7",
    "十种有色金属_比上年同期增长 | 十种有色金属 比上年同期增长 [%] yoy: 2025-10 2.9",
    "十种有色金属_累计比上年同期增长 | 十种有色金属 累计比上年同期增长 [%] ytd_yoy: 2025-01/2025-10 3.1",
    "alumina_output_yoy | 氧化铝 比上年同期增长 [%] yoy: 2025-10 2.4",
    "alumina_output_ytd_yoy | 氧化铝 累计比上年同期增长 [%] ytd_yoy: 2025-01/2025-10 8.1",
  ]);
  expect(found.told).toEqual(["A5 column-without-figures", "A10 line-of-words", "B2 year-from-title"]);
  expect(found.questions).toEqual([]);
});

test("January and February come as one figure", async () => {
  const found = await release(`
    2025年1—2月份规模以上工业生产主要数据 | |
    指标 | 1—2月 |
    | 绝对量 | 同比增长（%）
    发电量（亿千瓦时） | 14921 | -1.3
    原铝（电解铝）（万吨） | 732 | 2.6
  `);
  expect(found.series).toEqual([
    "power_generation | 发电量 [亿千瓦时] month: 2025-01/2025-02 14921",
    "primary_aluminium_output | 原铝(电解铝) [万吨] month: 2025-01/2025-02 732",
    "power_generation_yoy | 发电量 同比增长 [%] yoy: 2025-01/2025-02 -1.3",
    "primary_aluminium_output_yoy | 原铝(电解铝) 同比增长 [%] yoy: 2025-01/2025-02 2.6",
  ]);
  expect(found.told).toEqual(["B2 year-from-title"]);
  expect(found.questions).toEqual([]);
});

test("a table of totals only takes their span from its title", async () => {
  const found = await release(`
    2025年1—11月份全国房地产市场基本情况 | |
    指标 | 绝对量 | 同比增长（%）
    房地产开发投资（亿元） | 78591 | -15.9
    新建商品房销售面积（万平方米） | 78702 | -7.8
    其中：住宅 | 65909 | -8.1
  `);
  expect(found.series).toEqual([
    "房地产开发投资_累计 | 房地产开发投资 累计 [亿元] ytd: 2025-01/2025-11 78591",
    "新建商品房销售面积_累计 | 新建商品房销售面积 累计 [万平方米] ytd: 2025-01/2025-11 78702",
    "住宅_累计 | 住宅 累计 [] ytd: 2025-01/2025-11 65909",
    "房地产开发投资_累计同比增长 | 房地产开发投资 累计同比增长 [%] ytd_yoy: 2025-01/2025-11 -15.9",
    "新建商品房销售面积_累计同比增长 | 新建商品房销售面积 累计同比增长 [%] ytd_yoy: 2025-01/2025-11 -7.8",
    "住宅_累计同比增长 | 住宅 累计同比增长 [%] ytd_yoy: 2025-01/2025-11 -8.1",
  ]);
  expect(found.told).toEqual(["A1 period-from-title"]);
  expect(found.questions).toEqual([]);
});

test("columns of the month and of the year to date stand side by side, and so do their changes", async () => {
  const found = await release(`
    时间 | 产量（万吨） | 同比（%） | 累计产量（万吨） | 累计同比（%） | 备注
    2025年1-2月 | | | 732 | 2.6 | 春节因素
    2025年3月 | 375 | 4.4 | 1107 | 3.2 |
    2025年4月 | 375 | 4.2 | 1481 | 3.4 |
  `);
  expect(found.series).toEqual([
    "产量 | 产量 [万吨] month: 2025-03 375, 2025-04 375",
    "产量_同比 | 产量 同比 [%] yoy: 2025-03 4.4, 2025-04 4.2",
    '累计产量 | 累计产量 [万吨] ytd: 2025-01/2025-02 732 "春节因素", 2025-03 1107, 2025-04 1481',
    '产量_累计同比 | 产量 累计同比 [%] ytd_yoy: 2025-01/2025-02 2.6 "春节因素", 2025-03 3.2, 2025-04 3.4',
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("customs' table of main exports has quantities in one unit a row and values in one for all", async () => {
  const found = await release(`
    （7）2025年11月出口主要商品量值表（美元值） | | | | | | |
    单位：千美元 | | | | | | |
    商品名称 | 计量单位 | 11月 | | 1至11月累计 | | 累计比去年同期±% |
    | | 数量 | 金额 | 数量 | 金额 | 数量 | 金额
    未锻轧铝及铝材 | 万吨 | 57.0 | 1845120 | 558.9 | 18001230 | -9.2 | 1.5
    稀土 | 吨 | 5494 | 48650 | 58194 | 451230 | 11.7 | -5.2
  `);
  expect(found.series).toEqual([
    "未锻轧铝及铝材_数量 | 未锻轧铝及铝材 数量 [万吨] month: 2025-11 57",
    "未锻轧铝及铝材_数量_累计 | 未锻轧铝及铝材 数量 累计 [万吨] ytd: 2025-01/2025-11 558.9",
    "稀土_数量 | 稀土 数量 [吨] month: 2025-11 5494",
    "稀土_数量_累计 | 稀土 数量 累计 [吨] ytd: 2025-01/2025-11 58194",
    "未锻轧铝及铝材_金额 | 未锻轧铝及铝材 金额 [千美元] month: 2025-11 1845120",
    "未锻轧铝及铝材_金额_累计 | 未锻轧铝及铝材 金额 累计 [千美元] ytd: 2025-01/2025-11 18001230",
    "稀土_金额 | 稀土 金额 [千美元] month: 2025-11 48650",
    "稀土_金额_累计 | 稀土 金额 累计 [千美元] ytd: 2025-01/2025-11 451230",
    "未锻轧铝及铝材_数量_累计比去年同期 | 未锻轧铝及铝材 数量 累计比去年同期± [%] ytd_yoy: 2025-01/2025-11 -9.2",
    "稀土_数量_累计比去年同期 | 稀土 数量 累计比去年同期± [%] ytd_yoy: 2025-01/2025-11 11.7",
    "未锻轧铝及铝材_金额_累计比去年同期 | 未锻轧铝及铝材 金额 累计比去年同期± [%] ytd_yoy: 2025-01/2025-11 1.5",
    "稀土_金额_累计比去年同期 | 稀土 金额 累计比去年同期± [%] ytd_yoy: 2025-01/2025-11 -5.2",
  ]);
  expect(found.told).toEqual(["C3 year-from-title"]);
  expect(found.questions).toEqual([]);
});

test("thousands with commas between tabs are figures, and quantity and value have their own units", async () => {
  const found = await release(`
    商品名称 | 2025年10月 | | 2025年1-10月 |
    | 数量(吨) | 金额(万美元) | 数量(吨) | 金额(万美元)
    未锻轧铝及铝材 | 503,148 | 184,512 | 5,070,000 | 1,800,123
    氧化铝 | 180,000 | 7,200 | 2,180,000 | 90,111
  `);
  expect(found.series).toEqual([
    "未锻轧铝及铝材_数量 | 未锻轧铝及铝材 数量 [吨] month: 2025-10 503148",
    "未锻轧铝及铝材_数量_累计 | 未锻轧铝及铝材 数量 累计 [吨] ytd: 2025-01/2025-10 5070000",
    "氧化铝_数量 | 氧化铝 数量 [吨] month: 2025-10 180000",
    "氧化铝_数量_累计 | 氧化铝 数量 累计 [吨] ytd: 2025-01/2025-10 2180000",
    "未锻轧铝及铝材_金额 | 未锻轧铝及铝材 金额 [万美元] month: 2025-10 184512",
    "未锻轧铝及铝材_金额_累计 | 未锻轧铝及铝材 金额 累计 [万美元] ytd: 2025-01/2025-10 1800123",
    "氧化铝_金额 | 氧化铝 金额 [万美元] month: 2025-10 7200",
    "氧化铝_金额_累计 | 氧化铝 金额 累计 [万美元] ytd: 2025-01/2025-10 90111",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("each growth column is that of the quantity or the value before it", async () => {
  const found = await release(`
    商品名称 | 2025年10月 | | | | 2025年1-10月 | | |
    | 数量(吨) | 同比(%) | 金额(万美元) | 同比(%) | 数量(吨) | 同比(%) | 金额(万美元) | 同比(%)
    未锻轧铝及铝材 | 503148 | -12.8 | 184512 | 1.1 | 5020000 | -8.5 | 1800123 | 2.2
  `);
  expect(found.series).toEqual([
    "未锻轧铝及铝材_数量 | 未锻轧铝及铝材 数量 [吨] month: 2025-10 503148",
    "未锻轧铝及铝材_数量_累计 | 未锻轧铝及铝材 数量 累计 [吨] ytd: 2025-01/2025-10 5020000",
    "未锻轧铝及铝材_数量_同比 | 未锻轧铝及铝材 数量 同比 [%] yoy: 2025-10 -12.8",
    "未锻轧铝及铝材_数量_累计同比 | 未锻轧铝及铝材 数量 累计同比 [%] ytd_yoy: 2025-01/2025-10 -8.5",
    "未锻轧铝及铝材_金额 | 未锻轧铝及铝材 金额 [万美元] month: 2025-10 184512",
    "未锻轧铝及铝材_金额_累计 | 未锻轧铝及铝材 金额 累计 [万美元] ytd: 2025-01/2025-10 1800123",
    "未锻轧铝及铝材_金额_同比 | 未锻轧铝及铝材 金额 同比 [%] yoy: 2025-10 1.1",
    "未锻轧铝及铝材_金额_累计同比 | 未锻轧铝及铝材 金额 累计同比 [%] ytd_yoy: 2025-01/2025-10 2.2",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("customs' downloads by country are told apart by goods and partner, and codes are no figures", async () => {
  const found = await release(`
    商品编码 | 商品名称 | 数据年月 | 贸易伙伴名称 | 第一数量 | 第一计量单位 | 人民币
    76011010 | 未锻轧的非合金铝 | 202510 | 俄罗斯联邦 | 150,123,000 | 千克 | 2,801,234,567
    76011010 | 未锻轧的非合金铝 | 202510 | 印度 | 12,345,000 | 千克 | 231,234,567
    76011010 | 未锻轧的非合金铝 | 202511 | 俄罗斯联邦 | 140,987,000 | 千克 | 2,701,234,567
    76011010 | 未锻轧的非合金铝 | 202511 | 印度 | 10,345,000 | 千克 | 201,234,567
  `);
  expect(found.series).toEqual([
    "未锻轧的非合金铝_俄罗斯联邦_第一数量 | 未锻轧的非合金铝 俄罗斯联邦 第一数量 [千克] month: 2025-10 150123000, 2025-11 140987000",
    "未锻轧的非合金铝_俄罗斯联邦_人民币 | 未锻轧的非合金铝 俄罗斯联邦 人民币 [人民币] month: 2025-10 2801234567, 2025-11 2701234567",
    "未锻轧的非合金铝_印度_第一数量 | 未锻轧的非合金铝 印度 第一数量 [千克] month: 2025-10 12345000, 2025-11 10345000",
    "未锻轧的非合金铝_印度_人民币 | 未锻轧的非合金铝 印度 人民币 [人民币] month: 2025-10 231234567, 2025-11 201234567",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("the central bank's bilingual table of money has its months as 2025.01", async () => {
  const found = await release(`
    2025年货币供应量 | | | | |
    Money Supply 2025 | | | | |
    单位：亿元人民币 Unit: 100 Million Yuan | | | | |
    项目 Item | 2025.01 | 2025.02 | 2025.03 | 2025.04
    货币和准货币（M2） Money & Quasi-money | 3185247.21 | 3205215.45 | 3260578.48 | 3251664.55
    货币（M1） Money | 1124538.66 | 1094357.43 | 1134902.55 | 1091441.83
    流通中货币（M0） Currency in Circulation | 142342.44 | 132777.11 | 130701.34 | 131447.85
    注：自统计2025年1月份数据起，启用新修订的狭义货币（M1）统计口径。 | | | |
  `);
  expect(found.series).toEqual([
    "m2 | 货币和准货币(M2) Money & Quasi-money [亿元人民币] month: 2025-01 3185247.21, 2025-02 3205215.45, 2025-03 3260578.48, 2025-04 3251664.55",
    "货币_m1_money | 货币(M1) Money [亿元人民币] month: 2025-01 1124538.66, 2025-02 1094357.43, 2025-03 1134902.55, 2025-04 1091441.83",
    "流通中货币_m0_currency_in_circulation | 流通中货币(M0) Currency in Circulation [亿元人民币] month: 2025-01 142342.44, 2025-02 132777.11, 2025-03 130701.34, 2025-04 131447.85",
  ]);
  expect(found.told).toEqual(["A8 line-of-words"]);
  expect(found.questions).toEqual([]);
});

test("the month may stand by itself below the title, and 本月 and 累计 in one row", async () => {
  const found = await release(`
    全国主要能源产品产量
    2025年11月
    指标 | 单位 | 本月 | 累计 | 本月同比% | 累计同比%
    发电量 | 亿千瓦时 | 7792 | 88567 | 2.7 | 2.4
  `);
  expect(found.series).toEqual([
    "power_generation | 发电量 [亿千瓦时] month: 2025-11 7792",
    "power_generation_ytd | 发电量 累计 [亿千瓦时] ytd: 2025-01/2025-11 88567",
    "power_generation_yoy | 发电量 本月同比 [%] yoy: 2025-11 2.7",
    "power_generation_ytd_yoy | 发电量 累计同比 [%] ytd_yoy: 2025-01/2025-11 2.4",
  ]);
  expect(found.told).toEqual(["A2 period-from-title"]);
  expect(found.questions).toEqual([]);
});

test("the same months of last year are figures of last year", async () => {
  const found = await release(`
    2025年1-10月有色金属冶炼和压延加工业主要财务指标 | | |
    指标 | 本年累计 | 去年同期 | 同比增长%
    营业收入（亿元） | 81234.5 | 71234.1 | 14.0
    利润总额（亿元） | 3012.2 | 2634.5 | 14.3
  `);
  expect(found.series).toEqual([
    "operating_revenue_ytd | 营业收入 累计 [亿元] ytd: 2025-01/2025-10 81234.5",
    "total_profit_ytd | 利润总额 累计 [亿元] ytd: 2025-01/2025-10 3012.2",
    "operating_revenue_ytd | 营业收入 累计 [亿元] ytd: 2024-01/2024-10 71234.1",
    "total_profit_ytd | 利润总额 累计 [亿元] ytd: 2024-01/2024-10 2634.5",
    "营业收入_去年同期_累计同比增长 | 营业收入 去年同期 累计同比增长 [%] ytd_yoy: 2025-01/2025-10 14",
    "利润总额_去年同期_累计同比增长 | 利润总额 去年同期 累计同比增长 [%] ytd_yoy: 2025-01/2025-10 14.3",
  ]);
  expect(found.told).toEqual(["A1 period-from-title"]);
  expect(found.questions).toEqual([]);
});

test("provinces have a month and a total", async () => {
  const found = await release(`
    2025年10月分省原铝产量 | | |
    单位：万吨 | | |
    地区 | 当月产量 | 累计产量
    山东 | 63.1 | 627.5
    新疆 | 52.7 | 520.1
    全国 | 380 | 3775
  `);
  expect(found.series).toEqual([
    "山东_当月产量 | 山东 当月产量 [万吨] month: 2025-10 63.1",
    "新疆_当月产量 | 新疆 当月产量 [万吨] month: 2025-10 52.7",
    "全国_当月产量 | 全国 当月产量 [万吨] month: 2025-10 380",
    "山东_累计产量 | 山东 累计产量 [万吨] ytd: 2025-01/2025-10 627.5",
    "新疆_累计产量 | 新疆 累计产量 [万吨] ytd: 2025-01/2025-10 520.1",
    "全国_累计产量 | 全国 累计产量 [万吨] ytd: 2025-01/2025-10 3775",
  ]);
  expect(found.told).toEqual(["A2 period-from-title"]);
  expect(found.questions).toEqual([]);
});

test("a quarter may stand in the title", async () => {
  const found = await release(`
    2025年三季度电解铝企业运行情况 | |
    企业 | 产量（万吨） | 开工率（%）
    中国铝业 | 190 | 98.2
    云铝股份 | 78 | 97.5
  `);
  expect(found.series).toEqual([
    "中国铝业_产量 | 中国铝业 产量 [万吨] month: 2025-Q3 190",
    "云铝股份_产量 | 云铝股份 产量 [万吨] month: 2025-Q3 78",
    "中国铝业_开工率 | 中国铝业 开工率 [%] month: 2025-Q3 98.2",
    "云铝股份_开工率 | 云铝股份 开工率 [%] month: 2025-Q3 97.5",
  ]);
  expect(found.told).toEqual(["A1 period-from-title"]);
  expect(found.questions).toEqual([]);
});

test("two rows of groups stand below a title that is a month", async () => {
  const found = await release(`
    2025年11月 | | | |
    品种 | 产量 | | 库存 |
    | 当月 | 环比 | 期末 | 环比
    电解铝 | 361.5 | -3.2% | 59.2 | -1.5%
    氧化铝 | 749 | 0.5% | 12.1 | 2.2%
  `);
  expect(found.series).toEqual([
    "primary_aluminium_output | 电解铝 产量 [] month: 2025-11 361.5",
    "alumina_output | 氧化铝 产量 [] month: 2025-11 749",
    "primary_aluminium_output_mom | 电解铝 产量 环比 [fraction] mom: 2025-11 -0.032",
    "alumina_output_mom | 氧化铝 产量 环比 [fraction] mom: 2025-11 0.005",
    "电解铝_库存 | 电解铝 库存 [] month: 2025-11 59.2",
    "氧化铝_库存 | 氧化铝 库存 [] month: 2025-11 12.1",
    "电解铝_库存_环比 | 电解铝 库存 环比 [fraction] mom: 2025-11 -0.015",
    "氧化铝_库存_环比 | 氧化铝 库存 环比 [fraction] mom: 2025-11 0.022",
  ]);
  expect(found.told).toEqual(["A1 period-from-title"]);
  expect(found.questions).toEqual([]);
});
