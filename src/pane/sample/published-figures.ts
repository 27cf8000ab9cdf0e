import type { Both } from "#words/language";

/** How a quantity is written in each language; Chinese readers count metal in 万吨. */
export interface Unit extends Both {
  /** What a figure is multiplied by for the Chinese unit, and the decimals that it gains by that. */
  readonly zhFactor: number;
  readonly zhPlaces: number;
}

const same = { zhFactor: 1, zhPlaces: 0 };
const million = { zhFactor: 100, zhPlaces: -2 };
const thousand = { zhFactor: 0.1, zhPlaces: 1 };

export const units = {
  mt: { en: "Mt", zh: "万吨", ...million },
  mtYear: { en: "Mt/y", zh: "万吨/年", ...million },
  kt: { en: "kt", zh: "万吨", ...thousand },
  percent: { en: "%", zh: "%", ...same },
  points: { en: "points", zh: "点", ...same },
  yuan: { en: "CNY/t", zh: "元/吨", ...same },
  millionYuan: { en: "CNY m", zh: "百万元", ...same },
  area: { en: "10,000 m²", zh: "万平方米", ...same },
} satisfies Record<string, Unit>;

/** A printed number: its value, its decimals, and its unit where that is not the row's. */
export interface Print {
  readonly value: number;
  readonly places: number;
  /** "rate" for a fraction that is shown in percent, "points" for a difference; else the row's own unit. */
  readonly as?: "rate" | "points";
}

/** A published figure with what ALU computes from it. In formulas {C} is the cell of column C in this row. */
export interface PublishedFigure {
  readonly month: readonly [year: number, month: number];
  readonly figure: Both;
  readonly unit: Unit;
  readonly value: Print | string;
  /** What was printed with it: a change, a capacity, an earlier value. */
  readonly given?: Print | string;
  readonly formula?: string;
  /** How the result is shown, where it is not a quantity of the row's unit. */
  readonly resultAs?: "rate" | "quantity";
  /** What the result should come to, as printed elsewhere. */
  readonly printed?: Print;
  readonly says: Both;
  readonly source: string;
}

const n = (value: number, places: number): Print => ({ value, places });
const rate = (value: number, places: number): Print => ({ value, places, as: "rate" });
const points = (value: number, places: number): Print => ({ value, places, as: "points" });

const primary = { en: "Primary aluminium output", zh: "电解铝产量" };
const operating = { en: "Operating capacity, primary aluminium", zh: "电解铝运行产能" };
const secondary = { en: "Operating rate, secondary aluminium", zh: "再生铝开工率" };
const imports = { en: "Alumina imports", zh: "氧化铝进口量" };
const ofBuilt = {
  en: "Operating over built capacity, against the printed rate",
  zh: "运行产能除以建成产能，与公布的开工率核对",
};
const aDay = {
  en: "Output a day, against the printed daily average",
  zh: "日均产量，与公布的日均值核对",
};
const monthBefore = {
  en: "The month before, against its own print",
  zh: "推算上月值，与上月公布值核对",
};

const smmJanuary = "SMM, 2024-02-09";

