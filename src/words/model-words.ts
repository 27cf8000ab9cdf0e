import type { Both } from "./language";

interface ModelWord extends Both {
  readonly also?: readonly string[];
}

const words = <T extends string>(given: Record<T, ModelWord>): Readonly<Record<T, ModelWord>> => given;

/** The columns of the model table, in their order. */
export const modelColumns = words({
  indicator: { en: "indicator", zh: "指标", also: ["name", "指标名称", "名称"] },
  role: { en: "role", zh: "类别", also: ["角色", "类型"] },
  form: { en: "form", zh: "口径", also: ["形式"] },
  growth: { en: "growth", zh: "增速列", also: ["growth column", "增速"] },
  measure: { en: "measure", zh: "度量", also: ["度量方式"] },
  unit: { en: "unit", zh: "单位" },
  sign: { en: "sign", zh: "方向", also: ["符号"] },
  weight: { en: "weight", zh: "权重" },
  cold: { en: "cold", zh: "过冷线", also: ["过冷"] },
  cool: { en: "cool", zh: "偏冷线", also: ["偏冷"] },
  warm: { en: "warm", zh: "偏热线", also: ["偏热"] },
  hot: { en: "hot", zh: "过热线", also: ["过热"] },
  window: { en: "window", zh: "窗口", also: ["样本期", "估计窗口"] },
  source: { en: "source", zh: "来源", also: ["note", "notes", "备注", "说明", "数据来源"] },
});

export const roleWords = words({
  leading: { en: "leading", zh: "先行", also: ["lead", "先行指标"] },
  coincident: { en: "coincident", zh: "一致", also: ["同步", "一致指标"] },
  lagging: { en: "lagging", zh: "滞后", also: ["lag", "滞后指标"] },
});

export const formWords = words({
  month: { en: "month", zh: "当月", also: ["monthly", "当月值"] },
  ytd: { en: "ytd", zh: "累计", also: ["累计值"] },
  yoy: { en: "yoy", zh: "同比", also: ["当月同比"] },
  ytd_yoy: { en: "ytd_yoy", zh: "累计同比", also: ["ytd yoy"] },
});

export const unitWords = words({
  level: { en: "level", zh: "水平", also: ["绝对量"] },
  percent: { en: "percent", zh: "百分数", also: ["%", "百分比"] },
  fraction: { en: "fraction", zh: "小数" },
  points: { en: "points", zh: "点", also: ["pp", "百分点"] },
});

export const measureWords = words({
  level: { en: "level", zh: "水平" },
  yoy: { en: "yoy", zh: "同比" },
  mom: { en: "mom", zh: "环比" },
  monthyoy: { en: "monthyoy", zh: "当月同比" },
  scaled: { en: "scaled", zh: "比例变化", also: ["标准化变化"] },
});

/** What may be joined to a measure with +. */
export const measureBasisWords = words({
  janfeb: { en: "janfeb", zh: "1-2月" },
  daily: { en: "daily", zh: "日均" },
});

/** How a measure may be smoothed, after @. */
export const smoothingWords = words({
  ma3: { en: "ma3", zh: "三月均值", also: ["3月均值", "三个月平均"] },
});

/** What a refusal of a measure lists. */
export function measureList(language: "en" | "zh"): readonly string[] {
  const said = (given: Readonly<Record<string, ModelWord>>) =>
    Object.values(given).map((word) => word[language]);
  return [
    ...said(measureWords),
    ...said(measureBasisWords).map((word) => `+${word}`),
    ...said(smoothingWords).map((word) => `@${word}`),
  ];
}
