import type { Guide } from "../guide";
import { datesText, periodsText, valuesText } from "./parameter-texts";

export const annualiseGuide: Guide = {
  summary: { en: "Compound annual rate of a change over n periods", zh: "n 期变化折合的复合年率（年化）" },
  formula: {
    en: "(x[t] / x[t − n])^(p/n) − 1, with p periods to the year",
    zh: "(x[t] / x[t − n])^(p/n) − 1，p 为一年的期数",
  },
  parameters: {
    values: valuesText,
    dates: datesText,
    periods: periodsText,
    per_year: {
      en: "Periods to the year; by default as the dates say, without dates 12",
      zh: "一年的期数；默认按日期判断，没有日期时为 12",
    },
  },
  answer: {
    en: "As many rows as the values, beside them; #N/A in the first n rows and where either value is 0, blank or negative",
    zh: "与数值行数相同；前 n 行以及任一值为 0、空白或负数处为 #N/A",
  },
  unit: { en: "fraction a year", zh: "小数（每年）" },
  examples: [
    {
      formula: "=ALU.ANNUALISE({100;101})",
      args: [[[100], [101]]],
      result: [["#N/A"], [0.12682503013196977]],
      says: { en: "1 % a month is 12.7 % a year", zh: "月增 1% 折合年率 12.7%" },
    },
  ],
  errors: {
    en: "#N/A names the row that is 0, blank or negative; #VALUE! where periods is not a whole number of at least 1",
    zh: "#N/A 会指出为 0、空白或负数的行；periods 不是大于等于 1 的整数时为 #VALUE!",
  },
  source: {
    en: "OECD, Data and Metadata Reporting and Presentation Handbook (2007), annualised rates",
    zh: "OECD《数据与元数据报告和呈现手册》（2007），年化增长率",
  },
  keywords: ["annual rate", "CAGR", "compound", "annualized", "年化", "复合增长率"],
};
