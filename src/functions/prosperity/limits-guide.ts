import type { Guide } from "../guide";

export const limitsGuide: Guide = {
  summary: {
    en: "The four limits cold, cool, warm and hot from history",
    zh: "由历史数据得出过冷、偏冷、偏热、过热四条界限",
  },
  formula: {
    en: "Percentiles as Excel's PERCENTILE.INC: h = (n − 1)p, between the two neighbours in proportion",
    zh: "同 Excel 的 PERCENTILE.INC：h = (n − 1)p，在相邻两值间按比例取值",
  },
  parameters: {
    values: {
      en: "A series of what is scored (the measure), or a panel",
      zh: "被评分的度量序列，或面板",
    },
    shares: {
      en: "Four rising shares from 0 to 1; by default 0.10, 0.25, 0.75, 0.90",
      zh: "四个从 0 到 1 依次升高的比例；默认 0.10、0.25、0.75、0.90",
    },
    window: {
      en: "Two years or months (2015-2024, 2015-01:2024-12) where there are dates, or a number of last rows; by default all",
      zh: "有日期时为两个年份或月份（2015-2024、2015-01:2024-12），或最后若干行；默认全部",
    },
  },
  answer: {
    en: "Four cells in a row, a row for each series",
    zh: "一行四个单元格，每个序列一行",
  },
  unit: { en: "of the input", zh: "与输入相同" },
  examples: [
    {
      formula: "=ALU.LIMITS({1;2;3;4;5;6;7;8;9;10;11})",
      args: [Array.from({ length: 11 }, (_, i) => [i + 1])],
      result: [[2, 3.5, 8.5, 10]],
      says: {
        en: "A tenth of eleven evenly spaced values lies below 2, a quarter below 3.5",
        zh: "十一个等距数值中，十分之一低于 2，四分之一低于 3.5",
      },
    },
  ],
  errors: {
    en: "#VALUE! where the shares do not rise from 0 to 1, or the window holds no value",
    zh: "比例未从 0 到 1 依次升高，或窗口内没有数值时为 #VALUE!",
  },
  source: {
    en: "Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996), definition 7",
    zh: "Hyndman 与 Fan（1996），样本分位数，定义 7",
  },
  keywords: ["percentile", "thresholds", "quantile", "critical values", "分位数", "临界值", "阈值", "界限"],
};
