import type { EvidenceFaults } from "#error/faults/evidence";
import { placeWords } from "../place";
import { cadenceWords, dataColumns } from "../data-table-words";
import { figureStatusWords } from "../choices";
import type { Both, Language } from "../language";
import type { Sentences } from "../sentences";

/** A column of the data table as its header says it. */
const named = (column: string): Both => (dataColumns as Readonly<Record<string, Both>>)[column];

/** What a cell of a column should hold. */
const wanted = (column: string): Both => {
  if (column === "period")
    return {
      en: "a period, such as 2025-11, 2025-Q3 or 2025-11-30",
      zh: "期间（如 2025-11、2025-Q3 或 2025-11-30）",
    };
  if (column === "published" || column === "as_of")
    return { en: "a day, such as 2025-12-09", zh: "日期（如 2025-12-09）" };
  if (column !== "status") return { en: "a number", zh: "数字" };
  const statuses = Object.values(figureStatusWords);
  return {
    en: `one of ${statuses.map(({ en }) => en).join(", ")}`,
    zh: `${statuses.map(({ zh }) => zh).join("、")}之一`,
  };
};

const statusesIn = (statuses: readonly (keyof typeof figureStatusWords)[], language: Language) =>
  statuses.map((status) => figureStatusWords[status][language]).join(language === "en" ? ", " : "、");

export const evidenceFaults: Sentences<EvidenceFaults> = {
  "places-needed": {
    code: "#VALUE!",
    en: ({ argument, found }) =>
      `${argument} is the number ${found}, which does not tell its printed decimals: give places, or type it as text "${found}"`,
    zh: ({ argument, found }) =>
      `${argument} 是数字 ${found}，看不出印刷时的小数位：请给出 places，或以文本“${found}”输入`,
  },
  "places-whole": {
    code: "#VALUE!",
    en: ({ found }) => `places must be a whole number from -15 to 15 and is ${found}`,
    zh: ({ found }) => `places 须为 -15 到 15 的整数，现为 ${found}`,
  },
  "nothing-to-check": {
    code: "#N/A",
    en: ({ argument }) => `${argument} has no value, so there is nothing to check`,
    zh: ({ argument }) => `${argument} 没有数值，无法核对`,
  },
  "total-part-missing": {
    code: "#N/A",
    en: ({ place }) => `The part in ${placeWords(place).en} is missing, so the sum is not known`,
    zh: ({ place }) => `${placeWords(place).zh}的分项缺失，合计未知`,
  },
  "figures-too-large": {
    code: "#VALUE!",
    en: () => "The figures are too large to be compared: what they give is beyond 1.8E+308",
    zh: () => "数字过大，无法比较：计算结果超出 1.8E+308",
  },
  "check-base": {
    code: "#N/A",
    en: ({ found }) => `The base is ${found}: a ratio needs a base above 0, use kind points for a difference`,
    zh: ({ found }) => `基数为 ${found}：计算比率须大于 0，差值请将 kind 取为 点`,
  },
  "data-lacks": {
    code: "#VALUE!",
    en: ({ argument, column }) =>
      `${argument} has no column ${named(column).en}: a data table has id, period and value, in any order below a header or as ${columnsIn("en")}`,
    zh: ({ argument, column }) =>
      `${argument} 没有“${named(column).zh}”列：数据表须有编号、期间、数值，有标题行时次序不限，否则按${columnsIn("zh")}排列`,
  },
  "data-column-twice": {
    code: "#VALUE!",
    en: ({ argument, column }) => `${argument} has the column ${named(column).en} twice: keep one of them`,
    zh: ({ argument, column }) => `${argument} 有两个“${named(column).zh}”列：请只保留一个`,
  },
  "data-cell": {
    code: "#VALUE!",
    en: ({ argument, row, column, found }) =>
      `Row ${row} of ${argument}: ${named(column).en} "${found}" is not ${wanted(column).en}`,
    zh: ({ argument, row, column, found }) =>
      `${argument} 第${row}行：${named(column).zh}“${found}”不是${wanted(column).zh}`,
  },
  "data-frequency": {
    code: "#VALUE!",
    en: ({ argument, row, id, period, other }) =>
      `Row ${row} of ${argument}: ${period} is of another frequency than ${other}, the first period of ${id}: give it an id of its own`,
    zh: ({ argument, row, id, period, other }) =>
      `${argument} 第${row}行：${period} 与 ${id} 的首个期间 ${other} 频率不同：请为其另设编号`,
  },
  "unknown-id": {
    code: "#N/A",
    en: ({ argument, id, some, count }) =>
      count === 0
        ? `${argument} has no series yet, so none is called "${id}"`
        : `${argument} has no series "${id}"; it has ${some.join(", ")}${count > some.length ? ` and ${count - some.length} more` : ""}`,
    zh: ({ argument, id, some, count }) =>
      count === 0
        ? `${argument} 尚无任何序列，找不到“${id}”`
        : `${argument} 没有序列“${id}”；现有 ${some.join("、")}${count > some.length ? ` 等 ${count} 个` : ""}`,
  },
  "nothing-known": {
    code: "#N/A",
    en: ({ id, first, last, asOf, statuses }) =>
      `${id} has no figure with status ${statusesIn(statuses, "en")}${first ? ` from ${first}` : ""}${last ? ` until ${last}` : ""}${asOf ? `, as known on ${asOf}` : ""}`,
    zh: ({ id, first, last, asOf, statuses }) =>
      `${id}${asOf ? `截至 ${asOf}` : ""}${first ? `，${first} 起` : ""}${last ? `，至 ${last}` : ""}没有状态为${statusesIn(statuses, "zh")}的数值`,
  },
  "cadences-differ": {
    code: "#VALUE!",
    en: ({ id, each, other, otherEach }) =>
      `${id} is by the ${cadenceWords[each].en} and ${other} by the ${cadenceWords[otherEach].en}: ask for each alone and bring them to one frequency with ALU.TOFREQ`,
    zh: ({ id, each, other, otherEach }) =>
      `${id} 为${cadenceWords[each].zh}频，${other} 为${cadenceWords[otherEach].zh}频：请分别取数，再用 ALU.TOFREQ 统一频率`,
  },
  "days-order": {
    code: "#VALUE!",
    en: ({ first, firstDay, last, lastDay }) =>
      `${first} is ${firstDay} and ${last} is ${lastDay}: ${first} must not come after ${last}`,
    zh: ({ first, firstDay, last, lastDay }) =>
      `${first} 为 ${firstDay}，${last} 为 ${lastDay}：${first} 不能晚于 ${last}`,
  },
};

/** The columns by their position. */
function columnsIn(language: Language): string {
  return Object.values(dataColumns)
    .map((column) => column[language])
    .join(language === "en" ? ", " : "、");
}
