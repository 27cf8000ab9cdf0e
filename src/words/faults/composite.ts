import type { CompositeFaults } from "#error/faults/composite";
import { placeWords } from "../place";
import type { Sentences } from "../sentences";

export const compositeFaults: Sentences<CompositeFaults> = {
  "no-components": {
    code: "#VALUE!",
    en: () => "The index has no component: give at least one column of values",
    zh: () => "指数没有成分指标：请至少给出一列数值",
  },
  "component-empty": {
    code: "#VALUE!",
    en: ({ name }) => `${name} has no value at all: leave it out, or fill it in`,
    zh: ({ name }) => `${name} 没有任何数值：请去掉该指标或补充数据`,
  },
  "component-ends-early": {
    code: "#N/A",
    en: ({ name }) => `${name} ends before the other components have all begun, so there is no common period`,
    zh: ({ name }) => `${name} 在其他指标全部开始之前就已结束，各指标没有共同时期`,
  },
  "component-constant": {
    code: "#VALUE!",
    en: ({ name }) => `${name} never changes, so its changes cannot be standardised: leave it out`,
    zh: ({ name }) => `${name} 始终不变，无法对其变化进行标准化：请去掉该指标`,
  },
  "component-steady": {
    code: "#VALUE!",
    en: ({ name }) =>
      `${name} changes by the same amount every time, so it has no volatility to weigh it by: leave it out, or use method mean`,
    zh: ({ name }) => `${name} 每期变化都相同，没有可用于定权的波动：请去掉该指标，或改用等权平均方法`,
  },
  "too-few-values": {
    code: "#VALUE!",
    en: ({ name, needed }) => `${name} has fewer than the ${needed} values that the method needs`,
    zh: ({ name, needed }) => `${name} 的数值不足，此方法至少需要 ${needed} 个`,
  },
  "not-above-zero": {
    code: "#VALUE!",
    en: ({ name }) =>
      `${name} has values of zero or less, which method mean cannot average with percentages: use chinese or conference-board, or mark a rate by (%) in its header`,
    zh: ({ name }) =>
      `${name} 含有 0 或负值，平均方法无法将其与百分比变化相加：请用合成指数或世界大型企业联合会方法；若为比率，请在标题末尾标注（%）`,
  },
  "weight-negative": {
    code: "#VALUE!",
    en: ({ name, found }) =>
      `The weight of ${name} is negative (${found}): for a component that runs against the cycle give its reciprocal with a positive weight`,
    zh: ({ name, found }) => `${name} 的权重为负数（${found}）：逆周期指标请取倒数后用正权重`,
  },
  "weights-zero": {
    code: "#VALUE!",
    en: ({ components }) =>
      `The weights of the ${components} components add up to 0: at least one must be above 0`,
    zh: ({ components }) => `${components} 个指标的权重之和为 0：至少要有一个大于 0`,
  },
  "reference-still": {
    code: "#VALUE!",
    en: () =>
      "The coincident components cancel each other exactly, so there is no volatility to compare with",
    zh: () => "各一致指标的变化完全相互抵消，没有可供比较的波动",
  },
  "growth-beyond-chain": {
    code: "#VALUE!",
    en: ({ place, found }) =>
      `The components together change by ${found.toFixed(1)} % at ${placeWords(place).en}, and an index can be chained below 200 only: look for a wrong unit there`,
    zh: ({ place, found }) =>
      `${placeWords(place).zh}各指标合计变化 ${found.toFixed(1)}%，链接指数要求小于 200%：请检查该处的单位`,
  },
  "base-outside": {
    code: "#VALUE!",
    en: ({ base }) => `The index has no value in the base ${base}`,
    zh: ({ base }) => `指数在基期 ${base} 没有数值`,
  },
};
