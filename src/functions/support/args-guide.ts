import type { Guide } from "../guide";

export const argsGuide: Guide = {
  summary: {
    en: "How this host delivered each cell of a range",
    zh: "本程序收到区域中每个单元格的形式",
  },
  formula: {
    en: "one word a cell: number, zero, boolean, blank, empty text, text (and how it is read), error",
    zh: "每个单元格一个词：数字、零、逻辑值、空白、空文本、文本（及其读法）、错误",
  },
  parameters: { range: { en: "Any cells, at most 1,000,000", zh: "任意单元格，至多 1,000,000 个" } },
  answer: { en: "Words in the shape of the range", zh: "与区域形状相同的词" },
  unit: { en: "text", zh: "文本" },
  examples: [
    {
      formula: '=ALU.ARGS({3562,0,"","n.a.";"4.2%","2024-01",#N/A,TRUE})',
      args: [
        [
          [3562, 0, "", "n.a."],
          ["4.2%", "2024-01", { error: "#N/A" }, true],
        ],
      ],
      result: [
        ["number", "zero", "empty text", "text, read as missing"],
        ["text, read as a number", "text, read as a month", "error #N/A", "boolean"],
      ],
      says: {
        en: "A blank cell answers blank on most hosts and zero on some: there ALU cannot tell it from a 0",
        zh: "空白单元格在多数程序中为空白，在少数程序中为零：此时 ALU 无法与 0 区分",
      },
    },
  ],
  errors: {
    en: "#VALUE! for more than 1,000,000 cells: choose a smaller range",
    zh: "超过 1,000,000 个单元格时为 #VALUE!：请选择较小的区域",
  },
  source: {
    en: "Microsoft, Excel JavaScript API, custom functions: handle blank cells and errors",
    zh: "Microsoft Excel JavaScript API 自定义函数：空白单元格与错误的处理",
  },
  keywords: ["blank", "diagnose", "delivered", "空白", "诊断", "类型"],
  note: {
    en: "A number that carries a format is a number here",
    zh: "带格式的数字在此显示为数字",
  },
};
