import type { Guide } from "../guide";
import { basisText, datesText, fractionText, methodText, oecdText, valuesText } from "./parameter-texts";

export const momGuide: Guide = {
  summary: { en: "Change of each period on the one before", zh: "各期与上一期相比的变化（环比）" },
  formula: {
    en: "r[t] = x[t] / x[t − 1] − 1; with basis daily each x is divided by the days of its month",
    zh: "r[t] = x[t] / x[t − 1] − 1；basis 取日均时各期先除以当月天数",
  },
  parameters: { values: valuesText, dates: datesText, basis: basisText, method: methodText },
  answer: {
    en: "As many rows as the values, beside them; #N/A in the first row and where either period is missing; with janfeb both January and February stand against December",
    zh: "与数值行数相同；首行以及任一期缺失处为 #N/A；basis 取 1-2月 时，1 月与 2 月均与 12 月相比",
  },
  unit: fractionText,
  examples: [
    {
      formula: '=ALU.MOM({3562;3330}, {"2024-01";"2024-02"}, "daily")',
      args: [[[3562], [3330]], [["2024-01"], ["2024-02"]], "daily"],
      result: [["#N/A"], [-0.0006582896087049539]],
      says: {
        en: "SMM: February 2024 fell 6.5 % on January, but only 0.1 % a day",
        zh: "SMM：2024 年 2 月产量环比下降 6.5%，按日均仅下降 0.1%",
      },
    },
  ],
  errors: {
    en: "#N/A names the row whose base is 0, blank or negative; #VALUE! where daily or janfeb is asked without dates",
    zh: "#N/A 会指出基数为 0、空白或负数的行；没有日期却要求日均或 1-2月 时为 #VALUE!",
  },
  source: oecdText,
  keywords: ["month on month", "previous period", "quarter on quarter", "环比", "较上月"],
};
