import type { Guide } from "../guide";

export const agreesGuide: Guide = {
  summary: {
    en: "Whether a stated number is a correct rounding of the computed one",
    zh: "公布的数字是否为计算结果的正确四舍五入",
  },
  formula: {
    en: "ROUND(computed, places) = stated, halves away from zero, at the 15 digits that a sheet keeps",
    zh: "ROUND(computed, places) = stated，半数远离零取整，按表格保留的 15 位有效数字计算",
  },
  parameters: {
    computed: { en: "One number or a range of them", zh: "一个数字或一个区域" },
    stated: {
      en: "The number as printed, beside each computed one; a text such as 44.0 keeps its decimals",
      zh: "印刷的数字，与计算结果一一对应；文本（如 44.0）保留其小数位",
    },
    places: {
      en: "Decimal places of stated, -3 for thousands; needed unless stated is text, which keeps its own",
      zh: "stated 的小数位数，千位为 -3；stated 不是文本时必填，文本按其自身位数",
    },
  },
  answer: {
    en: "TRUE or FALSE in the shape of the ranges; #N/A where either number is missing",
    zh: "与区域形状相同的 TRUE 或 FALSE；任一数字缺失处为 #N/A",
  },
  unit: { en: "TRUE or FALSE", zh: "TRUE 或 FALSE" },
  examples: [
    {
      formula: '=ALU.AGREES(41.98/45.19, "92.9%")',
      args: [41.98 / 45.19, "92.9%"],
      result: [[true]],
      says: {
        en: "SMM, end of January 2024: operating over built capacity is the printed operating rate",
        zh: "SMM，2024 年 1 月末：运行产能与建成产能之比即公布的开工率",
      },
    },
    {
      formula: "=ALU.AGREES(1.005, 1, 2)",
      args: [1.005, 1, 2],
      result: [[false]],
      says: {
        en: "A half is rounded away from zero, to 1.01",
        zh: "半数远离零取整，应为 1.01",
      },
    },
  ],
  errors: {
    en: "#VALUE! where stated is a number and places is not given: a cell does not keep the zero of 44.0",
    zh: "stated 为数字而未给出 places 时为 #VALUE!：单元格不保留 44.0 的末位零",
  },
  source: { en: "ECMA-376, Office Open XML, part 1, ROUND", zh: "ECMA-376 Office Open XML 第 1 部分，ROUND" },
  keywords: ["rounding", "check", "verify", "四舍五入", "核对", "相符", "取整"],
};
