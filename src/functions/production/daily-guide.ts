import type { Guide } from "../guide";
import { anySeriesText, datesBesideText } from "../shared-texts";

export const dailyGuide: Guide = {
  summary: { en: "Average per calendar day of each month", zh: "各月的日均值" },
  formula: {
    en: "d[t] = x[t] / days[t]; with janfeb (x[Jan] + x[Feb]) / (days[Jan] + days[Feb]) in both months",
    zh: "d[t] = x[t] / 当月天数；取 1-2月 时两个月均为（1月 + 2月）/（两月天数之和）",
  },
  parameters: {
    values: anySeriesText,
    dates: datesBesideText,
    basis: {
      en: "raw (default): each month by itself; janfeb: January and February carry their common daily average",
      zh: "原值（默认）：逐月计算；1-2月：两个月均为合并日均",
    },
  },
  answer: {
    en: "As many rows as the values, beside them; #N/A where a month is missing",
    zh: "与数值行数相同；月份缺失处为 #N/A",
  },
  unit: { en: "unit of the values a day: kt gives kt a day", zh: "数值单位/日：千吨得千吨/日" },
  examples: [
    {
      formula: '=ALU.DAILY({3562;3330}, {"2024-01";"2024-02"})',
      args: [
        [[3562], [3330]],
        [["2024-01"], ["2024-02"]],
      ],
      result: [[114.90322580645162], [114.82758620689656]],
      says: {
        en: "SMM: 3.562 Mt in January 2024 is 114.9 kt a day; February, with 29 days, was as good",
        zh: "SMM：2024 年 1 月产量 356.2 万吨，日均 11.49 万吨；2 月 29 天，日均持平",
      },
    },
  ],
  errors: {
    en: "#VALUE! where there are no dates: the length of a month must be known",
    zh: "没有日期时为 #VALUE!：必须知道各月天数",
  },
  source: {
    en: "International Aluminium Institute, Primary Aluminium Production: daily average over calendar days",
    zh: "国际铝业协会，原铝产量：按日历天数的日均产量",
  },
  keywords: ["daily average", "per day", "leap day", "日均", "日均产量", "日产量"],
};
