import type { Guide } from "../guide";

export const stockdaysGuide: Guide = {
  summary: { en: "Days of use that a stock covers", zh: "库存可用天数" },
  formula: {
    en: "d[t] = stock[t] / (Σ use / Σ days over the window months ending in t)",
    zh: "d[t] = 库存[t] /（截至 t 的 window 个月用量之和 / 天数之和）",
  },
  parameters: {
    stocks: { en: "Stocks at the end of each month", zh: "各月末库存" },
    use: { en: "Use in each month, in the unit of stocks", zh: "各月用量，单位与库存相同" },
    dates: {
      en: "A date for each value, where the values have none of their own",
      zh: "数值旁没有日期时，为每个值给出日期",
    },
    window: { en: "Months over which use is averaged, 3 by default", zh: "用量平均的月数，默认 3" },
  },
  answer: {
    en: "As many rows as stocks, beside them; #N/A in the first window − 1 months and where a month is missing. Series with dates of their own are matched by month",
    zh: "与 stocks 行数相同；前 window − 1 个月及缺失处为 #N/A。自带日期的序列按月份对齐",
  },
  unit: { en: "days", zh: "天" },
  examples: [
    {
      formula: '=ALU.STOCKDAYS({600;610;620}, {3150;3050;3100}, {"2024-01";"2024-02";"2024-03"})',
      args: [
        [[600], [610], [620]],
        [[3150], [3050], [3100]],
        [["2024-01"], ["2024-02"], ["2024-03"]],
      ],
      result: [["#N/A"], ["#N/A"], [6.066666666666666]],
      says: {
        en: "620 kt against 9,300 kt used in the 91 days of the quarter; illustrative",
        zh: "季内 91 天用量 9300 千吨，季末库存 620 千吨；示意数据",
      },
    },
  ],
  errors: {
    en: "#VALUE! without dates, and for quarters or years; #N/A tells how many months of the window have a value; #DIV/0! where use is 0",
    zh: "没有日期、季度或年度数据时为 #VALUE!；窗口内缺月时为 #N/A；用量为 0 时为 #DIV/0!",
  },
  source: {
    en: "ALU's own definition: the stock over the calendar-day average of recent use",
    zh: "ALU 自定义：库存除以近几个月的日均用量",
  },
  keywords: ["stock days", "inventory", "cover", "weeks of consumption", "库存天数", "可用天数", "库存"],
};
