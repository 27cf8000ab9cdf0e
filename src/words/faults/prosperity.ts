import type { ProsperityFaults } from "#error/faults/prosperity";
import { roleWords } from "../model-words";
import { placeWords } from "../place";
import type { Sentences } from "../sentences";

const list = (names: readonly string[]) => names.join(", ");
const listed = (names: readonly string[]) => names.join("、");

const ofTheModel: Sentences<
  Pick<
    ProsperityFaults,
    | "model-empty"
    | "model-column"
    | "model-column-twice"
    | "model-lacks"
    | "model-cell"
    | "indicator-twice"
    | "measure-unknown"
    | "growth-of-growth"
    | "growth-not-cumulative"
    | "unit-needed"
    | "unit-doubtful"
    | "sign-unknown"
    | "model-weights-zero"
    | "weight-below-zero"
    | "limits-order"
    | "limits-count"
    | "limits-from-few"
  >
> = {
  "model-empty": {
    code: "#VALUE!",
    en: () => "The model has no row: copy the default from =ALU.MODEL() and edit it",
    zh: () => "模型表没有任何一行：请复制 =ALU.MODEL() 的默认模型再修改",
  },
  "model-column": {
    code: "#VALUE!",
    en: ({ found, en }) => `The model has a column "${found}", which is not one of ${list(en)}`,
    zh: ({ found, zh }) => `模型表有一列“${found}”，不在可用的列 ${listed(zh)} 之中`,
  },
  "model-column-twice": {
    code: "#VALUE!",
    en: ({ column }) => `The model has two columns "${column}": keep one of them`,
    zh: ({ column }) => `模型表有两列“${column}”：请只保留一列`,
  },
  "model-lacks": {
    code: "#VALUE!",
    en: ({ column }) => `The model has no column "${column}", which every row needs`,
    zh: ({ column }) => `模型表缺少每行都需要的列“${column}”`,
  },
  "model-cell": {
    code: "#VALUE!",
    en: ({ indicator, column }) => `Model, ${indicator}: ${column} is blank and is needed`,
    zh: ({ indicator, column }) => `模型“${indicator}”：${column} 为空，须填写`,
  },
  "indicator-twice": {
    code: "#VALUE!",
    en: ({ indicator }) => `The model names ${indicator} twice: keep one of the rows`,
    zh: ({ indicator }) => `模型中 ${indicator} 出现两次：请只保留一行`,
  },
  "measure-unknown": {
    code: "#VALUE!",
    en: ({ indicator, found, en }) =>
      `Model, ${indicator}: the measure "${found}" cannot be computed: write one of ${list(en)}`,
    zh: ({ indicator, found, zh }) => `模型“${indicator}”：无法计算度量“${found}”，请写 ${listed(zh)}`,
  },
  "growth-of-growth": {
    code: "#VALUE!",
    en: ({ indicator, measure }) =>
      `Model, ${indicator}: the column is a growth rate already, so its measure is level and not ${measure}`,
    zh: ({ indicator, measure }) =>
      `模型“${indicator}”：该列已是增速，度量应为水平（level），不能为 ${measure}`,
  },
  "growth-not-cumulative": {
    code: "#VALUE!",
    en: ({ indicator }) =>
      `${indicator}: monthyoy needs a cumulative column (form ytd) beside its published growth`,
    zh: ({ indicator }) => `“${indicator}”：当月同比（monthyoy）需要累计列（form 为累计）及其公布的累计同比`,
  },
  "unit-needed": {
    code: "#VALUE!",
    en: ({ indicator }) =>
      `Model, ${indicator}: say how the growth rate is typed, unit percent (8.0), fraction (0.08) or points`,
    zh: ({ indicator }) => `模型“${indicator}”：请说明增速的写法，unit 取百分数（8.0）、小数（0.08）或点`,
  },
  "unit-doubtful": {
    code: "#VALUE!",
    en: ({ indicator, unit, found, rather }) =>
      `Model, ${indicator}: the unit is ${unit} and the largest value is ${short(found)}: is it typed as ${rather}?`,
    zh: ({ indicator, unit, found, rather }) =>
      `模型“${indicator}”：unit 为 ${unit}，而最大值为 ${short(found)}：是否应为 ${rather}？`,
  },
  "sign-unknown": {
    code: "#VALUE!",
    en: ({ indicator, found }) => `${indicator}: the sign must be 1 or -1 and is "${found}"`,
    zh: ({ indicator, found }) => `“${indicator}”：方向须为 1 或 -1，现为“${found}”`,
  },
  "model-weights-zero": {
    code: "#VALUE!",
    en: ({ components }) =>
      `The weights of the model's ${components} indicators add up to 0: at least one must be above 0`,
    zh: ({ components }) => `模型中 ${components} 个指标的权重之和为 0：至少要有一个大于 0`,
  },
  "weight-below-zero": {
    code: "#VALUE!",
    en: ({ indicator, found }) =>
      `Model, ${indicator}: the weight is ${found} and must be 0 or more; a rise that cools has sign -1`,
    zh: ({ indicator, found }) => `模型“${indicator}”：权重为 ${found}，须不小于 0；反向指标请把方向设为 -1`,
  },
  "limits-order": {
    code: "#VALUE!",
    en: ({ indicator, found, descending }) =>
      `${indicator}: cold, cool, warm and hot must ${descending ? "fall, as the sign is -1," : "rise"} and are ${found}`,
    zh: ({ indicator, found, descending }) =>
      `“${indicator}”：过冷、偏冷、偏热、过热四条界限须${descending ? "依次降低（方向为 -1）" : "依次升高"}，现为 ${found}`,
  },
  "limits-count": {
    code: "#VALUE!",
    en: ({ indicator, found }) =>
      `Model, ${indicator}: ${found} of the four limits are given: give all, or none to estimate them`,
    zh: ({ indicator, found }) =>
      `模型“${indicator}”：四条界限只给了 ${found} 条：请全部给出，或全部留空由历史估计`,
  },
  "limits-from-few": {
    code: "#VALUE!",
    en: ({ indicator, found }) =>
      `${indicator}: limits cannot be estimated from ${found} values in the window: give them, or widen the window`,
    zh: ({ indicator, found }) =>
      `“${indicator}”：窗口内只有 ${found} 个值，无法估计界限：请直接给出或放宽窗口`,
  },
};

