import type { Guide } from "../guide";

export const chainGuide: Guide = {
  summary: { en: "A level from a chain of changes", zh: "由逐期变化连乘得到水平值（定基）" },
  formula: {
    en: "L[t] = L[t − 1] · (1 + c[t]); points: L[t] = L[t − 1] + c[t]",
    zh: "L[t] = L[t − 1] · (1 + c[t])；点：L[t] = L[t − 1] + c[t]",
  },
  parameters: {
    changes: {
      en: "Changes on the period before: a row, a column, two columns (date, change), or a block with a header row",
      zh: "逐期变化：一行、一列、两列（日期、变化），或带标题行的区域",
    },
    start: { en: "The level before the first change; 100 by default", zh: "第一个变化之前的水平，默认 100" },
    kind: {
      en: "fraction 0.042 (default), percent 4.2, points (diff), ratio 1.042, index100 104.2; a change above 1.5 in size without a kind is refused",
      zh: "小数 0.042（默认）、百分数 4.2、点（差值）、倍数 1.042、上期=100 104.2；未注明时绝对值大于 1.5 的变化会被拒绝",
    },
  },
  answer: {
    en: "As many rows as the changes, beside them; a first row without a change carries the start; #N/A from a missing change on",
    zh: "与变化行数相同；首行无变化时即为起点；出现缺失后均为 #N/A",
  },
  unit: { en: "the unit of the start", zh: "与起点的单位相同" },
  examples: [
    {
      formula: '=ALU.CHAIN({"";10%;-50%})',
      args: [[[""], [0.1], [-0.5]]],
      result: [[100], [110], [55]],
      says: { en: "The chain of month-on-month changes gives the level back", zh: "由环比变化还原水平值" },
    },
  ],
  errors: {
    en: "#VALUE! for a change such as 4.2 without a kind; #N/A names the row where the chain breaks",
    zh: "变化写成 4.2 而未注明 kind 时为 #VALUE!；#N/A 会指出链条断开的行",
  },
  source: {
    en: "OECD, Data and Metadata Reporting and Presentation Handbook (2007), index numbers",
    zh: "OECD《数据与元数据报告和呈现手册》（2007），指数",
  },
  keywords: ["chain index", "cumulate changes", "level", "定基", "连乘", "链式指数"],
};
