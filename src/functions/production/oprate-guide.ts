import type { Guide } from "../guide";

export const oprateGuide: Guide = {
  summary: {
    en: "Operating rate: operating capacity over built capacity",
    zh: "开工率：运行产能与建成产能之比",
  },
  formula: { en: "r = operating / capacity", zh: "r = 运行产能 / 建成产能" },
  parameters: {
    operating: {
      en: "One number, or a range whose cells each stand for themselves: operating capacity",
      zh: "一个数字，或一个逐格计算的区域：运行产能",
    },
    capacity: {
      en: "Built capacity in the same unit, of the same shape or one number",
      zh: "建成产能，单位相同；区域大小相同，或一个数字",
    },
  },
  answer: {
    en: "As many cells as the first range, beside it; a header row answers with what was computed; #N/A where a value is missing",
    zh: "与第一个区域的单元格一一对应；标题行返回计算名称；数值缺失处为 #N/A",
  },
  unit: { en: "fraction: 0.929 is 92.9 %", zh: "小数：0.929 即 92.9%" },
  examples: [
    {
      formula: "=ALU.OPRATE(41.98, 45.19)",
      args: [[[41.98]], [[45.19]]],
      result: [[0.9289665855277716]],
      says: {
        en: "SMM: 41.98 Mt operating of 45.19 Mt existing in January 2024, printed as 92.9 %",
        zh: "SMM：2024 年 1 月运行产能 4198 万吨、建成产能 4519 万吨，公布开工率 92.9%",
      },
    },
  ],
  errors: {
    en: "#DIV/0! where the capacity is 0; #VALUE! above 150 %, since the units then do not match, and below 0; ranges of different shape are refused with both shapes",
    zh: "产能为 0 时为 #DIV/0!；高于 150%（单位不一致）或为负时为 #VALUE!；区域大小不同时会报错并给出两者的大小",
  },
  source: {
    en: "SMM and CNIA, operating rate of primary aluminium",
    zh: "SMM、中国有色金属工业协会：电解铝开工率",
  },
  keywords: ["operating rate", "utilisation", "capacity", "开工率", "产能利用率", "运行产能"],
};