const ofThePanel: Sentences<
  Pick<
    ProsperityFaults,
    | "unknown-column"
    | "column-without-name"
    | "column-twice"
    | "no-indicator"
    | "no-role"
    | "role-absent"
    | "shares-order"
    | "four-limits"
  >
> = {
  "unknown-column": {
    code: "#VALUE!",
    en: ({ column, en }) =>
      `The default model does not know the column "${column}"; it knows ${list(en)}: rename it, or give a model`,
    zh: ({ column, zh }) => `默认模型不认识列“${column}”，可用的名称为 ${listed(zh)}：请改名，或给出模型表`,
  },
  "column-without-name": {
    code: "#VALUE!",
    en: ({ column }) => `Column ${column} of the panel has values and no name in the header row`,
    zh: ({ column }) => `面板第 ${column} 列有数值但标题行没有名称`,
  },
  "column-twice": {
    code: "#VALUE!",
    en: ({ indicator, first, second }) =>
      `Two columns of the panel are ${indicator}, "${first}" and "${second}": keep one of them`,
    zh: ({ indicator, first, second }) =>
      `面板有两列都是 ${indicator}：“${first}”和“${second}”，请只保留一列`,
  },
  "no-indicator": {
    code: "#VALUE!",
    en: ({ names }) => `The panel has no column with values of the model's ${list(names)}`,
    zh: ({ names }) => `面板中没有模型指标 ${listed(names)} 的任何数据`,
  },
  "no-role": {
    code: "#N/A",
    en: ({ role }) => `The model has no ${roleWords[role].en} indicator`,
    zh: ({ role }) => `模型中没有${roleWords[role].zh}指标`,
  },
  "role-absent": {
    code: "#N/A",
    en: ({ role, names }) =>
      `The panel has none of the model's ${roleWords[role].en} indicators: ${list(names)}`,
    zh: ({ role, names }) => `面板中没有模型的任何${roleWords[role].zh}指标：${listed(names)}`,
  },
  "shares-order": {
    code: "#VALUE!",
    en: ({ found }) => `shares must be four numbers that rise from 0 to 1 and are ${found}`,
    zh: ({ found }) => `shares 须为 0 到 1 之间依次升高的四个数，现为 ${found}`,
  },
  "four-limits": {
    code: "#VALUE!",
    en: ({ argument, rows, columns }) =>
      `${argument} must be four numbers (or a row of four for each series) and is ${rows} by ${columns}`,
    zh: ({ argument, rows, columns }) =>
      `${argument} 须为四个数（或每个序列一行四个数），现为 ${rows} 行 ${columns} 列`,
  },
};

const ofTheMonth: Sentences<
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

export const prosperityFaults: Sentences<ProsperityFaults> = {
  ...ofTheModel,
  ...ofThePanel,
  ...ofTheMonth,
};

function short(value: number): string {
  return `${Number(value.toPrecision(3))}`;
}
