import type { Guide } from "../guide";

export const exsubsidyGuide: Guide = {
  summary: {
    en: "Profit without subsidy, and the share of the profit that was subsidy",
    zh: "扣除补贴后的利润，以及补贴占利润的比例",
  },
  formula: {
    en: "without = profit − subsidy × (1 − tax); share = subsidy × (1 − tax) / profit",
    zh: "扣补利润 = 利润 − 补贴 ×（1 − 税率）；占比 = 补贴 ×（1 − 税率）/ 利润",
  },
  parameters: {
    profit: {
      en: 'Profit, one number or a range as announced ("65-95")',
      zh: '利润，一个数字或预告区间（"65-95"）',
    },
    subsidy: { en: "Subsidy of the same time in the same unit", zh: "同期补贴，单位相同" },
    tax: { en: "Income tax that the subsidy bore, 0 by default", zh: "补贴所负所得税率，默认 0" },
  },
  answer: {
    en: "Two rows: profit without subsidy, and below it the share; with a range low and high of the profit side by side",
    zh: "两行：扣补利润及其下的占比；利润为区间时并列低值与高值",
  },
  unit: { en: "unit of profit; fraction", zh: "利润单位；小数" },
  examples: [
    {
      formula: '=ALU.EXSUBSIDY("65-95", 38.52)',
      args: [[["65-95"]], [[38.52]]],
      result: [
        [26.48, 56.48],
        [0.5926153846153847, 0.4054736842105264],
      ],
      says: {
        en: "First-quarter profit of 65 to 95 million yuan, of which 38.52 million were subsidy",
        zh: "一季度利润 6500 万至 9500 万元，其中补贴 3852 万元",
      },
    },
  ],
  errors: {
    en: "#N/A for the share of a loss; #DIV/0! for the share of a profit of 0; #VALUE! where tax is not between 0 and 1",
    zh: "亏损没有占比，为 #N/A；利润为 0 时占比为 #DIV/0!；税率不在 0 与 1 之间时为 #VALUE!",
  },
  source: {
    en: "Results of a listed smelter: profit and the subsidy in it",
    zh: "上市铝企业绩公告：利润及其中的补贴",
  },
  keywords: ["subsidy", "government grant", "profit", "补贴", "政府补助", "扣非"],
};
