import type { Guide } from "../guide";

export const tounitGuide: Guide = {
  summary: {
    en: "A value in another unit of the trade: weights, or prices between currencies",
    zh: "换算贸易单位：重量，或不同货币的价格",
  },
  formula: {
    en: "weight: x × kg(from) / kg(to); price: x × money(from) / money(to) × kg(to) / kg(from), dollars × fx",
    zh: "重量：x × 千克(from) / 千克(to)；价格：x × 货币(from) / 货币(to) × 千克(to) / 千克(from)，美元 × 汇率",
  },
  parameters: {
    value: {
      en: "One number, or a range whose cells each stand for themselves",
      zh: "一个数字，或一个逐格计算的区域",
    },
    from: {
      en: "Unit of the value: kg, t, kt, 万吨, Mt, lb, short ton; or yuan/t, USD/t, US¢/lb and the like. Mt is a million tonnes; mt and MT are refused, and under a price all three are a tonne",
      zh: "数值的单位：千克、吨、千吨、万吨、Mt（百万吨）、磅、短吨；或元/吨、美元/吨、美分/磅等。Mt 为百万吨；mt、MT 有歧义会报错；价格分母中三者均指吨",
    },
    to: { en: "Unit of the answer", zh: "结果的单位" },
    fx: {
      en: "Yuan per US dollar, one number or one for each value; needed between currencies",
      zh: "1 美元合人民币元，一个数字或每个值各一个；不同货币之间必填",
    },
  },
  answer: {
    en: "As many cells as the first range, beside it; a header row answers with what was computed; #N/A where a value is missing",
    zh: "与第一个区域的单元格一一对应；标题行返回计算名称；数值缺失处为 #N/A",
  },
  unit: { en: "the unit named by to", zh: "to 所指单位" },
  examples: [
    {
      formula: '=ALU.TOUNIT(356.2, "万吨", "Mt")',
      args: [[[356.2]], [["万吨"]], [["Mt"]]],
      result: [[3.562]],
      says: { en: "SMM's output of January 2024 in million tonnes", zh: "SMM 2024 年 1 月产量，以百万吨计" },
    },
    {
      formula: '=ALU.TOUNIT(2650, "USD/t", "US¢/lb")',
      args: [[[2650]], [["USD/t"]], [["US¢/lb"]]],
      result: [[120.20197805]],
      says: { en: "2,650 USD/t in cents a pound", zh: "2650 美元/吨折合美分/磅" },
    },
  ],
  errors: {
    en: "#VALUE! for an unknown or ambiguous unit, a weight into a price, and between currencies without fx",
    zh: "单位未知或有歧义、重量与价格互换、不同货币而无 fx 时为 #VALUE!",
  },
  source: {
    en: "International yard and pound agreement (1959): 1 lb = 0.45359237 kg",
    zh: "国际码磅协议（1959）：1 磅 = 0.45359237 千克",
  },
  keywords: ["unit", "convert", "tonne", "pound", "cents", "万吨", "换算", "单位", "美元", "磅"],
};
