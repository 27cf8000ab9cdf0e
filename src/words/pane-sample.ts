import type { Both } from "./language";

/** What stands on the sheets of the sample model, its figures apart. */
export const sampleWords = {
  published: { en: "Published figures, checked by formulas", zh: "已公布的数字，用公式核对" },
  publishedSays: {
    en: "Figures as CNIA, SMM, NBS and customs printed them. Every result is a live ALU formula: change a figure and it follows.",
    zh: "有色协会、SMM、国家统计局与海关公布的数字。结果均为 ALU 实时公式：改动数字，结果随之变化。",
  },
  vintages: {
    en: "Vintages: what five reports of 2018 printed for the same months",
    zh: "历次公布：2018 年五期报告对同一月份的数字",
  },
  vintagesSays: {
    en: "CNIA's indices of the non-ferrous industry as printed. A figure that a later report changed is a further row with its own day; none is overwritten.",
    zh: "有色协会有色金属产业指数的公布值。后期报告改动的数字另起一行并注明获知日，原有各行不改。",
  },
  vintagesAsked: {
    en: "The formulas show the series named below: type nonferrous_prosperity there, or another day above a column.",
    zh: "公式显示下方所填编号的序列：可改填 nonferrous_prosperity，或改动各列上方的日期。",
  },
  vintagesSeries: { en: "Series shown", zh: "显示序列" },
  vintagesTable: { en: "Data table", zh: "数据表" },
  vintagesRevisions: { en: "How each month was revised", zh: "各月的修订" },
  vintagesKnown: { en: "As known on", zh: "截至" },
  points: { en: "points", zh: "点" },
  panel: {
    en: "Illustrative panel: these figures are invented and stand for no real month",
    zh: "演示面板：数字均为虚构，不代表任何真实月份",
  },
  panelSays: {
    en: "Ten indicators made by a generator with the shape of such series, in the form in which China publishes them: totals run from January, and from 2016 January is published with February.",
    zh: "十项指标由程序按同类序列的形态生成，并采用国内发布口径：累计值自 1 月起，2016 年起 1 月与 2 月合并公布。",
  },
  panelAdd: {
    en: "Months are added by inserting a row above the last one, so that the formulas on the next sheets take it in.",
    zh: "增加月份时，请在最后一行上方插入行，后面工作表的公式会自动包含。",
  },
  model: {
    en: "The model: roles, weights and limits, to be edited",
    zh: "模型：类别、权重与界限，可直接修改",
  },
  modelSays: {
    en: "A copy of =ALU.MODEL(): a model in the style of CNIA's, not CNIA's own, whose formula, weights and limits are not published. Change a weight or a limit and the index follows.",
    zh: "=ALU.MODEL() 的副本：仿有色协会的模型，并非其官方模型（官方未公布公式、权重与界限）。修改权重或界限，指数随之变化。",
  },
  index: {
    en: "Prosperity index of the illustrative panel (ALU model, not CNIA)",
    zh: "演示面板的景气指数（ALU 模型，非有色协会官方）",
  },
  indexSays: {
    en: "Every table is one formula that spills. Zones of the index: below 16 too cold, 32 slightly cold, 64 normal, 80 slightly hot, above too hot.",
    zh: "每张表都是一个溢出公式。指数区间：低于 16 过冷，低于 32 偏冷，低于 64 正常，低于 80 偏热，以上过热。",
  },
  indexLights: {
    en: "Lights: ▼ 1 too cold, ▼ 2 slightly cold, ● 3 normal, ▲ 4 slightly hot, ▲ 5 too hot. The last month is preliminary while indicators are awaited.",
    zh: "信号灯：▼ 1 过冷，▼ 2 偏冷，● 3 正常，▲ 4 偏热，▲ 5 过热。有指标未公布时，最后一个月为初步值。",
  },
  indexFirst: {
    en: "Before 2015 the index is #N/A, since profit is measured by the 36 months before it.",
    zh: "2015 年以前指数为 #N/A，因为利润要以此前 36 个月为尺度。",
  },
  month: { en: "Month", zh: "月份" },
  figure: { en: "Figure", zh: "指标" },
  value: { en: "Value", zh: "数值" },
  unit: { en: "Unit", zh: "单位" },
  given: { en: "Printed with it", zh: "同时公布" },
  computed: { en: "ALU formula", zh: "ALU 公式" },
  printed: { en: "As printed", zh: "公布值" },
  agrees: { en: "Agrees", zh: "是否相符" },
  says: { en: "What is computed or checked", zh: "计算或核对的内容" },
  source: { en: "Source", zh: "来源" },
  change: { en: "Change", zh: "变化" },
  earlier: { en: "Earlier value", zh: "前值" },
  verdict: { en: "Verdict", zh: "结论" },
  implied: { en: "Implied change", zh: "推算变化" },
  gap: { en: "Gap", zh: "差距" },
  zone: { en: "Zone", zh: "区间" },
  before: { en: "Month before, implied", zh: "推算上月值" },
  beforePrinted: { en: "Month before, first print", zh: "上月首次公布值" },
  plain: { en: "Year on year", zh: "同比" },
  perDay: { en: "Per day", zh: "日均同比" },
  together: { en: "Jan and Feb, per day", zh: "1-2月日均同比" },
  figuresHead: { en: "What the printed figures imply", zh: "由公布数字推算" },
  leapHead: { en: "The leap day in February 2024", zh: "2024 年 2 月的闰日" },
  changesHead: { en: "Do value, change and earlier value fit together?", zh: "数值、变化与前值是否相符？" },
  cniaHead: {
    en: "The CNIA index of aluminium smelting: zone, and what each report says of the month before",
    zh: "有色协会铝冶炼产业景气指数：区间，以及每期报告隐含的上月值",
  },
  latest: { en: "Latest month", zh: "最新月份" },
  prosperity: { en: "Prosperity", zh: "景气指数" },
  leading: { en: "Leading index", zh: "先行指数" },
  coincident: { en: "Coincident index", zh: "一致指数" },
  lights: { en: "Lights of the indicators, 1 to 5", zh: "各指标信号灯，1 至 5" },
  contributions: {
    en: "Contributions to the month's change of the index, in points",
    zh: "各指标对指数当月变化的贡献（点）",
  },
} satisfies Record<string, Both>;
