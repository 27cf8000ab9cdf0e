import type { Both, Language } from "./language";

/** The screen Start. */
export const startWords = {
  value: {
    en: "The index and change calculations of the Chinese aluminium industry, as formulas in your own workbook.",
    zh: "中国铝行业的景气指数与增速计算，以公式的形式写在您自己的工作簿里。",
  },
  sample: { en: "See it at work", zh: "先看示例" },
  sampleSays: {
    en: "The sample model adds five new sheets of live formulas. Sheets that exist are not touched.",
    zh: "示例模型新增五张工作表，全部为实时公式。已有的工作表不会改动。",
  },
  published: {
    en: "figures that CNIA, SMM and NBS printed, each checked by a formula",
    zh: "有色协会、SMM 与国家统计局公布的数字，逐一用公式核对",
  },
  vintages: {
    en: "one index as five reports of 2018 printed it, each month with its revisions",
    zh: "同一指数在 2018 年五期报告中的数字，以及各月的修订",
  },
  panel: {
    en: "ten monthly indicators, 2012 to 2025; illustrative, not real",
    zh: "十项月度指标，2012 至 2025 年；仅作演示，并非真实数据",
  },
  model: {
    en: "roles, weights and limits of the ten, for you to edit",
    zh: "十项指标的类别、权重与界限，可直接修改",
  },
  index: {
    en: "prosperity, zones, lights and contributions, month by month",
    zh: "逐月的景气指数、区间、信号灯与贡献",
  },
  insert: { en: "Insert sample model", zh: "插入示例模型" },
  insertAgain: { en: "Insert another", zh: "再插入一份" },
  inserting: { en: "Inserting the sample model", zh: "正在插入示例模型" },
  showIndex: { en: "Show the index", zh: "查看指数" },
  notInserted: { en: "The sample model was not inserted", zh: "示例模型未能插入" },
  own: { en: "Work on your own data", zh: "用您自己的数据" },
  ownSays: {
    en: "Import monthly figures into a data table that keeps every revision. Or find a function, point at your range, and see the answer first.",
    zh: "将月度数据导入数据表，每次修订都会保留。也可查找函数、选取区域，插入之前先看结果。",
  },
  importOwn: { en: "Import my data", zh: "导入我的数据" },
} satisfies Record<string, Both>;

/** What was inserted, and that a second sample carries another number. */
export function insertedText(sheets: readonly string[], isRenamed: boolean, language: Language): string {
  if (language === "zh")
    return `${isRenamed ? "同名工作表已存在，故另起新名。" : ""}已插入工作表${sheets.map((sheet) => `“${sheet}”`).join("")}。撤销一次即可全部收回。`;
  const names = `${sheets.slice(0, -1).join(", ")} and ${sheets.at(-1)}`;
  return `${isRenamed ? "Sheets of these names were there already, so the new ones are numbered. " : ""}Inserted ${names}. Undo takes them back in one step.`;
}

/** The door to the functions. */
export function searchAllText(count: number, language: Language): string {
  return language === "zh" ? `查找 ${count} 个函数` : `Search ${count} functions`;
}
