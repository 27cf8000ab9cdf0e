import type { Guide } from "../guide";

export const liquidratioGuide: Guide = {
  summary: {
    en: "Liquid ratio: the share of metal used liquid instead of being cast",
    zh: "铝水比例：以铝水形式直接使用的比例",
  },
  formula: { en: "l = 1 − ingot / output", zh: "l = 1 − 铸锭量 / 产量" },
  parameters: {
    output: {
      en: "One number, or a range whose cells each stand for themselves: output of primary aluminium",
      zh: "一个数字，或一个逐格计算的区域：电解铝产量",
    },
    ingot: { en: "Ingot cast, in the unit of output", zh: "铸锭量，单位与产量相同" },
  },
  answer: {
    en: "As many cells as the first range, beside it; a header row answers with what was computed; #N/A where a value is missing",
    zh: "与第一个区域的单元格一一对应；标题行返回计算名称；数值缺失处为 #N/A",
  },
  unit: { en: "fraction: 0.7036 is 70.36 %", zh: "小数：0.7036 即 70.36%" },
  examples: [
    {
      formula: "=ALU.LIQUIDRATIO(3.562, 1.0558)",
      args: [[[3.562]], [[1.0558]]],
      result: [[0.7035934868051656]],
      says: {
        en: "SMM: 1.0558 Mt of 3.562 Mt were cast in January 2024, a liquid ratio of 70.36 %",
        zh: "SMM：2024 年 1 月产量 356.2 万吨，铸锭 105.58 万吨，铝水比例 70.36%",
      },
    },
  ],
  errors: {
    en: "#DIV/0! where output is 0; #VALUE! where more is cast than made, and below 0; ranges of different shape are refused with both shapes",
    zh: "产量为 0 时为 #DIV/0!；铸锭量大于产量或为负时为 #VALUE!；区域大小不同时会报错并给出两者的大小",
  },
  source: { en: "SMM, aluminium ingot production analysis", zh: "SMM 电解铝产量分析" },
  keywords: ["liquid aluminium", "molten", "ingot", "铝水", "铝水比例", "铸锭"],
};
