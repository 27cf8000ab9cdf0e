import type { Guide } from "../guide";

export const prosperityGuide: Guide = {
  summary: {
    en: "Prosperity index of a panel of indicators, by a model that stands in the workbook",
    zh: "按工作簿中的模型表计算面板各指标的景气指数",
  },
  formula: {
    en: "P[t] = Σ w·s[t] / Σ w; s is piecewise linear through (cold, 16) (cool, 32) (warm, 64) (hot, 80), extended linearly beyond",
    zh: "P[t] = Σ w·s[t] / Σ w；s 为过 (过冷线, 16) (偏冷线, 32) (偏热线, 64) (过热线, 80) 的分段直线，两端线性延伸",
  },
  parameters: {
    panel: {
      en: "A block with a header row, a date column and one column an indicator, growth columns beside: Panel[#All]. Without dates rows are consecutive months, and a year of eleven rows breaks this",
      zh: "带标题行、日期列和各指标列（可含增速列）的区域：Panel[#All]。无日期时各行视为连续月份，缺行会出错",
    },
    model: {
      en: "A table as =ALU.MODEL() spills it, header in either language or by position; by default that model. Blank limits are estimated over the window and then move with every month",
      zh: "与 =ALU.MODEL() 相同的表，标题可用中文或英文，也可无标题按位置；默认即该模型。界限留空则按窗口估计，会随每月数据变动",
    },
    output: {
      en: "index (default), zone, table, measure, score, light, contribution, limits or status",
      zh: "指数（默认）、区间、总表、度量、得分、灯号、贡献、界限或状态",
    },
  },
  answer: {
    en: "As many rows as the panel, its dates first. table: prosperity, low, high, leading mean, coincident mean, zone, coverage, status; measure, score, light, contribution and status: a column an indicator, in the order of the model. An indicator that is not in holds its last score for at most three months; from half the weight the value is preliminary, below #N/A. status also names what the model or the panel lacks",
    zh: "行数与面板相同，日期在前。总表：景气指数、低、高、先行均值、一致均值、区间、覆盖率、状态；度量、得分、灯号、贡献、状态：按模型顺序每个指标一列。未公布的指标沿用上次得分，最多三个月；到位权重不低于一半为初步值，否则为 #N/A。状态中还列出模型或面板缺少的列",
  },
  unit: { en: "points; measures of rates are fractions", zh: "点；比率的度量为小数" },
  examples: [
    {
      formula:
        '=ALU.PROSPERITY({"month","M2";"2025-03",7;"2025-04",8;"2025-05",7.9}, {"indicator","role","form","unit","cold","cool","warm","hot";"M2","leading","yoy","percent",0.065,0.075,0.12,0.14})',
      args: [
        [
          ["month", "M2"],
          ["2025-03", 7],
          ["2025-04", 8],
          ["2025-05", 7.9],
        ],
        [
          ["indicator", "role", "form", "unit", "cold", "cool", "warm", "hot"],
          ["M2", "leading", "yoy", "percent", 0.065, 0.075, 0.12, 0.14],
        ],
      ],
      result: [
        ["month", "prosperity"],
        ["2025-03", 24],
        ["2025-04", 35.5555555555556],
        ["2025-05", 34.8444444444444],
      ],
      says: {
        en: "M2 grew 7.0 %, 8.0 % and 7.9 % on the year (PBoC). 7 % lies halfway from 6.5 to 7.5 %, so it scores 24",
        zh: "M2 同比增长 7.0%、8.0%、7.9%（人民银行）。7% 位于 6.5% 与 7.5% 的正中，得 24 分",
      },
    },
  ],
  errors: {
    en: "#VALUE! for a column that the default model does not know, limits out of order, weights that sum to zero, a measure that cannot be computed, a panel without a header row; #N/A in a month names the indicators awaited",
    zh: "默认模型不认识的列、界限次序错误、权重之和为零、无法计算的度量、面板缺少标题行时为 #VALUE!；某月为 #N/A 时列出尚待公布的指标",
  },
  source: {
    en: "Composition: CNIA; formula, weights and limits: ALU's model, docs/methods/prosperity.md",
    zh: "指标构成：中国有色金属工业协会；公式、权重与界限：ALU 模型，见 docs/methods/prosperity.md",
  },
  keywords: [
    "prosperity",
    "climate index",
    "boom",
    "CNIA",
    "warning lights",
    "景气指数",
    "景气",
    "综合警情指数",
    "铝冶炼",
  ],
  note: {
    en: "ALU model, not CNIA: it follows the published composition and zones, and does not reproduce the official number. History is recomputed at every call; a change and its contributions are always inside one vintage",
    zh: "ALU 模型，并非协会官方指数：只沿用公布的指标构成和区间，不重现官方数值。每次计算都会重算全部历史；变化及其贡献始终属于同一版本",
  },
};
