import type { Guide } from "../guide";
import { datesText, valuesText } from "./parameter-texts";

export const rebaseGuide: Guide = {
  summary: {
    en: "A series with a month, a year or an average set to 100",
    zh: "将某月、某年或某段平均设为 100",
  },
  formula: { en: "x[t] · level / mean of x over the base", zh: "x[t] · level / 基期内 x 的均值" },
  parameters: {
    values: valuesText,
    dates: datesText,
    base_start: {
      en: "The base: a month (2020-01), a year (2020, its average), or the beginning of a span; by default the first calendar year in which every column is complete, without dates the first twelve rows",
      zh: "基期：某月（2020-01）、某年（2020，取全年均值），或一段时间的开始；默认为各列齐全的第一个自然年，没有日期时为前 12 行",
    },
    base_end: { en: "The end of the span, whose average is the base", zh: "一段时间的结束，取其均值为基期" },
    level: { en: "What the base is set to; 100 by default", zh: "基期设定值，默认 100" },
  },
  answer: {
    en: "As many rows as the values, beside them; the header tells the base; #N/A where the value is missing",
    zh: "与数值行数相同；标题行注明基期；数值缺失处为 #N/A",
  },
  unit: { en: "points, base = 100", zh: "点，基期 = 100" },
  examples: [
    {
      formula: '=ALU.REBASE({50;75;80}, {"2024-01";"2024-02";"2024-03"}, "2024-01", "2024-02")',
      args: [[[50], [75], [80]], [["2024-01"], ["2024-02"], ["2024-03"]], "2024-01", "2024-02"],
      result: [[80], [120], [128]],
      says: { en: "The average of January and February set to 100", zh: "以 1 月和 2 月的均值为 100" },
    },
  ],
  errors: {
    en: "#N/A where the base lies outside the values, has a gap, or is not above 0, and where there is no complete year to take by default",
    zh: "基期不在数值范围内、有缺口或不大于 0，以及没有完整年份可作默认基期时为 #N/A",
  },
  source: {
    en: "OECD, Data and Metadata Reporting and Presentation Handbook (2007), index numbers",
    zh: "OECD《数据与元数据报告和呈现手册》（2007），指数",
  },
  keywords: ["index", "base period", "normalise", "定基指数", "基期", "指数化"],
};
