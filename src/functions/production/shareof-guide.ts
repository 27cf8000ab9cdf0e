import type { Guide } from "../guide";

export const shareofGuide: Guide = {
  summary: {
    en: "Share of each value in the total, or of the largest n together",
    zh: "每个数值占合计的比例，或最大 n 个的合计占比",
  },
  formula: {
    en: "s = x / total; with top the sum of the largest n over the total",
    zh: "s = x / 合计；给出 top 时为最大 n 个之和 / 合计",
  },
  parameters: {
    values: {
      en: "One number, or a range; each column has its own total",
      zh: "一个数字或一个区域；每列各自合计",
    },
    total: {
      en: "The total, one number or one for each value; left out, the sum of the values present",
      zh: "合计，一个数字或每个值各一个；省略时为现有数值之和",
    },
    top: { en: "n, for the share of the largest n values (CR n)", zh: "n，求最大 n 个的占比（CRn）" },
  },
  answer: {
    en: "As many cells as the values, with top one cell a column; #N/A where a value is missing",
    zh: "与数值单元格一一对应；给出 top 时每列一格；数值缺失处为 #N/A",
  },
  unit: { en: "fraction", zh: "小数" },
  examples: [
    {
      formula: "=ALU.SHAREOF(590, 1060)",
      args: [[[590]], [[1060]]],
      result: [[0.5566037735849056]],
      says: { en: "590 of 1,060 kt is 55.66 %", zh: "1060 千吨中的 590 千吨占 55.66%" },
    },
    {
      formula: "=ALU.SHAREOF({5;1;3;1}, , 2)",
      args: [[[5], [1], [3], [1]], null, [[2]]],
      result: [[0.8]],
      says: { en: "The two largest hold 80 %", zh: "最大两家合计占 80%" },
    },
  ],
  errors: {
    en: "#DIV/0! where the total is 0; #VALUE! where top asks for more values than there are",
    zh: "合计为 0 时为 #DIV/0!；top 超过数值个数时为 #VALUE!",
  },
  source: {
    en: "OECD, Glossary of Industrial Organisation Economics (1993), concentration ratio",
    zh: "OECD《产业组织经济学术语》（1993），集中度",
  },
  keywords: ["share", "concentration", "CR5", "proportion", "占比", "比重", "集中度"],
};
