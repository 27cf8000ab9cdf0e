import type { Guide } from "../guide";

export const checktotalGuide: Guide = {
  summary: {
    en: "Whether printed parts add up to their printed total, within rounding",
    zh: "各分项之和与合计在四舍五入范围内是否相符",
  },
  formula: {
    en: "agrees where |total − Σ part| ≤ ½u(total) + Σ ½u(part), u the unit of a figure's last place; else cannot be",
    zh: "当 |合计 − Σ 分项| ≤ ½u(合计) + Σ ½u(分项) 时相符，u 为该数字末位的单位；否则不可能",
  },
  parameters: {
    parts: {
      en: "A row, column or block of parts; blanks at its ends are outside it",
      zh: "一行、一列或一个区域的分项；两端空白不计入",
    },
    total: { en: "The printed total, in the unit of the parts", zh: "公布的合计，单位与分项相同" },
    places: {
      en: "Decimal places: one number, two as {1,0} for parts and total, or one for each figure. A text keeps its own; else parts have the most decimals among them, and the total those of its shortest form",
      zh: "小数位数：一个通用值，{1,0} 依次对应分项与合计，或每个数字一个。文本按其自身位数；未给出时分项取其中最多的小数位，合计按最短写法",
    },
  },
  answer: {
    en: "1 × 3: the verdict (agrees, cannot be), the sum of the parts, and the total less that sum",
    zh: "1 × 3：结论（相符、不可能）、分项之和、合计减分项之和",
  },
  unit: { en: "text, and twice the unit of the parts", zh: "文本，其后两格单位同分项" },
  examples: [
    {
      formula: '=ALU.CHECKTOTAL({"5.28";"0.527"}, "5.8")',
      args: [[["5.28"], ["0.527"]], "5.8"],
      result: [["agrees", 5.807, -0.007]],
      says: {
        en: "Exports of 2018 in Mt: January to November and December make the year",
        zh: "2018 年出口量（百万吨）：1-11 月与 12 月之和为全年",
      },
    },
    {
      formula: "=ALU.CHECKTOTAL({40.1;31.2;18.4}, 100, 1)",
      args: [[[40.1], [31.2], [18.4]], 100, 1],
      result: [["cannot be", 89.7, 10.3]],
      says: { en: "Shares that miss a row do not make 100", zh: "漏掉一行的占比之和不到 100" },
    },
  ],
  errors: {
    en: "#N/A names the row of a part that is missing: its sum is not known",
    zh: "分项缺失时为 #N/A 并指出所在行：合计未知",
  },
  source: {
    en: "Moore, Kearfott and Cloud, Introduction to Interval Analysis (2009), chapter 2",
    zh: "Moore、Kearfott、Cloud《区间分析导论》（2009），第 2 章",
  },
  keywords: ["sum", "add up", "total", "check", "合计", "分项", "核对", "勾稽"],
};