/** What printed figures imply, and whether it agrees with what was printed elsewhere. */
export const impliedFigures: readonly PublishedFigure[] = [
  {
    month: [2024, 1],
    figure: primary,
    unit: units.mt,
    value: n(3.562, 3),
    given: rate(0.042, 3),
    formula: "=ALU.IMPLIEDBASE({C},{E})",
    says: { en: "January 2023, as the growth implies it", zh: "由同比推算的 2023 年 1 月产量" },
    source: smmJanuary,
  },
  {
    month: [2024, 1],
    figure: primary,
    unit: units.kt,
    value: n(3562, 0),
    formula: "=ALU.DAILY({C},{A})",
    printed: n(114.9, 1),
    says: aDay,
    source: smmJanuary,
  },
  {
    month: [2024, 1],
    figure: operating,
    unit: units.mtYear,
    value: n(41.98, 2),
    given: n(45.19, 2),
    formula: "=ALU.OPRATE({C},{E})",
    resultAs: "rate",
    printed: rate(0.929, 3),
    says: ofBuilt,
    source: smmJanuary,
  },
  {
    month: [2024, 1],
    figure: primary,
    unit: units.mt,
    value: n(3.562, 3),
    given: rate(0.7036, 4),
    formula: "=ALU.INGOT({C},{E})",
    printed: n(1.06, 2),
    says: {
      en: "Ingot cast at a liquid ratio of 70.36 %, against the printed ingot output",
      zh: "按 70.36% 的铝水比例推算铸锭量，与公布值核对",
    },
    source: smmJanuary,
  },
  {
    month: [2024, 1],
    figure: {
      en: "Ingot output, Xinjiang, Inner Mongolia, Yunnan",
      zh: "新疆、内蒙古、云南铝锭产量",
    },
    unit: units.kt,
    value: n(590, 0),
    given: n(1060, 0),
    formula: "=ALU.SHAREOF({C},{E})",
    resultAs: "rate",
    printed: rate(0.557, 3),
    says: { en: "Their share of the country, against the printed share", zh: "占全国的比重，与公布值核对" },
    source: smmJanuary,
  },
  {
    month: [2023, 8],
    figure: primary,
    unit: units.kt,
    value: n(3623, 0),
    formula: "=ALU.DAILY({C},{A})",
    printed: n(116.9, 1),
    says: aDay,
    source: "SMM, 2023-09-12",
  },
  {
    month: [2023, 8],
    figure: primary,
    unit: units.kt,
    value: n(3600, 0),
    formula: "=ALU.DAILY({C},{A})",
    printed: n(116.129, 3),
    says: aDay,
    source: "NBS (Reuters, 2023-09-15)",
  },
  {
    month: [2021, 9],
    figure: primary,
    unit: units.kt,
    value: n(3110, 0),
    formula: "=ALU.DAILY({C},{A})",
    printed: n(103.7, 1),
    says: aDay,
    source: "SMM, 2021-10-11",
  },
  {
    month: [2021, 10],
    figure: operating,
    unit: units.mtYear,
    value: n(37.45, 2),
    given: n(43.75, 2),
    formula: "=ALU.OPRATE({C},{E})",
    resultAs: "rate",
    printed: rate(0.856, 3),
    says: ofBuilt,
    source: "SMM, 2021-10-11",
  },
  {
    month: [2025, 3],
    figure: operating,
    unit: units.mtYear,
    value: n(43.88, 2),
    given: n(45.81, 2),
    formula: "=ALU.OPRATE({C},{E})",
    resultAs: "rate",
    printed: rate(0.958, 3),
    says: ofBuilt,
    source: "SMM, 2025-03-31",
  },
  {
    month: [2025, 5],
    figure: { en: "Operating capacity, metallurgical alumina", zh: "冶金级氧化铝运行产能" },
    unit: units.mtYear,
    value: n(87.02, 2),
    given: n(109.22, 2),
    formula: "=ALU.OPRATE({C},{E})",
    resultAs: "rate",
    printed: rate(0.7967, 4),
    says: ofBuilt,
    source: "SMM, 2025-05-08",
  },
  {
    month: [2025, 11],
    figure: primary,
    unit: units.mt,
    value: n(3.615, 3),
    formula: "=ALU.RUNRATE({C},{A})",
    says: {
      en: "Output at an annual rate; operating capacity was printed as 44.06 Mt",
      zh: "年化产量；同期公布的运行产能为 4406 万吨",
    },
    source: "CNIA report for 2025-11 (press, 2025-12-19)",
  },
  {
    month: [2025, 11],
    figure: secondary,
    unit: units.percent,
    value: n(46.3, 1),
    given: points(2.3, 1),
    formula: '=ALU.IMPLIEDBASE({C},{E},"points")',
    printed: n(44, 1),
    says: monthBefore,
    source: "SMM (AL Circle, 2025-12); SMM, 2025-11-11",
  },
  {
    month: [2025, 11],
    figure: secondary,
    unit: units.percent,
    value: n(46.3, 1),
    given: points(2.7, 1),
    formula: '=ALU.IMPLIEDBASE({C},{E},"points")',
    says: { en: "November 2024, as the change implies it", zh: "由同比变化推算的 2024 年 11 月开工率" },
    source: "SMM (AL Circle, 2025-12)",
  },
  {
    month: [2025, 10],
    figure: { en: "Alumina output", zh: "氧化铝产量" },
    unit: units.mt,
    value: n(7.865, 3),
    given: rate(0.058, 3),
    formula: "=ALU.IMPLIEDBASE({C},{E})",
    says: { en: "October 2024, as the growth implies it", zh: "由同比推算的 2024 年 10 月产量" },
    source: "NBS, 2025-11",
  },
  {
    month: [2013, 3],
    figure: imports,
    unit: units.kt,
    value: n(200, 0),
    given: rate(-0.545, 3),
    formula: "=ALU.IMPLIEDBASE({C},{E})",
    says: { en: "March 2012, as the fall implies it", zh: "由同比推算的 2012 年 3 月进口量" },
    source: "China Customs (press, 2013-04)",
  },
  {
    month: [2013, 3],
    figure: { en: "Alumina imports, January to March", zh: "氧化铝进口量，1-3 月" },
    unit: units.kt,
    value: n(1040, 0),
    given: rate(-0.103, 3),
    formula: "=ALU.IMPLIEDBASE({C},{E})",
    says: { en: "The first quarter of 2012, as the fall implies it", zh: "由同比推算的 2012 年一季度进口量" },
    source: "China Customs (press, 2013-04)",
  },
  {
    month: [2013, 2],
    figure: { en: "Alumina imports, January and February", zh: "氧化铝进口量，1-2 月" },
    unit: units.kt,
    value: "={C-1}-{C-2}",
    formula: "={C}/({G-1}-{G-2})-1",
    resultAs: "rate",
    says: {
      en: "January and February had grown: all of the quarter's fall is March",
      zh: "1-2 月为增长，一季度的下降全部来自 3 月",
    },
    source: "China Customs (press, 2013-04)",
  },
  {
    month: [2013, 3],
    figure: { en: "Alumina price, imported and domestic", zh: "氧化铝价格，进口与国产" },
    unit: units.yuan,
    value: n(2700, 0),
    given: "2500-2600",
    formula: "=ALU.SPREAD({C},{E})",
    says: {
      en: "Imported less domestic, low and high of the quoted range",
      zh: "进口价减国产价，报价区间的低值与高值",
    },
    source: "Baichuan (press, 2013-04)",
  },
  {
    month: [2013, 3],
    figure: { en: "First-quarter profit, and the subsidy in it", zh: "一季度利润及其中的补贴" },
    unit: units.millionYuan,
    value: "65-95",
    given: n(38.52, 2),
    formula: "=ALU.EXSUBSIDY({C},{E})",
    says: {
      en: "Profit without the subsidy, low and high; below it the share that was subsidy",
      zh: "扣除补贴后的利润（低值与高值），下一行为补贴所占比重",
    },
    source: "Jiaozuo Wanfang, first quarter of 2013 (press, 2013-04)",
  },
];

