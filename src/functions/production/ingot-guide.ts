import type { Guide } from "../guide";

export const ingotGuide: Guide = {
  summary: { en: "Ingot cast: output that is not used liquid", zh: "铸锭量：未以铝水形式使用的产量" },
  formula: { en: "ingot = output × (1 − liquid ratio)", zh: "铸锭量 = 产量 ×（1 − 铝水比例）" },
  parameters: {
    output: {
      en: "One number, or a range whose cells each stand for themselves: output of primary aluminium",
      zh: "一个数字，或一个逐格计算的区域：电解铝产量",
    },
    liquid_ratio: { en: "Liquid ratio as 70.36% or 0.7036", zh: "铝水比例，写作 70.36% 或 0.7036" },
  },
  answer: {
    en: "As many cells as the first range, beside it; a header row answers with what was computed; #N/A where a value is missing",
    zh: "与第一个区域的单元格一一对应；标题行返回计算名称；数值缺失处为 #N/A",
  },
  unit: { en: "unit of output", zh: "与产量单位相同" },
  examples: [
    {
      formula: "=ALU.INGOT(3.562, 0.7036)",
      args: [[[3.562]], [[0.7036]]],
      result: [[1.0557768]],
      says: {
        en: "SMM: with 70.36 % used liquid, 1.0558 Mt were cast in January 2024",
        zh: "SMM：铝水比例 70.36%，2024 年 1 月铸锭量 105.58 万吨",
      },
    },
  ],
  errors: {
    en: "#VALUE! where the ratio is below 0 or above 1: type 70.36% or 0.7036, not 70.36",
    zh: "比例小于 0 或大于 1 时为 #VALUE!：请输入 70.36% 或 0.7036，而非 70.36",
  },
  source: { en: "SMM, aluminium ingot production analysis", zh: "SMM 电解铝产量分析" },
  keywords: ["ingot", "cast", "liquid ratio", "铸锭量", "铸锭", "铝水"],
};
