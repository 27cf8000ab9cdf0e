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
    zh: ({ name }) => `${name} 每期变化都相同，没有可用于定权的波动：请去掉该指标，或改用加权平均方法`,
  },
  "too-few-values": {
    code: "#VALUE!",
    en: ({ name, needed }) => `${name} has fewer than the ${needed} values that the method needs`,
    zh: ({ name, needed }) => `${name} 的数值不足，此方法至少需要 ${needed} 个`,
  },
  "component-not-positive": {
    code: "#VALUE!",
    en: ({ name }) =>
      `${name} has values of zero or less, which method mean cannot average with percentages: use chinese or conference-board, or mark a rate by (%) in its header`,
    zh: ({ name }) =>
      `${name} 含有 0 或负值，加权平均方法无法将其与百分比变化相加：请用合成指数或世界大型企业联合会方法；若为比率，请在标题末尾标注（%）`,
  },
  "weight-negative": {
    code: "#VALUE!",
    en: ({ name, found }) =>
      `The weight of ${name} is negative (${found}): for a component that runs against the cycle give its reciprocal with a positive weight`,
    zh: ({ name, found }) => `${name} 的权重为负数（${found}）：逆周期指标请取倒数后用正权重`,
  },
  "index-weights-zero": {
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
  "index-base-outside": {
    code: "#VALUE!",
    en: ({ base }) => `The index has no value in the base ${base}`,
    zh: ({ base }) => `指数在基期 ${base} 没有数值`,
  },
  "index-not-begun": {
    code: "#N/A",
    en: ({ name }) => `The index begins when every component has begun, and ${name} has no value yet`,
    zh: ({ name }) => `所有指标都有数据后指数才开始，${name} 此时尚无数值`,
  },
  "index-begins": {
    code: "#N/A",
    en: ({ place }) => `The index begins at ${placeWords(place).en}, so there is no change to split`,
    zh: ({ place }) => `指数从${placeWords(place).zh}开始，没有可分解的变化`,
  },
  "nothing-to-compare": {
    code: "#N/A",
    en: ({ place }) => `${placeWords(place).en} has no value to go by`,
    zh: ({ place }) => `${placeWords(place).zh}没有可用的数值`,
  },
  "answers-negative": {
    code: "#VALUE!",
    en: ({ place, found }) => `${placeWords(place).en}: a number of answers cannot be negative (${found})`,
    zh: ({ place, found }) => `${placeWords(place).zh}：回答数不能为负（${found}）`,
  },
  "survey-columns": {
    code: "#VALUE!",
    en: ({ columns }) => `Kind survey needs three columns (higher, the same, lower) and panel has ${columns}`,
    zh: ({ columns }) => `调查类扩散指数需要三列（上升、不变、下降），panel 有 ${columns} 列`,
  },
  "no-spread": {
    code: "#DIV/0!",
    en: () => "The values of the window do not spread, so there is nothing to divide by",
    zh: () => "时间窗内的数值没有离散，除数为 0",
  },
  "too-few-in-window": {
    code: "#N/A",
    en: ({ found, needed }) => `The window holds ${found} values and at least ${needed} are needed`,
    zh: ({ found, needed }) => `时间窗内有 ${found} 个数值，至少需要 ${needed} 个`,
  },
  "no-positive-correlation": {
    code: "#N/A",
    en: ({ components }) =>
      `None of the ${components} components moves with the reference, so none can be given a weight by it`,
    zh: ({ components }) => `${components} 个指标均与基准序列没有正相关，无法据此定权`,
  },
  "weights-length": {
    code: "#VALUE!",
    en: ({ weights, components }) =>
      `weights has ${weights} cells and panel has ${components} components: give one weight for each, or names beside the weights`,
    zh: ({ weights, components }) =>
      `weights 有 ${weights} 个单元格，panel 有 ${components} 个指标：请为每个指标给出一个权重，或在权重旁写明名称`,
  },
  "weight-missing": {
    code: "#VALUE!",
    en: ({ name }) => `weights does not name ${name}: add it, with 0 to leave it out`,
    zh: ({ name }) => `weights 中没有 ${name}：请补上，若不使用则填 0`,
  },
  "weight-twice": {
    code: "#VALUE!",
    en: ({ name }) => `${name} appears twice, so its weight is not clear: rename one of them`,
    zh: ({ name }) => `${name} 出现两次，权重不明确：请改名`,
  },
  "not-used-by": {
    code: "#VALUE!",
    en: ({ argument, method }) => `${method} takes no ${argument}: leave it out`,
    zh: ({ argument, method }) => `${method} 不使用 ${argument}：请留空`,
  },
  "needed-by": {
    code: "#VALUE!",
    en: ({ argument, method }) => `${method} needs ${argument}`,
    zh: ({ argument, method }) => `${method} 需要 ${argument}`,
  },
};
