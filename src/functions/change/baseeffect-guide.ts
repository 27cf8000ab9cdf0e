import type { Guide } from "../guide";
import { datesText, valuesText } from "./parameter-texts";

export const baseeffectGuide: Guide = {
  summary: {
    en: "The move of a year-on-year rate split into momentum and base effect",
    zh: "把同比的变动分解为新增因素与基数效应",
  },
  formula: {
    en: "momentum = (x[t] − x[t−1]) / x[t−12]; base = x[t−1]·(1/x[t−12] − 1/x[t−13]); together r[t] − r[t−1]",
    zh: "新增因素 = (x[t] − x[t−1]) / x[t−12]；基数效应 = x[t−1]·(1/x[t−12] − 1/x[t−13])；两者之和为 r[t] − r[t−1]",
  },
  parameters: { values: valuesText, dates: datesText },
  answer: {
    en: "Two columns beside the values: momentum and base effect; #N/A in the first thirteen months and where one of the four values is missing",
    zh: "数值旁两列：新增因素与基数效应；前 13 个月以及四个值任一缺失处为 #N/A",
  },
  unit: {
    en: "fraction: 0.01 is one percentage point of the rate's move",
    zh: "小数：0.01 即同比变动 1 个百分点",
  },
  examples: [
    {
      formula: '=ALU.BASEEFFECT({98;95;100;104}, {"2022-12";"2023-01";"2023-12";"2024-01"})',
      args: [
        [[98], [95], [100], [104]],
        [["2022-12"], ["2023-01"], ["2023-12"], ["2024-01"]],
      ],
      result: [
        ["#N/A", "#N/A"],
        ["#N/A", "#N/A"],
        ["#N/A", "#N/A"],
        [0.042105263157894736, 0.032223415682062356],
      ],
      says: {
        en: "The rate rose from 2.0 to 9.5 %: 4.2 points by the month itself, 3.2 by the low base",
        zh: "同比由 2.0% 升至 9.5%：当月拉动 4.2 个百分点，低基数拉动 3.2 个百分点",
      },
    },
  ],
  errors: {
    en: "#N/A names the row whose value or base is 0, blank or negative",
    zh: "#N/A 会指出数值或基数为 0、空白或负数的行",
  },
  source: {
    en: "European Central Bank, Monthly Bulletin, January 2005, box on base effects",
    zh: "欧洲中央银行《月报》2005 年 1 月，基数效应专栏",
  },
  keywords: ["base effect", "momentum", "carry over", "基数效应", "翘尾", "新涨价因素"],
};
