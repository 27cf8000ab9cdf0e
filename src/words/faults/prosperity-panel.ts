import type { ProsperityFaults } from "#error/faults/prosperity";
import { roleWords } from "../model-words";
import type { Sentences } from "../sentences";

const list = (names: readonly string[]) => names.join(", ");
const listed = (names: readonly string[]) => names.join("、");

/** What a panel lacks, and limits given apart from a model. */
export const ofThePanel: Sentences<
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
