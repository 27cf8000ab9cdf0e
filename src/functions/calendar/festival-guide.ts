import type { Guide } from "../guide";

export const festivalGuide: Guide = {
  summary: { en: "Date of the Spring Festival", zh: "春节日期" },
  formula: {
    en: "The first day of the first lunar month, from an embedded table",
    zh: "农历正月初一，取自内置表",
  },
  parameters: {
    year: {
      en: "A year from 1900 to 2100, or a range of years; a date stands for its year",
      zh: "1900 至 2100 年的年份或一列年份；日期则取其年份",
    },
  },
  answer: {
    en: "In the shape of the years, shown as yyyy-mm-dd; #N/A for a blank and outside 1900 to 2100",
    zh: "与年份区域形状相同，显示为 yyyy-mm-dd；空白以及 1900 至 2100 年以外为 #N/A",
  },
  unit: { en: "date", zh: "日期" },
  examples: [
    {
      formula: "=ALU.FESTIVAL({2024;2025;2027})",
      args: [[[2024], [2025], [2027]]],
      result: [[45332], [45686], [46424]],
      says: {
        en: "10 February 2024, 29 January 2025, 6 February 2027",
        zh: "2024 年 2 月 10 日、2025 年 1 月 29 日、2027 年 2 月 6 日",
      },
    },
  ],
  errors: { en: "#N/A for a year outside 1900 to 2100", zh: "年份不在 1900 至 2100 之间时为 #N/A" },
  source: {
    en: "lunar-javascript 1.7.7; from 1950 checked against Meeus, Astronomical Algorithms (1998), chapter 49, in UTC+8",
    zh: "lunar-javascript 1.7.7；1950 年起以 Meeus《天文算法》（1998）第 49 章（东八区）核对",
  },
  keywords: ["Chinese New Year", "lunar new year", "Spring Festival", "春节", "农历新年", "正月初一"],
};
