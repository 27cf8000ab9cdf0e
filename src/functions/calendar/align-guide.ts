import type { Guide } from "../guide";

export const alignGuide: Guide = {
  summary: { en: "A series on another calendar, matched by period", zh: "按期间把序列对齐到另一组日期" },
  formula: { en: "y[i] = x at the period that holds want_dates[i]", zh: "y[i] = want_dates[i] 所在期间的 x" },
  parameters: {
    values: {
      en: "A row or column of values, or a block with a header row",
      zh: "一行或一列数值，或带标题行的区域",
    },
    dates: { en: "A date for each value", zh: "每个值的日期" },
    want_dates: {
      en: "The dates to answer, in any order; one cell works too",
      zh: "要取值的日期，顺序不限，也可为一个单元格",
    },
    fill: {
      en: "What stands where there is no value: none (default, #N/A), previous (the last value before), or a number",
      zh: "没有数值处填什么：不填（默认，#N/A）、前值，或一个数字",
    },
  },
  answer: {
    en: "A row for each wanted date; #N/A where the series has no value for its period",
    zh: "每个所求日期一行；序列没有该期数值处为 #N/A",
  },
  unit: { en: "the unit of the values", zh: "与数值的单位相同" },
  examples: [
    {
      formula: '=ALU.ALIGN({1;2;3}, {"2024-01";"2024-02";"2024-03"}, {"2024年3月";"2024-01-31";"2024-04"})',
      args: [
        [[1], [2], [3]],
        [["2024-01"], ["2024-02"], ["2024-03"]],
        [["2024年3月"], ["2024-01-31"], ["2024-04"]],
      ],
      result: [[3], [1], ["#N/A"]],
      says: { en: "Dates are matched by month, however they are written", zh: "无论怎样书写，均按月份匹配" },
    },
    {
      formula: '=ALU.ALIGN({1;2;3}, {"2024-01";"2024-02";"2024-03"}, "2024-05", "previous")',
      args: [[[1], [2], [3]], [["2024-01"], ["2024-02"], ["2024-03"]], "2024-05", "previous"],
      result: [[3]],
      says: { en: "The last value before stands in", zh: "以此前最近的数值填补" },
    },
  ],
  errors: {
    en: "#VALUE! where a date cannot be read or a month appears twice; #N/A where a quarter is asked of months: use ALU.TOFREQ first",
    zh: "日期无法识别或同月重复时为 #VALUE!；对月度序列求季度值时为 #N/A：请先用 ALU.TOFREQ",
  },
  source: { en: "Matching by calendar period", zh: "按日历期间匹配" },
  keywords: ["match dates", "lookup by month", "reindex", "对齐", "匹配", "日期"],
  note: {
    en: "In an Excel Table, where no spill can stand: =ALU.ALIGN(ALU.YOY(T[Output],T[Month]),T[Month],[@Month])",
    zh: "Excel 表格中不能溢出，可用：=ALU.ALIGN(ALU.YOY(T[Output],T[Month]),T[Month],[@Month])",
  },
};
