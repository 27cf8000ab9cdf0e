import type { ProsperityFaults } from "#error/faults/prosperity";
import type { Sentences } from "../sentences";

const list = (names: readonly string[]) => names.join(", ");
const listed = (names: readonly string[]) => names.join("、");

/** What a model table may not say. */
export const ofTheModel: Sentences<
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

function short(value: number): string {
  return `${Number(value.toPrecision(3))}`;
}
