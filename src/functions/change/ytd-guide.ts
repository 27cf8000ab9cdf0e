import type { Guide } from "../guide";
import { monthsText, nbsText, sameUnitText } from "./parameter-texts";

export const ytdGuide: Guide = {
  summary: {
    en: "Running total (or mean, or latest value) since January",
    zh: "年初以来的累计值（或均值、最新值）",
  },
  formula: {
    en: "Y[t] = x[January] + … + x[t]; mean: Y[t] divided by the months",
    zh: "Y[t] = x[1 月] + … + x[t]；平均：Y[t] 除以月数",
  },
  parameters: {
    values: {
      en: "Single months or quarters: a row, a column, two columns (date, value), or a block with a header row",
      zh: "当月或当季值：一行、一列、两列（日期、数值），或带标题行的区域",
    },
    dates: monthsText,
    how: { en: "sum (default), mean, or last", zh: "合计（默认）、平均或期末" },
  },
  answer: {
    en: "As many rows as the values, beside them; from the first missing month of a year to its end #N/A, never a total that lacks a month",
    zh: "与数值行数相同；某年出现缺失月后直到年末均为 #N/A，绝不给出缺月的累计值",
  },
  unit: sameUnitText,
  examples: [
    {
      formula: '=ALU.YTD({3562;3330;3550}, {"2024-01";"2024-02";"2024-03"})',
      args: [
        [[3562], [3330], [3550]],
        [["2024-01"], ["2024-02"], ["2024-03"]],
      ],
      result: [[3562], [6892], [10442]],
      says: {
        en: "Output of January and February 2024 together: 6.892 Mt",
        zh: "2024 年 1-2 月累计产量 689.2 万吨",
      },
    },
  ],
  errors: {
    en: "#VALUE! without dates; #N/A names the month of the year that is missing",
    zh: "没有日期时为 #VALUE!；#N/A 会指出该年缺失的月份",
  },
  source: nbsText,
  keywords: ["year to date", "cumulative", "running total", "累计", "年初至今"],
  note: {
    en: "ALU.YOY(ALU.YTD(x)) is the cumulative year-on-year rate. Where the range spans a January and no January has a value, February holds the sum of both months, as DECUM leaves it by the rule feb",
    zh: "ALU.YOY(ALU.YTD(x)) 即累计同比。区域包含 1 月而各年 1 月均无数值时，2 月视为两个月合计，即 DECUM 按“计入2月”规则的结果",
  },
};
