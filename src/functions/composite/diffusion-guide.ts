import type { Guide } from "../guide";

export const diffusionGuide: Guide = {
  summary: {
    en: "Share of indicators that rise, those unchanged counted as half",
    zh: "上升指标所占的比重，持平的按一半计（扩散指数）",
  },
  formula: {
    en:
      "DI = 100(Σw of those that rise + ½ Σw of those unchanged)/Σw of those present; cumulative Σ(DI − 50); " +
      "survey 100(higher + ½ same)/(higher + same + lower); tolerance: below 0.05 % is unchanged",
    zh:
      "DI = 100(上升者权重和 + ½ 持平者权重和)/有数据者权重和；累积 Σ(DI − 50)；" +
      "调查 100(上升 + ½ 不变)/(上升 + 不变 + 下降)；容差：变化小于 0.05% 视为持平",
  },
  parameters: {
    panel: {
      en:
        "A block with a header row, a date column or none, and one column for each indicator; for survey the three columns higher, " +
        "the same, lower, as counts or shares",
      zh: "带标题行的区域，可有日期列，每个指标一列；调查类为上升、不变、下降三列，可为家数或占比",
    },
    periods: {
      en: "Over how many periods an indicator rises or falls (default 1), or yoy for a year",
      zh: "与几期之前相比（默认 1），或 同比",
    },
    weights: {
      en: "A weight for each column in their order, or names beside weights; equal by default, blank is 0",
      zh: "按列顺序给出权重，或名称与权重并列；默认等权，空白为 0",
    },
    kind: {
      en: "plain (default), cumulative, survey (as in a PMI), or tolerance (The Conference Board's 0.05 %)",
      zh: "普通（默认）、累积、调查（如 PMI），或容差（世界大型企业联合会的 0.05%）",
    },
  },
  answer: {
    en:
      "One column with as many rows as the panel; an indicator that lacks either value leaves the count; #N/A in the first " +
      "rows and where no indicator can be compared",
    zh: "一列，行数与区域相同；缺少任一数值的指标不计入；最初几行以及没有可比指标处为 #N/A",
  },
  unit: { en: "0 to 100; cumulative in points about 0", zh: "0 至 100；累积为以 0 为中心的点数" },
  examples: [
    {
      formula: '=ALU.DIFFUSION({"Output","Price","Stocks";100,50,7;101,49,7})',
      args: [
        [
          ["Output", "Price", "Stocks"],
          [100, 50, 7],
          [101, 49, 7],
        ],
      ],
      result: [["diffusion index"], ["#N/A"], [50]],
      says: {
        en: "One rises, one falls, one stands: (1 + ½)/3",
        zh: "一升一降一平：(1 + ½)/3",
      },
    },
    {
      formula: '=ALU.DIFFUSION({"Higher","Same","Lower";30,50,20},,,"survey")',
      args: [
        [
          ["Higher", "Same", "Lower"],
          [30, 50, 20],
        ],
        null,
        null,
        "survey",
      ],
      result: [["diffusion index"], [55]],
      says: {
        en: "30 % answer higher and half of the 50 % who see no change are added",
        zh: "30% 回答上升，加上回答不变的 50% 的一半",
      },
    },
  ],
  errors: {
    en: "#N/A names the row without values to compare; #VALUE! names weights that are negative or add up to 0",
    zh: "#N/A 会指出没有可比数值的行；#VALUE! 会指出为负或合计为 0 的权重",
  },
  source: {
    en:
      "The Conference Board, Business Cycle Indicators Handbook (2001), diffusion indexes; National Bureau of Statistics " +
      "of China, purchasing managers' index, method of calculation",
    zh: "世界大型企业联合会《Business Cycle Indicators Handbook》（2001），扩散指数；国家统计局，采购经理指数计算方法",
  },
  keywords: ["diffusion index", "breadth", "PMI", "扩散指数", "采购经理指数"],
};
