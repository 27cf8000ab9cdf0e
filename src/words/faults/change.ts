import type { ChangeFaults } from "#error/faults/change";
import { placeWords } from "../place";
import type { Sentences } from "../sentences";

export const changeFaults: Sentences<ChangeFaults> = {
  "no-earlier-period": {
    code: "#N/A",
    en: ({ periods }) =>
      `The series does not reach back ${periods} ${periods === 1 ? "period" : "periods"} before this one`,
    zh: ({ periods }) => `序列没有往前 ${periods} 期的数据`,
  },
  "base-missing": {
    code: "#N/A",
    en: ({ place }) => `The base of this change, ${placeWords(place).en}, is 0 or blank`,
    zh: ({ place }) => `此变化的基数（${placeWords(place).zh}）为 0 或空白`,
  },
  "value-missing": {
    code: "#N/A",
    en: ({ place }) => `${placeWords(place).en} is 0 or blank`,
    zh: ({ place }) => `${placeWords(place).zh}为 0 或空白`,
  },
  "base-negative": {
    code: "#N/A",
    en: ({ place, found }) =>
      `The base of this change, ${placeWords(place).en}, is negative (${found}): use ALU.DIFF, or method sym`,
    zh: ({ place, found }) =>
      `此变化的基数（${placeWords(place).zh}）为负数（${found}）：请用 ALU.DIFF，或 method 取 sym`,
  },
  "value-negative": {
    code: "#N/A",
    en: ({ place, found }) =>
      `${placeWords(place).en} is negative (${found}), and this rate needs a value above 0: use ALU.DIFF, or method sym`,
    zh: ({ place, found }) =>
      `${placeWords(place).zh}为负数（${found}），此变化率要求数值大于 0：请用 ALU.DIFF，或 method 取 sym`,
  },
  "two-months-missing": {
    code: "#N/A",
    en: ({ year }) => `January and February ${year} count together, and one of them is 0, blank or not given`,
    zh: ({ year }) => `${year} 年 1-2 月合并计算，其中有月份为 0、空白或未给出`,
  },
  "two-months-together": {
    code: "#N/A",
    en: ({ year }) => `January and February ${year} are left blank, as they are one figure`,
    zh: ({ year }) => `${year} 年 1-2 月为合并数据，按所选规则留空`,
  },
  "january-in-february": {
    code: "#N/A",
    en: ({ year }) => `January ${year} is counted in February, which holds the sum of both months`,
    zh: ({ year }) => `${year} 年 1 月已计入 2 月，2 月为两个月合计`,
  },
  "total-missing": {
    code: "#N/A",
    en: ({ place }) => `The total to date of ${placeWords(place).en} is 0 or blank`,
    zh: ({ place }) => `${placeWords(place).zh}的累计值为 0 或空白`,
  },
  "total-before-missing": {
    code: "#N/A",
    en: ({ month }) => `The total to ${month} is missing, so the period after it cannot be taken out`,
    zh: ({ month }) => `缺少截至 ${month} 的累计值，无法算出其后一期的当期值`,
  },
  "level-or-growth-missing": {
    code: "#N/A",
    en: ({ month }) => `The total or the growth rate of ${month} is missing`,
    zh: ({ month }) => `缺少 ${month} 的累计值或累计同比`,
  },
  "comparable-base": {
    code: "#N/A",
    en: ({ month, found }) =>
      `The comparable base of ${month} must be above 0 and comes out at ${shown(found)}`,
    zh: ({ month, found }) => `${month} 的可比基数须大于 0，推算结果为 ${shown(found)}`,
  },
  "band-unbounded": {
    code: "#N/A",
    en: ({ month }) => `Within rounding the comparable base of ${month} may be 0, so the band has no end`,
    zh: ({ month }) => `在四舍五入范围内 ${month} 的可比基数可能为 0，区间没有界限`,
  },
  "year-incomplete": {
    code: "#N/A",
    en: ({ month }) => `A figure to date needs every period since the year began, and ${month} is missing`,
    zh: ({ month }) => `累计值需要年初以来每一期的数据，缺少 ${month}`,
  },
  "rate-missing": {
    code: "#N/A",
    en: ({ month }) => `The published rate of ${month} is missing`,
    zh: ({ month }) => `缺少 ${month} 的公布增速`,
  },
  "no-base-left": {
    code: "#N/A",
    en: ({ found }) =>
      `A change of ${shown(found * 100)} % is a fall of 100 % or more, which leaves no base above 0`,
    zh: ({ found }) => `变化 ${shown(found * 100)}% 为下降 100% 或以上，无法推算大于 0 的基数`,
  },
  "change-missing": {
    code: "#N/A",
    en: ({ place }) => `The chain has no level here: the change in ${placeWords(place).en} is missing`,
    zh: ({ place }) => `此处无法连乘：${placeWords(place).zh}缺少变化值`,
  },
  "contributor-missing": {
    code: "#N/A",
    en: ({ part, place }) => `Part ${part} is missing in ${placeWords(place).en}`,
    zh: ({ part, place }) => `第 ${part} 个分项在${placeWords(place).zh}缺失`,
  },
  "change-too-large": {
    code: "#VALUE!",
    en: ({ argument, place, found }) =>
      `${argument}, ${placeWords(place).en}: ${found} would be ${signed(found * 100)} %: type ${found}% or kind percent`,
    zh: ({ argument, place, found }) =>
      `${argument} ${placeWords(place).zh}：${found} 会被当作 ${signed(found * 100)}%：请输入 ${found}% 或 kind 取 percent`,
  },
  "figure-missing": {
    code: "#N/A",
    en: ({ argument }) => `${argument} is 0 or blank here`,
    zh: ({ argument }) => `此处 ${argument} 为 0 或空白`,
  },
  "base-within-rounding": {
    code: "#N/A",
    en: ({ found }) =>
      `Within rounding a change of ${shown(found * 100)} % may leave no base, so the band has no end`,
    zh: ({ found }) => `在四舍五入范围内变化 ${shown(found * 100)}% 可能使基数为 0，区间没有界限`,
  },
  "rebase-outside": {
    code: "#N/A",
    en: ({ base, range }) =>
      `The base ${base} lies outside the values, which run from ${range.replace("/", " to ")}`,
    zh: ({ base, range }) => `基期 ${base} 不在数值范围 ${range.replace("/", " 至 ")} 之内`,
  },
  "base-span-missing": {
    code: "#N/A",
    en: ({ month }) => `The base needs all its periods, and ${month} is missing`,
    zh: ({ month }) => `基期须各期齐全，缺少 ${month}`,
  },
  "base-not-positive": {
    code: "#N/A",
    en: ({ base, found }) => `The mean of the base ${base} must be above 0 and is ${shown(found)}`,
    zh: ({ base, found }) => `基期 ${base} 的均值须大于 0，现为 ${shown(found)}`,
  },
  "base-reversed": {
    code: "#VALUE!",
    en: ({ start, end }) => `The base ends (${end}) before it starts (${start})`,
    zh: ({ start, end }) => `基期的结束（${end}）早于开始（${start}）`,
  },
  "places-count": {
    code: "#VALUE!",
    en: ({ argument, found, figures }) =>
      `${argument} has ${found} numbers: give one for all, or ${figures}, one for each figure`,
    zh: ({ argument, found, figures }) =>
      `${argument} 有 ${found} 个数：请给一个通用的位数，或 ${figures} 个，每个数字一个`,
  },
  "no-base-year": {
    code: "#N/A",
    en: ({ periods }) =>
      `The values hold no complete year to set as base (${periods} periods are given): name base_start`,
    zh: ({ periods }) => `数值中没有可作基期的完整年份（共 ${periods} 期）：请给出 base_start`,
  },
};

// Six digits are enough for a sentence, and 4.2 × 100 is told as 420.
function shown(value: number): number {
  return Number(value.toPrecision(6));
}

function signed(value: number): string {
  return value > 0 ? `+${shown(value)}` : `−${shown(-value)}`;
}
