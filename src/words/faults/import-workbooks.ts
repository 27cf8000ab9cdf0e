import type { ImportWorkbookFaults } from "#error/faults/import-workbooks";
import type { Sentences } from "../sentences";

type Large = ImportWorkbookFaults["import-too-large"];
type Other = ImportWorkbookFaults["not-a-workbook"]["found"];

export const importWorkbookFaults: Sentences<ImportWorkbookFaults> = {
  "import-too-large": {
    code: "#VALUE!",
    en: ({ of, found, limit }) => largeEnglish[of](found, limit),
    zh: ({ of, found, limit }) => largeChinese[of](found, limit),
  },
  "zip-truncated": {
    code: "#VALUE!",
    en: () =>
      "The file is damaged or incomplete and has to be downloaded again: the directory at its end cannot be read",
    zh: () => "文件已损坏或不完整，无法读取其末尾的目录：请重新下载",
  },
  "zip-overlaps": {
    code: "#VALUE!",
    en: ({ part }) =>
      part === null
        ? "The file is damaged: two of its parts lie in the same bytes"
        : `The file is damaged: it has the part ${part} twice`,
    zh: ({ part }) =>
      part === null ? "文件已损坏：其中两个部件占用同一段字节" : `文件已损坏：部件 ${part} 出现两次`,
  },
  "zip-bomb": {
    code: "#VALUE!",
    en: ({ part, inflated, size }) =>
      `The part ${part} claims to hold ${megabytes(inflated)} MB in ${megabytes(size)} MB, which no workbook does, and was not opened`,
    zh: ({ part, inflated, size }) =>
      `部件 ${part} 声称 ${megabytes(size)} MB 解压后达 ${megabytes(inflated)} MB，正常工作簿不会如此，故未打开`,
  },
  "workbook-encrypted": {
    code: "#VALUE!",
    en: () => "The file is protected with a password: open it in Excel and save it without one",
    zh: () => "文件有密码保护：请在 Excel 中打开，取消密码后另存",
  },
  "not-a-workbook": {
    code: "#VALUE!",
    en: ({ found }) => otherEnglish[found],
    zh: ({ found }) => otherChinese[found],
  },
  "workbook-damaged": {
    code: "#VALUE!",
    en: ({ part, sheet }) =>
      sheet === null
        ? `The workbook is damaged: its part ${part} is missing or cannot be read`
        : `The workbook is damaged: sheet "${sheet}" (${part}) is missing or cannot be read`,
    zh: ({ part, sheet }) =>
      sheet === null
        ? `工作簿已损坏：部件 ${part} 缺失或无法读取`
        : `工作簿已损坏：工作表“${sheet}”（${part}）缺失或无法读取`,
  },
  "hidden-sheet": {
    code: "#N/A",
    en: ({ sheet }) => `The hidden sheet "${sheet}" was read too`,
    zh: ({ sheet }) => `隐藏的工作表“${sheet}”也已读取`,
  },
  "very-hidden-sheet": {
    code: "#N/A",
    en: ({ sheet }) => `The sheet "${sheet}", which a program has hidden, was left out`,
    zh: ({ sheet }) => `工作表“${sheet}”由程序隐藏，未予读取`,
  },
  "formulas-without-value": {
    code: "#N/A",
    en: ({ count }) =>
      count === 1
        ? "The file does not hold the value of the formula here: open it in Excel and save it"
        : `The file does not hold the values of ${count} formulas, of which this is the first: open it in Excel and save it`,
    zh: ({ count }) =>
      count === 1
        ? "文件中没有此公式的计算结果：请在 Excel 中打开并保存后再导入"
        : `文件中有 ${count} 个公式没有计算结果，此为第一个：请在 Excel 中打开并保存后再导入`,
  },
  "no-table": {
    code: "#VALUE!",
    en: () => "There is no table in the page",
    zh: () => "网页中没有表格",
  },
  "html-too-deep": {
    code: "#VALUE!",
    en: ({ limit }) => `Elements stand within elements more than ${limit} deep`,
    zh: ({ limit }) => `网页元素嵌套超过 ${limit} 层`,
  },
};

type LargeSentences = Readonly<Record<Large["of"], (found: number | null, limit: number) => string>>;

const largeEnglish: LargeSentences = {
  file: (found, limit) =>
    `The file has ${megabytes(found ?? limit)} MB, and at most ${megabytes(limit)} MB are read`,
  entries: (found, limit) =>
    `The file has ${found ?? limit} parts, and at most ${limit} are read: it is no common workbook`,
  inflated: (found, limit) =>
    `The file holds ${megabytes(found ?? limit)} MB once unpacked, and at most ${megabytes(limit)} MB are read`,
  cells: (_, limit) => `There are more than ${limit / 1e6} million cells: import a part of them`,
};

const largeChinese: LargeSentences = {
  file: (found, limit) => `文件为 ${megabytes(found ?? limit)} MB，最多读取 ${megabytes(limit)} MB`,
  entries: (found, limit) => `文件内有 ${found ?? limit} 个部件，最多读取 ${limit} 个：这不是通常的工作簿`,
  inflated: (found, limit) => `文件解压后为 ${megabytes(found ?? limit)} MB，最多读取 ${megabytes(limit)} MB`,
  cells: (_, limit) => `单元格超过 ${limit / 1e4} 万个：请只导入其中一部分`,
};

const otherEnglish: Readonly<Record<Other, string>> = {
  document: "This is a Word document: copy its table and paste it",
  presentation: "This is a presentation: copy its table and paste it",
  "binary-workbook": "This is a binary workbook (.xlsb): save it as .xlsx",
  "open-document": "This is an OpenDocument file: save it as .xlsx",
  zip: "This is an archive without a workbook in it: unpack it and choose a file",
};

const otherChinese: Readonly<Record<Other, string>> = {
  document: "这是 Word 文档：请复制其中的表格后粘贴",
  presentation: "这是演示文稿：请复制其中的表格后粘贴",
  "binary-workbook": "这是二进制工作簿（.xlsb）：请另存为 .xlsx",
  "open-document": "这是 OpenDocument 文件：请另存为 .xlsx",
  zip: "这是压缩包，其中没有工作簿：请解压后选择文件",
};

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
