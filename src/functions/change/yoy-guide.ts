import type { Guide } from "../guide";
import { basisText, datesText, fractionText, methodText, oecdText, valuesText } from "./parameter-texts";

export const yoyGuide: Guide = {
  summary: {
    en: "Change of each month on the same month a year earlier",
    zh: "各月与上年同月相比的变化（同比）",
  },
  formula: {
    en: "r[t] = x[t] / x[t − s] − 1, with s periods to the year",
    zh: "r[t] = x[t] / x[t − s] − 1，s 为一年的期数",
  },
  parameters: { values: valuesText, dates: datesText, basis: basisText, method: methodText },
  answer: {
    en: "As many rows as the values, beside them; #N/A in the first year and where either month is missing",
    zh: "与数值行数相同；第一年以及任一月份缺失处为 #N/A",
  },
  unit: fractionText,
  examples: [
    {
      formula: '=ALU.YOY({3418.4;3562}, {"2023-01";"2024-01"})',
      args: [
        [[3418.4], [3562]],
        [["2023-01"], ["2024-01"]],
      ],
      result: [["#N/A"], [0.0420079569389188]],
      says: {
        en: "SMM: January 2024 output of 3.562 Mt, 4.2 % up on the year",
        zh: "SMM：2024 年 1 月产量 356.2 万吨，同比增长 4.2%",
      },
    },
    {
      formula:
        '=ALU.YOY({3.4184;3.0862;3.562;3.33}, {"2023-01";"2023-02";"2024-01";"2024-02"}, "janfeb+daily")',
      args: [
        [[3.4184], [3.0862], [3.562], [3.33]],
        [["2023-01"], ["2023-02"], ["2024-01"], ["2024-02"]],
        "janfeb+daily",
      ],
      result: [["#N/A"], ["#N/A"], [0.04189855384394647], [0.04189855384394647]],
      says: {
        en: "January and February 2024 together and per day: 4.2 % up, without the leap day and the Spring Festival",
        zh: "2024 年 1-2 月合并并按日均：同比增长 4.2%，剔除闰日与春节影响",
      },
    },
  ],
  errors: {
    en: "#N/A names the row whose base is 0, blank or negative: use ALU.DIFF, or method sym; #VALUE! where daily or janfeb is asked without dates",
    zh: "#N/A 会指出基数为 0、空白或负数的行：请用 ALU.DIFF，或 method 取 sym；没有日期却要求日均或 1-2月 时为 #VALUE!",
  },
  source: oecdText,
  keywords: ["year on year", "growth", "annual change", "同比", "增速", "增长率"],
  note: {
    en: "A spill cannot stand inside an Excel Table; there, use the row formula =ALU.ALIGN(ALU.YOY(T[Output],T[Month]),T[Month],[@Month])",
    zh: "溢出结果不能放在 Excel 表格内；表格中请用行公式 =ALU.ALIGN(ALU.YOY(T[Output],T[Month]),T[Month],[@Month])",
  },
};
