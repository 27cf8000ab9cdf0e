import type { Guide } from "../guide";

export const tofreqGuide: Guide = {
  summary: {
    en: "Daily, weekly, monthly or quarterly rows brought to another frequency",
    zh: "把日、周、月、季数据转换为另一频率",
  },
  formula: {
    en: "down: mean, sum, last or first of the periods inside; up: flat repeats the value, linear joins values that stand in the last period",
    zh: "向低频：期内的平均、合计、期末或期初值；向高频：等值重复该值，线性以期末为锚点直线连接",
  },
  parameters: {
    values: {
      en: "A row or column of values, two columns (date, value), or a block with a header row; daily and weekly rows are taken too",
      zh: "一行或一列数值、两列（日期、数值），或带标题行的区域；也可为日度或周度数据",
    },
    dates: {
      en: "A date for each value; needed where the values have none of their own",
      zh: "每个值的日期；数值旁没有日期时必须给出",
    },
    freq: { en: "month (default), quarter or year", zh: "月（默认）、季或年" },
    how: {
      en: "mean (default), sum, last, first to longer periods; flat (default) or linear to shorter ones",
      zh: "转低频：平均（默认）、合计、期末、期初；转高频：等值（默认）、线性",
    },
    indicator: {
      en: "For how denton and chowlin, which are not offered yet: leave it out",
      zh: "用于尚未提供的 denton 与 chowlin 方法：请不要填写",
    },
  },
  answer: {
    en: "A table (date, value) of the new periods, dated by their last day, years by their number; #N/A for a period that is not complete",
    zh: "新频率的（日期、数值）表，日期为各期最后一天，年度为年份数字；不完整的期间为 #N/A",
  },
  unit: { en: "the unit of the values; a sum adds a flow up", zh: "与数值的单位相同；合计用于流量" },
  examples: [
    {
      formula:
        '=ALU.TOFREQ({3562;3330;3550;3480}, {"2024-01";"2024-02";"2024-03";"2024-04"}, "quarter", "sum")',
      args: [
        [[3562], [3330], [3550], [3480]],
        [["2024-01"], ["2024-02"], ["2024-03"], ["2024-04"]],
        "quarter",
        "sum",
      ],
      result: [
        [45382, 10442],
        [45473, "#N/A"],
      ],
      says: {
        en: "The first quarter is complete; the second has one of its three months",
        zh: "一季度完整；二季度三个月中只有一个月",
      },
    },
    {
      formula: '=ALU.TOFREQ({18900;19100;19300}, {"2024-03-04";"2024-03-15";"2024-03-27"})',
      args: [
        [[18900], [19100], [19300]],
        [["2024-03-04"], ["2024-03-15"], ["2024-03-27"]],
      ],
      result: [[45382, 19100]],
      says: { en: "The monthly average of daily prices", zh: "日度价格的月均值" },
    },
  ],
  errors: {
    en: "#VALUE! without dates, or where a way down is asked for going up; #N/A tells how many of how many periods a sum or a mean has",
    zh: "没有日期，或转高频却用低频的方法时为 #VALUE!；#N/A 会说明合计或平均缺了几期",
  },
  source: {
    en: "OECD, Data and Metadata Reporting and Presentation Handbook (2007), conversion of frequency",
    zh: "OECD《数据与元数据报告和呈现手册》（2007），频率转换",
  },
  keywords: ["frequency", "monthly average", "aggregate", "quarterly", "频率转换", "月均", "日度转月度"],
  note: {
    en: "Of daily and weekly rows a period is complete where they begin within ten days of its first day and end within ten days of its last, since exchanges close on holidays; a sum of rows that hold weekends too needs every day",
    zh: "日度、周度数据因休市无法知道应有几行：首末两端与期初、期末相差均不超过十天即视为完整；含周末的逐日数据求合计时须每日齐全",
  },
};
