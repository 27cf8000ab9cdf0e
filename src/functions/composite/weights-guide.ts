import type { Guide } from "../guide";

export const weightsGuide: Guide = {
  summary: {
    en: "Weights of the indicators of a panel, found from their data",
    zh: "根据数据确定各指标的权重",
  },
  formula: {
    en:
      "equal 1/k; inverse-volatility (1/s)/Σ(1/s) with s the standard deviation of the symmetric changes, of the differences of a rate; " +
      "correlation max(r, 0)/Σ max(r, 0) with r the correlation with the reference",
    zh:
      "等权 1/k；波动率倒数 (1/s)/Σ(1/s)，s 为对称变化率（比率为差分）的样本标准差；" +
      "相关系数 max(r, 0)/Σ max(r, 0)，r 为与基准序列的相关系数",
  },
  parameters: {
    panel: {
      en: "A block with a header row, a date column or none, and one column for each indicator; (%), (pp) and (fraction) mark rates",
      zh: "带标题行的区域，可有日期列，每个指标一列；（%）（百分点）（小数）表示比率",
    },
    reference: {
      en:
        "For correlation: one series, matched by month where both have dates, otherwise row by row. Give both as growth rates or " +
        "cycles, since any two trends correlate",
      zh: "用于相关系数：一个序列，两边都有日期时按月份对应，否则逐行对应。请都用增速或周期成分，因为任意两个趋势都会相关",
    },
    method: {
      en: "equal (default), inverse-volatility or correlation",
      zh: "等权（默认）、波动率倒数，或相关系数",
    },
  },
  answer: {
    en:
      "One row with a weight for each value column, the names above it where the panel has a header; fits the weights of " +
      "ALU.COMPOSITE",
    zh: "一行，每个数值列一个权重，区域有标题行时名称在上；可直接用作 ALU.COMPOSITE 的 weights",
  },
  unit: { en: "fraction, the sum is 1", zh: "小数，合计为 1" },
  examples: [
    {
      formula: '=ALU.WEIGHTS({"Output","Price";100,50;110,40;108,44},,"inverse-volatility")',
      args: [
        [
          ["Output", "Price"],
          [100, 50],
          [110, 40],
          [108, 44],
        ],
        null,
        "inverse-volatility",
      ],
      result: [
        ["Output", "Price"],
        [0.7364864864864865, 0.26351351351351354],
      ],
      says: {
        en: "The price moves almost three times as much, and so weighs a third. Worked by hand",
        zh: "价格的波动接近三倍，权重约为三分之一。手工验算",
      },
    },
  ],
  errors: {
    en: "#VALUE! names an indicator that never changes; #N/A where no indicator moves with the reference",
    zh: "#VALUE! 会指出始终不变的指标；没有指标与基准序列正相关时为 #N/A",
  },
  source: {
    en:
      "The Conference Board, Business Cycle Indicators Handbook (2001), standardisation factors; OECD, Handbook on Constructing " +
      "Composite Indicators (2008), weighting",
    zh: "世界大型企业联合会《Business Cycle Indicators Handbook》（2001），标准化系数；OECD《Handbook on Constructing Composite Indicators》（2008），定权",
  },
  keywords: ["weights", "volatility", "correlation", "权重", "定权", "赋权"],
  note: {
    en: "An indicator that runs against the reference weighs 0: turn it round (1/x) first if it belongs in the index",
    zh: "与基准序列反向的指标权重为 0：若应纳入指数，请先取倒数（1/x）",
  },
};
