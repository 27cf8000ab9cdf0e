import type { Guide } from "../guide";
import { datesText, growthKindText, nbsText, valuesText } from "./parameter-texts";

export const basegapGuide: Guide = {
  summary: {
    en: "The published year-on-year rate against the ratio of levels, and the base it implies",
    zh: "公布同比与水平值之比的差距，以及其隐含的可比基数",
  },
  formula: {
    en: "base[t] = x[t] / (1 + g[t]); gap[t] = g[t] − (x[t] / x[t − s] − 1)",
    zh: "基数[t] = x[t] / (1 + g[t])；差距[t] = g[t] − (x[t] / x[t − s] − 1)",
  },
  parameters: {
    values: valuesText,
    published: { en: "Published year-on-year rates of the same periods", zh: "同期公布的同比增速" },
    dates: datesText,
    kind: growthKindText,
  },
  answer: {
    en: "Two columns beside the values: the comparable base and the gap, published less computed; #N/A where a figure is missing",
    zh: "数值旁两列：可比基数，以及差距（公布值减计算值）；任一数字缺失时为 #N/A",
  },
  unit: {
    en: "base: the unit of the values; gap: fraction, 0.01 being one percentage point",
    zh: "基数：与数值的单位相同；差距：小数，0.01 即 1 个百分点",
  },
  examples: [
    {
      formula: '=ALU.BASEGAP({135836.89;111735}, {"";-8.5}, {2022;2023}, "percent")',
      args: [[[135836.89], [111735]], [[""], [-8.5]], [[2022], [2023]], "percent"],
      result: [
        ["#N/A", "#N/A"],
        [122114.75409836066, 0.09243258109045345],
      ],
      says: {
        en: "NBS: floor space sold fell 8.5 % in 2023 on a comparable basis and 17.7 % by the published levels",
        zh: "国家统计局：2023 年商品房销售面积可比口径下降 8.5%，按公布水平值下降 17.7%",
      },
    },
  ],
  errors: {
    en: "#VALUE! where a rate above 1.5 has no kind; #N/A names the month whose rate or level is missing",
    zh: "增速大于 1.5 而未注明 kind 时为 #VALUE!；#N/A 会指出缺少增速或水平值的月份",
  },
  source: nbsText,
  keywords: ["comparable base", "revision", "published growth", "可比基数", "口径", "差距"],
  note: {
    en: "The two differ because the set of enterprises changes or the base was revised; neither is corrected by the other",
    zh: "两者不同是因为企业范围变动或基数修订；不互相替代",
  },
};
