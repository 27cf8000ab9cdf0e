import type { Guide } from "../guide";

export const tonneprofitGuide: Guide = {
  summary: {
    en: "Profit a tonne: price less cost, on one footing of tax",
    zh: "吨铝利润：同一含税口径下的价格减成本",
  },
  formula: {
    en: "profit = price / (1 + price_vat) − cost / (1 + cost_vat)",
    zh: "利润 = 价格 /（1 + price_vat）− 成本 /（1 + cost_vat）",
  },
  parameters: {
    price: {
      en: "One number, or a range whose cells each stand for themselves: price of the metal",
      zh: "一个数字，或一个逐格计算的区域：铝价",
    },
    cost: { en: "Cost a tonne, of the same shape or one number", zh: "吨成本；区域大小相同，或一个数字" },
    price_vat: {
      en: "Value-added tax in the price, 13% or 0.13; 0 by default, where price and cost stand on the same footing",
      zh: "价格所含增值税，13% 或 0.13；默认 0，即价格与成本口径相同",
    },
    cost_vat: { en: "Value-added tax in the cost, likewise", zh: "成本所含增值税，同上" },
  },
  answer: {
    en: "As many cells as the first range, beside it; a header row answers with what was computed; #N/A where a value is missing",
    zh: "与第一个区域的单元格一一对应；标题行返回计算名称；数值缺失处为 #N/A",
  },
  unit: { en: "yuan/t", zh: "元/吨" },
  examples: [
    {
      formula: "=ALU.TONNEPROFIT(20500, 16800)",
      args: [[[20500]], [[16800]]],
      result: [[3700]],
      says: { en: "20,500 yuan/t less 16,800 yuan/t", zh: "20500 元/吨减 16800 元/吨" },
    },
    {
      formula: "=ALU.TONNEPROFIT(20500, 16800, 0.13)",
      args: [[[20500]], [[16800]], [[0.13]]],
      result: [[1341.5929203539854]],
      says: { en: "A price with tax against a cost without", zh: "含税价格对不含税成本" },
    },
  ],
  errors: {
    en: "#VALUE! where a tax is below 0 or above 1: type 13% or 0.13; ranges of different shape are refused with both shapes",
    zh: "税率小于 0 或大于 1 时为 #VALUE!：请输入 13% 或 0.13；区域大小不同时会报错并给出两者的大小",
  },
  source: {
    en: "Value-added tax of China: a price that contains tax is divided by one plus its rate",
    zh: "中国增值税：含税价除以（1 + 税率）",
  },
  keywords: ["profit", "margin", "VAT", "利润", "吨铝利润", "吨利", "含税", "增值税"],
};
