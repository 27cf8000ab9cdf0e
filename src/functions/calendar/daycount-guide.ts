import type { Guide } from "../guide";

export const daycountGuide: Guide = {
  summary: {
    en: "Days of a month: all, weekdays, or days of the Spring Festival week",
    zh: "一个月的天数：日历日、工作日或春节假期天数",
  },
  formula: {
    en: "calendar: all days; weekday: Monday to Friday less holidays; festival: days of the seven from the Spring Festival on",
    zh: "日历日：全部天数；工作日：周一至周五减去节假日；春节：自正月初一起七天中落在该月的天数",
  },
  parameters: {
    date: {
      en: "A month, or a range of them: a date, 2024-02, 2024年2月; a quarter or a year counts its own days",
      zh: "一个月份或一列月份：日期、2024-02、2024年2月；季度或年度则计其自身天数",
    },
    kind: { en: "calendar (default), weekday or festival", zh: "日历日（默认）、工作日或春节" },
    holidays: {
      en: "A range of dates that are no working days; used by weekday. Those at weekends change nothing",
      zh: "非工作日的日期区域，用于工作日；落在周末的不影响结果",
    },
  },
  answer: { en: "In the shape of the dates; #N/A for a blank", zh: "与日期区域形状相同；空白处为 #N/A" },
  unit: { en: "days", zh: "天" },
  examples: [
    {
      formula: '=ALU.DAYCOUNT({"2024-01";"2024-02"})',
      args: [[["2024-01"], ["2024-02"]]],
      result: [[31], [29]],
      says: { en: "The leap day of February 2024", zh: "2024 年 2 月含闰日" },
    },
    {
      formula:
        '=ALU.DAYCOUNT("2024-02", "weekday", {"2024-02-12","2024-02-13","2024-02-14","2024-02-15","2024-02-16"})',
      args: ["2024-02", "weekday", [["2024-02-12", "2024-02-13", "2024-02-14", "2024-02-15", "2024-02-16"]]],
      result: [[16]],
      says: {
        en: "21 weekdays less the five of the Spring Festival week",
        zh: "21 个工作日减去春节假期的 5 个",
      },
    },
    {
      formula: '=ALU.DAYCOUNT({"2025-01";"2025-02"}, "festival")',
      args: [[["2025-01"], ["2025-02"]], "festival"],
      result: [[3], [4]],
      says: {
        en: "The festival of 29 January 2025: three days in January, four in February",
        zh: "2025 年春节为 1 月 29 日：1 月 3 天，2 月 4 天",
      },
    },
  ],
  errors: {
    en: "#VALUE! where a cell is no month, or a holiday is no day",
    zh: "单元格不是月份，或节假日不是具体日期时为 #VALUE!",
  },
  source: {
    en: "Gregorian calendar; State Council of China, public holidays",
    zh: "公历；国务院办公厅关于节假日安排的通知",
  },
  keywords: ["days in month", "working days", "trading days", "天数", "工作日", "交易日"],
};
