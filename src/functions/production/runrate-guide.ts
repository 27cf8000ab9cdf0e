import type { Guide } from "../guide";
import { anySeriesText, datesBesideText } from "../shared-texts";

export const runrateGuide: Guide = {
  summary: { en: "Output of a month as if it went on for a year", zh: "把一个月的产量折算为全年" },
  formula: {
    en: "r[t] = x[t] / days[t] × D, with D the days of the year",
    zh: "r[t] = x[t] / 当月天数 × D，D 为全年天数",
  },
  parameters: {
    values: anySeriesText,
    dates: datesBesideText,
    year_days: {
      en: "D, 360 to 366; left out, 365 or 366 by the year of each month",
      zh: "D，360 至 366；省略时按各月所在年份取 365 或 366",
    },
  },
  answer: {
    en: "As many rows as the values, beside them; #N/A where a month is missing",
    zh: "与数值行数相同；月份缺失处为 #N/A",
  },
  unit: { en: "unit of the values a year", zh: "数值单位/年" },
  examples: [
    {
      formula: '=ALU.RUNRATE(3.615, "2025-11")',
      args: [[[3.615]], [["2025-11"]]],
      result: [[43.9825]],
      says: {
        en: "3.615 Mt in the 30 days of November 2025 is 43.98 Mt a year",
        zh: "2025 年 11 月 30 天产量 361.5 万吨，折年产量 4398 万吨",
      },
    },
  ],
  errors: {
    en: "#VALUE! where there are no dates, and where year_days is not a whole number from 360 to 366",
    zh: "没有日期，或 year_days 不是 360 至 366 的整数时为 #VALUE!",
  },
  source: {
    en: "SMM, monthly production analysis: annualised operating capacity beside monthly output",
    zh: "SMM 月度产量分析：月产量与年化运行产能",
  },
  keywords: ["annualised output", "run rate", "year", "年化", "折年", "年化产量"],
};
