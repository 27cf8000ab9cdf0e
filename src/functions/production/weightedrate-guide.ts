import type { Guide } from "../guide";

export const weightedrateGuide: Guide = {
  summary: {
    en: "Operating rate weighted by capacity, overall or by group",
    zh: "按产能加权的开工率，总体或分组",
  },
  formula: {
    en: "r = Σ w·r / Σ w over the rows whose rate is known",
    zh: "r = Σ 权重 × 开工率 / Σ 权重，只计开工率已知的行",
  },
  parameters: {
    rates: {
      en: "Rates, one cell a plant, province or month; all fractions or all percent",
      zh: "开工率，每个工厂、省份或月份一格；单位须一致",
    },
    weights: { en: "Capacities in one unit, of the same shape", zh: "产能，单位一致，区域大小相同" },
    groups: {
      en: "A name for each rate; the answer then is a table",
      zh: "每个开工率所属的组；此时返回表格",
    },
  },
  answer: {
    en: "One cell; with groups a table group | weighted rate | weight covered, in the order of appearance. A missing rate leaves its weight out, and weight covered tells how much of the weight the rate rests on",
    zh: "一个单元格；有分组时为表格：分组 | 加权开工率 | 权重覆盖，按出现次序。缺失的开工率不计其权重，权重覆盖说明结果所依据的权重比例",
  },
  unit: { en: "unit of the rates", zh: "与开工率单位相同" },
  examples: [
    {
      formula: "=ALU.WEIGHTEDRATE({0.9;0.6}, {2;1})",
      args: [
        [[0.9], [0.6]],
        [[2], [1]],
      ],
      result: [[0.8]],
      says: {
        en: "Two thirds of the capacity at 90 %, one third at 60 %",
        zh: "三分之二产能开工 90%，三分之一开工 60%",
      },
    },
    {
      formula: '=ALU.WEIGHTEDRATE({0.9;0.6;0.5}, {2;1;3}, {"Yunnan";"Yunnan";"Henan"})',
      args: [
        [[0.9], [0.6], [0.5]],
        [[2], [1], [3]],
        [["Yunnan"], ["Yunnan"], ["Henan"]],
      ],
      result: [
        ["group", "weighted rate", "weight covered"],
        ["Yunnan", 0.8, 1],
        ["Henan", 0.5, 1],
      ],
      says: { en: "The same by province", zh: "分省计算" },
    },
  ],
  errors: {
    en: "#DIV/0! where the weights sum to 0; #N/A where rates are known for less than half of the weight; #VALUE! for a rate without weight or group, and for a weight below 0. A 0 in the first or last rows is taken as a blank: type 0% as text for a plant at rest",
    zh: "权重之和为 0 时为 #DIV/0!；已知开工率的权重不足一半时为 #N/A；有开工率而无权重或分组、权重为负时为 #VALUE!。首尾各行的 0 视为空白：停产请以文本输入 0%",
  },
  source: {
    en: "SMM, weekly operating rates of aluminium processing, weighted by capacity",
    zh: "SMM 铝加工周度开工率（按产能加权）",
  },
  keywords: ["weighted average", "operating rate", "加权", "加权开工率", "加权平均"],
};
