import type { Guide } from "../guide";
import { anySeriesText, datesBesideText } from "../shared-texts";

export const qualityGuide: Guide = {
  summary: {
    en: "What to look at in a series before it is used: gaps, months twice, repeats, units, signs, outliers",
    zh: "使用前检查序列：缺口、重复月份、连续不变、单位跳变、变号、异常值",
  },
  formula: {
    en: "gaps: no value between the first and the last. repeats: three equal values or more, zeros aside. units: a step within a factor of 1.5 of a power of ten, six times the usual change. signs: a sign of fewer than a tenth of the values, or of one. outliers: |0.6745(d − median)/MAD| > 3.5, d the change less the usual one of its month of the year, once that has four",
    zh: "缺口：首末之间没有数值。连续不变：三期及以上数值相等（零除外）。单位跳变：变动接近 10 的整数次幂（1.5 倍以内）且达到通常变动的六倍。变号：少于十分之一的数值或仅一个数值的符号。异常值：|0.6745(d − 中位数)/MAD| > 3.5，d 为变动减去该月份的通常变动（满四年起）",
  },
  parameters: {
    values: anySeriesText,
    dates: datesBesideText,
    rules: {
      en: "gaps, duplicates, repeats, units, signs, outliers; join with +; all by default",
      zh: "缺口、重复月份、连续不变、单位跳变、变号、异常值；可用 + 连接；默认全部",
    },
  },
  answer: {
    en: "A table kind, where, value, says: one row a finding, or one row that says there is none",
    zh: "表格：类别、位置、数值、说明；每项发现一行，没有问题时有一行说明",
  },
  unit: { en: "table", zh: "表格" },
  examples: [
    {
      formula: '=ALU.QUALITY({"2024-01",3562;"2024-02",3330;"2024-03",3553;"2024-05",3644;"2024-06",353.9})',
      args: [
        [
          ["2024-01", 3562],
          ["2024-02", 3330],
          ["2024-03", 3553],
          ["2024-05", 3644],
          ["2024-06", 353.9],
        ],
      ],
      result: [
        ["kind", "where", "value", "says"],
        ["gaps", "2024-04", "#N/A", "no value"],
        ["units", "2024-06", 353.9, "about ÷ 10 against the value before: is the unit the same?"],
      ],
      says: {
        en: "April is missing, and June was typed in 10,000 tonnes among thousands",
        zh: "缺 4 月，6 月以万吨误入千吨的序列",
      },
    },
    {
      formula: "=ALU.QUALITY({1;2;3})",
      args: [[[1], [2], [3]]],
      result: [
        ["kind", "where", "value", "says"],
        ["clean", "row 1 – row 3", 3, "nothing to report in 3 values, row 1 to row 3"],
      ],
      says: { en: "A clean series says so", zh: "没有问题的序列也会说明" },
    },
  ],
  errors: {
    en: "#VALUE! names the row of a text that is no number, or of a date that is none",
    zh: "文本不是数字或日期无法识别时为 #VALUE!，并指出所在行",
  },
  source: {
    en: "Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993), p. 11 f.",
    zh: "Iglewicz、Hoaglin《如何检测与处理异常值》（1993），第 11 页起",
  },
  keywords: ["data quality", "gaps", "duplicates", "outlier", "数据质量", "缺失", "重复", "异常值", "单位"],
  note: {
    en: "A finding is a question to the owner of the series; nothing is changed. Outliers need eight changes, and units a few that are not by ten",
    zh: "发现只是提示，不改动任何数值。异常值至少需要 8 个变动；单位跳变需有若干非十倍的变动",
  },
};
