import type { Both } from "./language";

interface Choice extends Both {
  readonly also?: readonly string[];
}

const choices = <T extends string>(words: Record<T, Choice>): Readonly<Record<T, Choice>> => words;

/** On what footing two months are compared. */
export const basisWords = choices({
  raw: { en: "raw", zh: "原值" },
  daily: { en: "daily", zh: "日均" },
  janfeb: { en: "janfeb", zh: "1-2月" },
});

/** How a change is measured. */
export const methodWords = choices({
  pct: { en: "pct", zh: "百分比" },
  log: { en: "log", zh: "对数" },
  sym: { en: "sym", zh: "对称" },
});

/** How a change that is given to a function was typed. */
export const kindWords = choices({
  fraction: { en: "fraction", zh: "小数" },
  percent: { en: "percent", zh: "百分数" },
  points: { en: "points", zh: "点", also: ["diff", "百分点", "差值"] },
  ratio: { en: "ratio", zh: "倍数" },
  index100: { en: "index100", zh: "上年=100" },
});

/** How SPREAD compares two prices. */
export const spreadWords = choices({
  points: { en: "points", zh: "点", also: ["diff", "差值", "价差"] },
  fraction: { en: "fraction", zh: "小数" },
  ratio: { en: "ratio", zh: "倍数" },
});

/** What SMELTCOST answers: the cost alone, or its table. */
export const detailWords = choices({
  no: { en: "no", zh: "否", also: ["false", "0", "total", "合计"] },
  yes: { en: "yes", zh: "是", also: ["true", "1", "detail", "table", "明细"] },
});

/** The inputs of smelting that ALU knows by name. */
export const inputWords = choices({
  alumina: { en: "alumina", zh: "氧化铝", also: ["aluminum oxide", "aluminium oxide", "al2o3"] },
  electricity: {
    en: "electricity",
    zh: "电力",
    also: ["power", "电", "电价", "用电", "电费", "electric power", "power tariff", "electricity tariff"],
  },
  anode: {
    en: "anode",
    zh: "预焙阳极",
    also: [
      "anodes",
      "prebaked anode",
      "pre-baked anode",
      "prebaked anodes",
      "阳极",
      "炭阳极",
      "炭素阳极",
      "阳极炭块",
    ],
  },
  fluoride: {
    en: "aluminium fluoride",
    zh: "氟化铝",
    also: ["aluminum fluoride", "fluoride", "alf3", "氟化盐"],
  },
  other: {
    en: "other",
    zh: "其他",
    also: ["others", "other costs", "其它", "其他成本", "其他费用", "其它费用"],
  },
});

/** What a check of a series looks for. */
export const ruleWords = choices({
  gaps: { en: "gaps", zh: "缺口", also: ["缺失"] },
  duplicates: { en: "duplicates", zh: "重复月份", also: ["重复"] },
  repeats: { en: "repeats", zh: "连续不变" },
  units: { en: "units", zh: "单位跳变" },
  signs: { en: "signs", zh: "变号" },
  outliers: { en: "outliers", zh: "异常值", also: ["离群值"] },
});

/** What is asked of the last value. */
export const latestWords = choices({
  value: { en: "value", zh: "数值", also: ["值"] },
  date: { en: "date", zh: "日期" },
  both: { en: "both", zh: "两者", also: ["全部"] },
});

/** How a composite index is made of its components. */
export const compositeMethodWords = choices({
  chinese: { en: "chinese", zh: "合成指数" },
  "conference-board": {
    en: "conference-board",
    zh: "世界大型企业联合会",
    also: ["conference board", "tcb", "咨商会"],
  },
  mean: { en: "mean", zh: "加权平均", also: ["平均", "均值"] },
});

/** What a diffusion index counts. */
export const diffusionWords = choices({
  plain: { en: "plain", zh: "普通" },
  cumulative: { en: "cumulative", zh: "累积", also: ["累计"] },
  survey: { en: "survey", zh: "调查", also: ["pmi"] },
  tolerance: { en: "tolerance", zh: "容差" },
});

/** How a series is put on a common scale. */
export const standardWords = choices({
  "z-score": { en: "z-score", zh: "标准分", also: ["z", "zscore", "z分数", "z值"] },
  "min-max": { en: "min-max", zh: "极差法", also: ["minmax", "归一化", "极差"] },
  robust: { en: "robust", zh: "稳健" },
  oecd: { en: "oecd", zh: "经合组织", also: ["经合"] },
});

/** How weights are found. */
export const weightingWords = choices({
  equal: { en: "equal", zh: "等权" },
  "inverse-volatility": {
    en: "inverse-volatility",
    zh: "波动率倒数",
    also: ["inverse volatility", "invvol", "波动倒数"],
  },
  correlation: { en: "correlation", zh: "相关系数", also: ["相关"] },
});

