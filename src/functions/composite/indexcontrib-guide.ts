import type { Guide } from "../guide";

export const indexcontribGuide: Guide = {
  summary: {
    en: "Points that each indicator adds to the month's change of its composite index",
    zh: "各指标对合成指数当月变化的拉动点数",
  },
  formula: {
    en: "points = I[t−1]·2c/(200 − Σc), with c = factor·C the indicator's part of the growth; a row adds up to I[t] − I[t−1]",
    zh: "点数 = I[t−1]·2c/(200 − Σc)，c = 系数·C 为该指标在变化中的部分；每行合计等于 I[t] − I[t−1]",
  },
  parameters: {
    panel: {
      en: "As in ALU.COMPOSITE: a header row, a date column or none, and one column for each indicator",
      zh: "同 ALU.COMPOSITE：带标题行，可有日期列，每个指标一列",
    },
    weights: {
      en: "As in ALU.COMPOSITE; conference-board takes none",
      zh: "同 ALU.COMPOSITE；世界大型企业联合会方法不接受权重",
    },
    dates: {
      en: "A date for each row, where the panel has none of its own",
      zh: "区域内没有日期列时，为每行给出日期",
    },
    method: {
      en: "chinese (default), conference-board or mean; the same as the index it explains",
      zh: "合成指数（默认）、世界大型企业联合会，或加权平均；须与所解释的指数相同",
    },
  },
  answer: {
    en:
      "A column for each indicator, as many rows as the panel; 0 for an indicator that is missing, #N/A in the first row of the index " +
      "and where it has no value",
    zh: "每个指标一列，行数与区域相同；缺失的指标为 0，指数的首行以及没有指数处为 #N/A",
  },
  unit: {
    en: "index points of ALU.COMPOSITE with its default base",
    zh: "ALU.COMPOSITE 默认基期下的指数点",
  },
  examples: [
    {
      formula: '=ALU.INDEXCONTRIB({"Output","Price";100,50;110,40;108,44},,,"mean")',
      args: [
        [
          ["Output", "Price"],
          [100, 50],
          [110, 40],
          [108, 44],
        ],
        null,
        null,
        "mean",
      ],
      result: [
        ["Output index points", "Price index points"],
        ["#N/A", "#N/A"],
        [4.7520714609944426, -11.088166742320366],
        [-0.9038461086167604, 4.691391706629851],
      ],
      says: {
        en: "The index falls by 6.34 points: output adds 4.75, the price takes 11.09. Worked by hand",
        zh: "指数下降 6.34 点：产量拉动 4.75 点，价格拖累 11.09 点。手工验算",
      },
    },
  ],
  errors: {
    en: "As ALU.COMPOSITE: #VALUE! names the indicator, the weight or the month at fault",
    zh: "同 ALU.COMPOSITE：#VALUE! 会指出有问题的指标、权重或月份",
  },
  source: {
    en: "Solved from The Conference Board's chain I[t] = I[t−1](200 + V)/(200 − V), which makes the change linear in the parts of V",
    zh: "由世界大型企业联合会的链接公式 I[t] = I[t−1](200 + V)/(200 − V) 导出，变化对 V 的各部分是线性的",
  },
  keywords: ["contribution", "decomposition", "贡献", "拉动", "分解"],
};
