import type { Guide } from "../guide";

export const parityGuide: Guide = {
  summary: {
    en: "Import parity: what a tonne of imported metal costs in yuan, tax included",
    zh: "进口平价：进口铝含税到厂成本",
  },
  formula: {
    en: "(lme + premium) × fx × (1 + tariff) × (1 + vat) + charges",
    zh: "（LME + 升贴水）× 汇率 ×（1 + 关税）×（1 + 增值税）+ 杂费",
  },
  parameters: {
    lme: {
      en: "One number, or a range whose cells each stand for themselves: LME price, USD/t",
      zh: "一个数字，或一个逐格计算的区域：LME 价格，美元/吨",
    },
    premium: { en: "Premium, USD/t; below 0 for a discount", zh: "升贴水，美元/吨；贴水为负" },
    fx: { en: "Yuan per US dollar", zh: "汇率，1 美元合人民币元" },
    tariff: { en: "Import tariff, 0 by default", zh: "进口关税，默认 0" },
    vat: {
      en: "Value-added tax, 0.13 by default; 0.17 until April 2018, 0.16 until March 2019",
      zh: "增值税，默认 0.13；2018 年 4 月以前 0.17，2019 年 3 月以前 0.16",
    },
    charges: { en: "Charges, yuan/t, 0 by default", zh: "杂费，元/吨，默认 0" },
  },
  answer: {
    en: "As many cells as the first range, beside it; a header row answers with what was computed; #N/A where a value is missing",
    zh: "与第一个区域的单元格一一对应；标题行返回计算名称；数值缺失处为 #N/A",
  },
  unit: { en: "yuan/t", zh: "元/吨" },
  examples: [
    {
      formula: "=ALU.PARITY(1726, 175, 6.1097, 0, 0.17, 100)",
      args: [[[1726]], [[175]], [[6.1097]], [[0]], [[0.17]], [[100]]],
      result: [[13689.011449]],
      says: {
        en: "LME 1,726 and a premium of 175 USD/t, with 17 % tax and 100 yuan/t of charges: 13,689 yuan/t",
        zh: "LME 1726、升水 175 美元/吨，增值税 17%，杂费 100 元/吨：13689 元/吨",
      },
    },
  ],
  errors: {
    en: "#VALUE! where fx is 0 or below, and where a tax is below 0 or above 1: type 13% or 0.13; ranges of different shape are refused with both shapes",
    zh: "汇率不大于 0、税率小于 0 或大于 1 时为 #VALUE!：请输入 13% 或 0.13；区域大小不同时会报错并给出两者的大小",
  },
  source: {
    en: "General Administration of Customs of China: tariff on the dutiable value, tax on value plus tariff",
    zh: "海关总署：关税按完税价格、增值税按完税价格加关税计征",
  },
  keywords: ["import parity", "arbitrage", "LME", "premium", "进口平价", "进口成本", "进口盈亏", "比价"],
};
