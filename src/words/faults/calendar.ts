import type { CalendarFaults } from "#error/faults/calendar";
import type { Both } from "../language";
import type { Sentences } from "../sentences";

export const calendarFaults: Sentences<CalendarFaults> = {
  "needs-monthly": {
    code: "#VALUE!",
    en: ({ need, perYear }) => `${need} needs months, and the dates are ${frequencyWords(perYear).en}`,
    zh: ({ need, perYear }) => `${need} 需要月度数据，现有日期为${frequencyWords(perYear).zh}`,
  },
  "period-incomplete": {
    code: "#N/A",
    en: ({ period, found, needed }) =>
      `${period} is not complete: ${found} of its ${needed} periods have a value`,
    zh: ({ period, found, needed }) => `${period} 不完整：${needed} 期中只有 ${found} 期有数值`,
  },
  "part-of-period-missing": {
    code: "#N/A",
    en: ({ period, part }) => `${part}, whose value would stand for ${period}, is missing`,
    zh: ({ period, part }) => `缺少代表 ${period} 的 ${part} 的数值`,
  },
  "days-incomplete": {
    code: "#N/A",
    en: ({ period, found, needed }) =>
      `${period} is not complete: ${found} of its ${needed} days have a value`,
    zh: ({ period, found, needed }) => `${period} 不完整：${needed} 天中只有 ${found} 天有数值`,
  },
  "rows-cover-part": {
    code: "#N/A",
    en: ({ period, from, through }) => `${period} is not complete: its rows run from ${from} to ${through}`,
    zh: ({ period, from, through }) => `${period} 不完整：数据仅从 ${from} 到 ${through}`,
  },
  "wrong-direction": {
    code: "#VALUE!",
    en: ({ how, from, to }) =>
      `how ${how} does not lead from ${frequencyWords(from).en} to ${frequencyWords(to).en}: use ${ways(from, to)}`,
    zh: ({ how, from, to }) =>
      `how 取 ${how} 不能由${frequencyWords(from).zh}转为${frequencyWords(to).zh}：请用 ${ways(from, to)}`,
  },
  "indicator-unused": {
    code: "#VALUE!",
    en: () => "indicator belongs to how denton and how chowlin, which are not offered yet: leave it out",
    zh: () => "indicator 用于尚未提供的 denton 和 chowlin 方法：请不要填写",
  },
  "needs-year": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" names no year: give it as the argument year`,
    zh: ({ found }) => `“${found}”没有年份：请用参数 year 给出`,
  },
  "festival-unknown": {
    code: "#N/A",
    en: ({ year, first, last }) =>
      `The Spring Festival is known from ${first} to ${last}, and ${year} was asked for`,
    zh: ({ year, first, last }) => `春节日期覆盖 ${first} 至 ${last} 年，所求为 ${year}`,
  },
  "before-1904": {
    code: "#N/A",
    en: ({ date }) => `${date} lies before 1904, where the dates of this workbook begin`,
    zh: ({ date }) => `${date} 早于本工作簿日期的起点 1904 年`,
  },
  "not-on-calendar": {
    code: "#N/A",
    en: ({ month }) => `values has no value for ${month}`,
    zh: ({ month }) => `values 没有 ${month} 的数值`,
  },
  "period-too-long": {
    code: "#N/A",
    en: ({ period, perYear }) =>
      `${period} spans several of the ${frequencyWords(perYear).en} that values has: bring them together with ALU.TOFREQ first`,
    zh: ({ period, perYear }) =>
      `${period} 跨越多个${frequencyWords(perYear).zh}数值：请先用 ALU.TOFREQ 转换频率`,
  },
};

function frequencyWords(perYear: number): Both {
  switch (perYear) {
    case 1:
      return { en: "years", zh: "年度" };
    case 2:
      return { en: "half-years", zh: "半年度" };
    case 4:
      return { en: "quarters", zh: "季度" };
    case 365:
      return { en: "days or weeks", zh: "日度或周度" };
    default:
      return { en: "months", zh: "月度" };
  }
}

function ways(from: number, to: number): string {
  return to > from ? "flat, linear" : "mean, sum, last, first";
}
