import type { Both, Language } from "./language";

/** The screen Functions. */
export const functionWords = {
  search: { en: "Search by name or purpose", zh: "按名称或用途查找" },
  example: { en: "year on year, 开工率, price …", zh: "同比、开工率、price……" },
  none: {
    en: "No function has all of these words. Try one word, in English or Chinese.",
    zh: "没有函数同时包含这些词。请只用一个词，中英文均可。",
  },
  back: { en: "All functions", zh: "全部函数" },
  arguments: { en: "Arguments", zh: "参数" },
  optional: { en: "optional", zh: "可选" },
  takeSelection: { en: "Use selection", zh: "取所选区域" },
  byDefault: { en: "Default", zh: "默认" },
  formula: { en: "Formula", zh: "公式" },
  preview: { en: "Preview", zh: "预览" },
  reading: { en: "Reading the cells", zh: "正在读取单元格" },
  later: {
    en: "The workbook computes this one: it uses names or functions that are not ALU's.",
    zh: "此公式含有 ALU 以外的名称或函数，由工作簿计算。",
  },
  large: {
    en: "The range is large: the answer appears once the formula is inserted.",
    zh: "区域较大，插入后显示结果。",
  },
  insert: { en: "Insert at the selected cell", zh: "插入到所选单元格" },
  inserting: { en: "Inserting the formula", zh: "正在插入公式" },
  keep: { en: "Keep them", zh: "保留" },
  about: { en: "How it is computed", zh: "如何计算" },
  method: { en: "Formula", zh: "计算式" },
  answer: { en: "Answer", zh: "结果" },
  unit: { en: "Unit", zh: "单位" },
  errors: { en: "Errors", zh: "错误" },
  source: { en: "Source", zh: "来源" },
  note: { en: "Note", zh: "说明" },
  examples: { en: "Examples", zh: "示例" },
  tryExample: { en: "Try it", zh: "试一试" },
  groups: { en: "Groups", zh: "分组" },
} satisfies Record<string, Both>;

/** Sentences of the screen that name a place or a number. */
export const functionSentences = {
  found: {
    en: (count: number) => (count === 1 ? "1 function" : `${count} functions`),
    zh: (count: number) => `${count} 个函数`,
  },
  missing: {
    en: (argument: string) => `Give ${argument} to see the answer.`,
    zh: (argument: string) => `填写 ${argument} 后显示结果。`,
  },
  size: {
    en: (rows: number, columns: number) => `${counted(rows, "row")} × ${counted(columns, "column")}`,
    zh: (rows: number, columns: number) => `${rows} 行 × ${columns} 列`,
  },
  hidden: {
    en: (rows: number) => `${counted(rows, "more row")}`,
    zh: (rows: number) => `另有 ${rows} 行`,
  },
  faultAt: {
    en: (row: number, message: string) => `Row ${row}: ${message}.`,
    zh: (row: number, message: string) => `第 ${row} 行：${message}。`,
  },
  inserted: {
    en: (place: string) => `Inserted in ${place}.`,
    zh: (place: string) => `已插入到 ${place}。`,
  },
  filled: {
    en: (place: string, cells: number) =>
      `The answer takes ${place}, where ${cells === 1 ? "1 cell is" : `${cells} cells are`} filled.`,
    zh: (place: string, cells: number) => `结果将占用 ${place}，其中 ${cells} 个单元格已有内容。`,
  },
  replace: {
    en: (cells: number) => `Replace ${counted(cells, "cell")}`,
    zh: (cells: number) => `替换 ${cells} 个单元格`,
  },
  ownData: {
    en: (place: string) => `The answer would lie on its own data in ${place}. Select another cell.`,
    zh: (place: string) => `结果会覆盖自己的数据 ${place}。请另选单元格。`,
  },
  offSheet: {
    en: (rows: number, columns: number) =>
      `The answer of ${counted(rows, "row")} × ${counted(columns, "column")} does not fit below and right of this cell. Select one nearer the top left.`,
    zh: (rows: number, columns: number) =>
      `从此单元格起放不下 ${rows} 行 × ${columns} 列的结果。请选更靠左上的单元格。`,
  },
} satisfies Record<string, Record<Language, (...told: never[]) => string>>;

function counted(n: number, one: string): string {
  return n === 1 ? `1 ${one}` : `${n} ${one}s`;
}
