import type { Guide } from "../guide";

export const spreadGuide: Guide = {
  summary: { en: "Spread of two prices, also of quoted ranges", zh: "两个价格之差，也可用于报价区间" },
  formula: {
    en: "points: high − low; fraction: high / low − 1; ratio: high / low; of ranges the least and the greatest that they allow",
    zh: "点：高 − 低；小数：高 / 低 − 1；倍数：高 / 低；报价区间取可能的最小与最大",
  },
  parameters: {
    high: {
      en: 'The price that is usually the higher one: a number, a range of cells, or a quoted range as text ("2500-2600")',
      zh: '通常较高的价格：数字、区域，或文本报价区间（"2500-2600"）',
    },
    low: { en: "The other price, in the same unit", zh: "另一价格，单位相同" },
    kind: { en: "points (default), fraction, ratio", zh: "点（默认）、小数、倍数" },
  },
  answer: {
    en: "As many cells as the first range; where any cell quotes a range, low and high of the spread side by side",
    zh: "与第一个区域一一对应；任一单元格为报价区间时，并列返回价差的低值与高值",
  },
  unit: { en: "unit of the prices; fraction or ratio where asked", zh: "价格单位；或按 kind 为小数、倍数" },
  examples: [
    {
      formula: '=ALU.SPREAD(2700, "2500-2600")',
      args: [[[2700]], [["2500-2600"]]],
      result: [[100, 200]],
      says: {
        en: "Imported alumina at about 2,700 yuan/t against 2,500 to 2,600 at home, as the press printed it",
        zh: "报道中进口氧化铝约 2700 元/吨，国内 2500-2600 元/吨",
      },
    },
  ],
  errors: {
    en: "#DIV/0! where low is 0 and a ratio is asked for; #VALUE! for a text that is neither a number nor a range; type ranges as text, since Excel turns 5-8 into a date",
    zh: "kind 为小数或倍数且 low 为 0 时为 #DIV/0!；文本既非数字也非区间时为 #VALUE!；区间请以文本输入，否则 Excel 会把 5-8 变成日期",
  },
  source: { en: "ALU's own definition, by interval arithmetic", zh: "ALU 自定义，按区间运算" },
  keywords: ["spread", "price gap", "quotation", "range", "价差", "精废价差", "报价区间"],
};
