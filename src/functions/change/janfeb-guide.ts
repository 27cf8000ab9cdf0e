import type { Guide } from "../guide";
import { monthsText, nbsText, sameUnitText } from "./parameter-texts";

export const janfebGuide: Guide = {
  summary: { en: "January and February on a comparable footing", zh: "使 1 月与 2 月可比" },
  formula: {
    en: "S = January + February; days: S split by the days of the two months; half: S/2 in each; feb: S in February; blank: neither",
    zh: "S = 1 月 + 2 月；按天数：S 按两个月天数拆分；平分：各为 S/2；计入2月：2 月为 S；留空：均缺失",
  },
  parameters: {
    values: {
      en: "Monthly flows; where January is blank and February is not, February holds the sum of both months already",
      zh: "月度流量；1 月空白而 2 月有数时，2 月视为两个月合计",
    },
    dates: monthsText,
    mode: {
      en: "days (default), feb, blank or half; half is also the mean of the two, which suits prices and rates",
      zh: "按天数（默认）、计入2月、留空或平分；平分即两个月的均值，也适用于价格和比率",
    },
  },
  answer: {
    en: "As many rows as the values, beside them; the other months as they are; #N/A in both months where February is missing",
    zh: "与数值行数相同；其他月份不变；2 月缺失时两个月均为 #N/A",
  },
  unit: sameUnitText,
  examples: [
    {
      formula: '=ALU.JANFEB({3.562;3.33;3.55}, {"2024-01";"2024-02";"2024-03"})',
      args: [
        [[3.562], [3.33], [3.55]],
        [["2024-01"], ["2024-02"], ["2024-03"]],
      ],
      result: [[3.560866666666667], [3.3311333333333337], [3.55]],
      says: {
        en: "Output of 6.892 Mt in 60 days, month by month at the same daily rate",
        zh: "60 天共 689.2 万吨，按相同日产分到两个月",
      },
    },
  ],
  errors: {
    en: "#VALUE! without dates, and for quarters or years",
    zh: "没有日期，或为季度、年度数据时为 #VALUE!",
  },
  source: nbsText,
  keywords: ["Spring Festival", "Chinese New Year", "January and February", "春节", "1-2月", "合并"],
};
