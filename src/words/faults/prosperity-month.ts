import type { ProsperityFaults } from "#error/faults/prosperity";
import { roleWords } from "../model-words";
import { placeWords } from "../place";
import type { Sentences } from "../sentences";

const list = (names: readonly string[]) => names.join(", ");
const listed = (names: readonly string[]) => names.join("、");

/** Why a month has no value. */
export const ofTheMonth: Sentences<
  Pick<
    ProsperityFaults,
    | "before-first-score"
    | "before-first-value"
    | "january-waits"
    | "held-too-long"
    | "coverage-low"
    | "role-coverage"
    | "no-index-before"
    | "no-index-then"
    | "too-few-replays"
    | "light-held"
    | "score-missing"
    | "no-measure"
  >
> = {
  "before-first-score": {
    code: "#N/A",
    en: ({ names }) => `Not every indicator has its first score yet: ${list(names)}`,
    zh: ({ names }) => `尚有指标没有首个得分：${listed(names)}`,
  },
  "before-first-value": {
    code: "#N/A",
    en: ({ names }) => `Not every indicator has its first value yet: ${list(names)}`,
    zh: ({ names }) => `尚有指标没有首个数值：${listed(names)}`,
  },
  "january-waits": {
    code: "#N/A",
    en: ({ year }) => `January ${year} waits for the figures of January and February, which come together`,
    zh: ({ year }) => `${year} 年 1 月须等待 1-2 月合并数据公布`,
  },
  "held-too-long": {
    code: "#N/A",
    en: ({ names, months }) => `Missing for more than ${months} months: ${list(names)}`,
    zh: ({ names, months }) => `缺失超过 ${months} 个月：${listed(names)}`,
  },
  "coverage-low": {
    code: "#N/A",
    en: ({ actual, of, names }) =>
      `Only ${actual} of ${of} indicators are in, less than half of the weight; awaited: ${list(names)}`,
    zh: ({ actual, of, names }) =>
      `${of} 个指标中仅有 ${actual} 个到位，不足权重的一半；待公布：${listed(names)}`,
  },
  "role-coverage": {
    code: "#N/A",
    en: ({ role, actual, of, names }) =>
      `${actual} of ${of} ${roleWords[role].en} indicators are in, three fifths are needed; awaited: ${list(names)}`,
    zh: ({ role, actual, of, names }) =>
      `${of} 个${roleWords[role].zh}指标中有 ${actual} 个到位，至少需要五分之三；待公布：${listed(names)}`,
  },
  "no-index-before": {
    code: "#N/A",
    en: () => "The panel has no month before this one to change from",
    zh: () => "面板中没有可供比较的上一个月",
  },
  "no-index-then": {
    code: "#N/A",
    en: ({ place }) =>
      `The index has no value in ${placeWords(place).en}, from which this month's change counts`,
    zh: ({ place }) => `本月变化的比较月（${placeWords(place).zh}）没有指数`,
  },
  "too-few-replays": {
    code: "#N/A",
    en: ({ months, needed }) =>
      `The missing pattern can be replayed over ${months} months only, ${needed} are needed for a band`,
    zh: ({ months, needed }) => `同样的缺失情形只能在 ${months} 个月上重演，计算区间至少需要 ${needed} 个月`,
  },
  "light-held": {
    code: "#N/A",
    en: ({ place }) =>
      `Not in yet: the score of ${placeWords(place).en} is held, and a held light does not count`,
    zh: ({ place }) => `尚未公布：沿用${placeWords(place).zh}的得分，沿用的灯号不计数`,
  },
  "score-missing": {
    code: "#N/A",
    en: ({ indicator }) => `${indicator} has no figure for this month`,
    zh: ({ indicator }) => `${indicator} 本月没有数据`,
  },
  "no-measure": {
    code: "#N/A",
    en: ({ place }) => `${placeWords(place).en}, or a month it is compared with, has no value`,
    zh: ({ place }) => `${placeWords(place).zh}或其比较月没有数值`,
  },
};
