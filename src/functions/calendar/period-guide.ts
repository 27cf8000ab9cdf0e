import type { Guide } from "../guide";

export const periodGuide: Guide = {
  summary: {
    en: "A month, quarter, year or day written in any way, as a true Excel date",
    zh: "把各种写法的月、季、年、日转为真正的 Excel 日期",
  },
  formula: {
    en: "end: the last day of the period; start: the first; a day is itself",
    zh: "期末：该期最后一天；期初：该期第一天；具体日期即其本身",
  },
  parameters: {
    text: {
      en: "One text or a range: 2025年11月, Nov-25, 202511, 2025M11, 2025-11-30, 2025Q3, Jan-Feb 2025",
      zh: "一个文本或区域：2025年11月、Nov-25、202511、2025M11、2025-11-30、2025Q3、二〇二五年十一月、1-2月",
    },
    stamp: { en: "end (default) or start", zh: "期末（默认）或期初" },
    year: {
      en: "The year of texts that name none, such as 11月 or 1-2月",
      zh: "没有年份的文本（如 11月、1-2月）所属的年份",
    },
  },
  answer: {
    en: "In the shape of the texts, shown as yyyy-mm-dd; #N/A for a blank",
    zh: "与文本区域形状相同，显示为 yyyy-mm-dd；空白处为 #N/A",
  },
  unit: { en: "date", zh: "日期" },
  examples: [
    {
      formula: '=ALU.PERIOD({"2025年11月";"Nov-25";"202511";"2025M11";"2025-11-30"})',
      args: [[["2025年11月"], ["Nov-25"], ["202511"], ["2025M11"], ["2025-11-30"]]],
      result: [[45991], [45991], [45991], [45991], [45991]],
      says: { en: "Five ways to write November 2025", zh: "2025 年 11 月的五种写法" },
    },
    {
      formula: '=ALU.PERIOD("1-2月", "start", 2024)',
      args: ["1-2月", "start", 2024],
      result: [[45292]],
      says: {
        en: "January and February together begin on the first of January",
        zh: "1-2 月合并自 1 月 1 日起",
      },
    },
  ],
  errors: {
    en: "#VALUE! where a text is no period, has two readings (3/4/25), or names no year and none is given",
    zh: "文本不是日期、有两种读法（3/4/25），或没有年份且未给出 year 时为 #VALUE!",
  },
  source: {
    en: "ISO 8601; the date system of the workbook, 1900 or 1904",
    zh: "ISO 8601；工作簿的日期系统（1900 或 1904）",
  },
  keywords: ["date", "parse date", "month text", "日期", "月份", "转换日期"],
};
