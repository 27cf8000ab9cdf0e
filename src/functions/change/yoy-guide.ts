import type { Guide } from "../guide";

export const yoyGuide: Guide = {
  summary: {
    en: "Change of each month on the same month a year earlier",
    zh: "各月与上年同月相比的变化（同比）",
  },
  formula: {
    en: "r[t] = x[t] / x[t − s] − 1, with s periods to the year",
    zh: "r[t] = x[t] / x[t − s] − 1，s 为一年的期数",
  },
  parameters: {
    values: {
      en: "One row or column of levels, two columns (date, value), or a block with a header row",
      zh: "一行或一列水平值、两列（日期、数值），或带标题行的区域",
    },
    dates: {
      en: "A date for each value, where the values have none of their own",
      zh: "数值旁没有日期时，为每个值给出日期",
    },
    basis: {
      en: "raw (default), daily for daily averages, janfeb for January and February together; join with +",
      zh: "原值（默认）、日均，或 1-2月 合并；可用 + 连接",
    },
    method: {
      en: "pct (default), log, or sym for 2(a − b)/(|a| + |b|)",
      zh: "百分比（默认）、对数，或对称 2(a − b)/(|a| + |b|)",
    },
  },
  answer: {
    en: "As many rows as the values, beside them; #N/A in the first year and where either month is missing",
    zh: "与数值行数相同；第一年以及任一月份缺失处为 #N/A",
  },
  unit: { en: "fraction: 0.042 is 4.2 %", zh: "小数：0.042 即 4.2%" },
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
  ],
  errors: {
    en: "#N/A names the row whose base is 0, blank or negative: use ALU.DIFF, or method sym",
    zh: "#N/A 会指出基数为 0、空白或负数的行：请用 ALU.DIFF，或 method 取 sym",
  },
  source: {
    en: "OECD, Data and Metadata Reporting and Presentation Handbook (2007), growth rates",
    zh: "OECD《数据与元数据报告和呈现手册》（2007），增长率",
  },
  keywords: ["year on year", "growth", "annual change", "同比", "增速", "增长率"],
};
