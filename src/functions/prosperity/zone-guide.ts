import type { Guide } from "../guide";

export const zoneGuide: Guide = {
  summary: {
    en: "Zone of an index value, from too cold to too hot, in words",
    zh: "指数所处的景气区间：过冷、偏冷、正常、偏热、过热",
  },
  formula: {
    en: "too cold < 16 ≤ slightly cold < 32 ≤ normal < 64 ≤ slightly hot < 80 ≤ too hot",
    zh: "过冷 < 16 ≤ 偏冷 < 32 ≤ 正常 < 64 ≤ 偏热 < 80 ≤ 过热",
  },
  parameters: {
    index: { en: "Index values, one or many", zh: "指数值，一个或多个" },
    limits: {
      en: "Four rising limits; by default 16, 32, 64, 80",
      zh: "四条依次升高的界限；默认 16、32、64、80",
    },
    lang: { en: "en or zh; by default the language of the host", zh: "英文或中文；默认随宿主语言" },
  },
  answer: {
    en: "A text for each value; #N/A where it is missing",
    zh: "每个值一个文本；缺失处为 #N/A",
  },
  unit: { en: "text", zh: "文本" },
  examples: [
    {
      formula: "=ALU.ZONE(56.9)",
      args: [56.9],
      result: [["normal"]],
      says: { en: "CNIA, an index of 56.9: normal", zh: "中国有色金属工业协会：指数 56.9，处于“正常”区间" },
    },
  ],
  errors: {
    en: "#VALUE! where there are not four limits or they do not rise",
    zh: "界限不是四个或未依次升高时为 #VALUE!",
  },
  source: {
    en: "Five zones: CNIA; the limits are inferred from its printed values, which put them below 17.8, in (31.4, 32.6] and in (63.3, 64.4]",
    zh: "五个区间：中国有色金属工业协会；界限由公布值推断，分别低于 17.8、在 (31.4, 32.6] 和 (63.3, 64.4] 之内",
  },
  keywords: ["zone", "cold", "normal", "hot", "区间", "过冷", "偏冷", "正常", "偏热", "过热"],
};