/** A printed value with its change and the earlier value, for CHECKCHANGE. */
export interface PublishedChange extends Omit<PublishedFigure, "value" | "given" | "formula"> {
  readonly value: Print;
  readonly change: Print;
  readonly earlier: Print | string;
  readonly kind: "percent" | "points" | "fraction";
}

/** Whether a value, its change and the earlier value can all be right. */
export const publishedChanges: readonly PublishedChange[] = [
  {
    month: [2024, 1],
    figure: { en: "Liquid ratio", zh: "铝水比例" },
    unit: units.percent,
    value: n(70.36, 2),
    change: points(-11.2, 1),
    earlier: "=100*ALU.LIQUIDRATIO(ALU.IMPLIEDBASE(3.562,0.042),ALU.IMPLIEDBASE(1.06,-0.24))",
    kind: "points",
    says: {
      en: "Printed as a fall on the year. Output and ingot, each with its own growth, imply a rise of that size",
      zh: "公布为同比下降；由产量和铸锭量各自的同比推算，应为同等幅度的上升",
    },
    source: smmJanuary,
  },
  {
    month: [2019, 9],
    figure: primary,
    unit: units.mt,
    value: n(2.9, 2),
    change: rate(-0.0236, 4),
    earlier: n(2.97, 2),
    kind: "fraction",
    says: { en: "Against August", zh: "与 8 月相比" },
    source: "NBS (press, 2019-10)",
  },
  {
    month: [2018, 12],
    figure: { en: "Exports of unwrought aluminium and products", zh: "未锻轧铝及铝材出口" },
    unit: units.kt,
    value: n(527, 0),
    change: rate(0.198, 3),
    earlier: n(440, -1),
    kind: "fraction",
    says: { en: "Against December 2017", zh: "与 2017 年 12 月相比" },
    source: "China Customs (press, 2019-01-15)",
  },
  {
    month: [2025, 11],
    figure: secondary,
    unit: units.percent,
    value: n(46.3, 1),
    change: points(2.3, 1),
    earlier: n(44, 1),
    kind: "points",
    says: { en: "Against October", zh: "与 10 月相比" },
    source: "SMM (AL Circle, 2025-12); SMM, 2025-11-11",
  },
  {
    month: [2023, 12],
    figure: {
      en: "Floor space of commercial housing sold, year",
      zh: "商品房销售面积，全年",
    },
    unit: units.area,
    value: n(111735, 0),
    change: rate(-0.085, 3),
    earlier: n(135836.89, 2),
    kind: "fraction",
    says: {
      en: "The rate is on a comparable base, which the printed level of 2022 is not: see BASEGAP",
      zh: "同比按可比口径计算，2022 年公布的绝对量口径不同：参见 BASEGAP",
    },
    source: "NBS, 2024-01",
  },
  {
    month: [2025, 11],
    figure: { en: "CNIA leading index", zh: "有色协会先行指数" },
    unit: units.points,
    value: n(67.1, 1),
    change: points(-1.4, 1),
    earlier: n(68.5, 1),
    kind: "points",
    says: { en: "Against October", zh: "与 10 月相比" },
    source: "CNIA reports for 2025-10 and 2025-11",
  },
];
