import type { ChangeFaults } from "#error/faults/change";
import { placeWords } from "../place";
import type { Sentences } from "../sentences";

export const changeFaults: Sentences<ChangeFaults> = {
  "no-earlier-period": {
    code: "#N/A",
    en: ({ periods }) => `The series does not reach back ${periods} periods before this one`,
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
      `${placeWords(place).en} is negative (${found}), which has no logarithm: use method pct or sym`,
    zh: ({ place, found }) => `${placeWords(place).zh}为负数（${found}），不能取对数：method 请取 pct 或 sym`,
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
      `The comparable base of ${month} must be above 0 and comes out at ${Number(found.toPrecision(6))}`,
    zh: ({ month, found }) => `${month} 的可比基数须大于 0，推算结果为 ${Number(found.toPrecision(6))}`,
  },
  "band-unbounded": {
    code: "#N/A",
    en: ({ month }) => `Within rounding the comparable base of ${month} may be 0, so the band has no end`,
    zh: ({ month }) => `在四舍五入范围内 ${month} 的可比基数可能为 0，区间没有界限`,
  },
};