/** How a growth rate that is given to a function was typed. */
export const growthKindWords = choices({
  fraction: kindWords.fraction,
  percent: kindWords.percent,
  ratio: kindWords.ratio,
  index100: kindWords.index100,
});

/** What to do with January and February, which are published as one figure. */
export const janFebWords = choices({
  days: { en: "days", zh: "按天数", also: ["按日"] },
  feb: { en: "feb", zh: "计入2月", also: ["2月"] },
  blank: { en: "blank", zh: "留空" },
  half: { en: "half", zh: "平分", also: ["均分"] },
});

/** What runs from the beginning of the year. */
export const runningWords = choices({
  sum: { en: "sum", zh: "合计", also: ["累计"] },
  mean: { en: "mean", zh: "平均", also: ["均值", "average"] },
  last: { en: "last", zh: "期末", also: ["末值"] },
});

/** The frequency that is asked for. */
export const frequencyWords = choices({
  month: { en: "month", zh: "月", also: ["monthly", "月度"] },
  quarter: { en: "quarter", zh: "季", also: ["quarterly", "季度"] },
  year: { en: "year", zh: "年", also: ["annual", "yearly", "年度"] },
});

/** How a series is brought to another frequency: four ways down, two ways up. */
export const conversionWords = choices({
  mean: { en: "mean", zh: "平均", also: ["均值", "average"] },
  sum: { en: "sum", zh: "合计" },
  last: { en: "last", zh: "期末", also: ["末值"] },
  first: { en: "first", zh: "期初", also: ["首值"] },
  flat: { en: "flat", zh: "等值", also: ["平铺"] },
  linear: { en: "linear", zh: "线性" },
});

/** Which day of a period a date names. */
export const stampWords = choices({
  end: { en: "end", zh: "期末" },
  start: { en: "start", zh: "期初" },
});

/** Which days of a period are counted. */
export const dayWords = choices({
  calendar: { en: "calendar", zh: "日历日", also: ["自然日"] },
  weekday: { en: "weekday", zh: "工作日", also: ["weekdays"] },
  festival: { en: "festival", zh: "春节", also: ["spring festival"] },
});

/** What stands where a series has no value. */
export const fillWords = choices({
  none: { en: "none", zh: "不填" },
  previous: { en: "previous", zh: "前值" },
});

/** The language of an answer. */
export const langWords = choices({
  en: { en: "en", zh: "英文", also: ["english", "en-us", "英语"] },
  zh: { en: "zh", zh: "中文", also: ["chinese", "zh-cn", "简体中文", "汉语"] },
});

/** The models that MODEL spills. */
export const modelNameWords = choices({
  default: { en: "default", zh: "默认", also: ["cnia-style", "标准"] },
});

/** What PROSPERITY answers. */
export const prosperityOutputWords = choices({
  index: { en: "index", zh: "指数", also: ["景气指数"] },
  zone: { en: "zone", zh: "区间", also: ["景气区间"] },
  table: { en: "table", zh: "总表", also: ["表"] },
  measure: { en: "measure", zh: "度量" },
  score: { en: "score", zh: "得分", also: ["分值"] },
  light: { en: "light", zh: "灯号", also: ["lights", "信号灯"] },
  contribution: { en: "contribution", zh: "贡献", also: ["contributions", "拉动"] },
  limits: { en: "limits", zh: "界限", also: ["limit", "临界值"] },
  status: { en: "status", zh: "状态" },
});

/** What kind of figure a row of the data table holds. */
export const figureStatusWords = choices({
  actual: { en: "actual", zh: "实际", also: ["实际值", "终值", "final"] },
  preliminary: { en: "preliminary", zh: "初步", also: ["初值", "初步值", "prelim"] },
  revised: { en: "revised", zh: "修订", also: ["修订值", "修正"] },
  forecast: { en: "forecast", zh: "预测", also: ["预测值"] },
  estimated: { en: "estimated", zh: "估计", also: ["估计值", "估算", "estimate"] },
});

/** Which figures of the data table are asked for. */
export const askedStatusWords = choices({
  ...figureStatusWords,
  all: { en: "all", zh: "全部" },
});

/** What META tells of a series. */
export const metaWords = choices({
  name: { en: "name", zh: "名称" },
  unit: { en: "unit", zh: "单位" },
  source: { en: "source", zh: "来源" },
  frequency: { en: "frequency", zh: "频率" },
  first: { en: "first", zh: "起始期", also: ["起始"] },
  last: { en: "last", zh: "最新期", also: ["最新"] },
  updated: { en: "updated", zh: "更新日", also: ["更新", "更新日期", "更新时间"] },
  note: { en: "note", zh: "备注" },
});
