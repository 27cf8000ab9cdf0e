import type { ImportTextFaults } from "#error/faults/import-text";
import type { Sentences } from "../sentences";

type Other = ImportTextFaults["not-a-table"]["found"];

export const importTextFaults: Sentences<ImportTextFaults> = {
  "not-a-table": {
    code: "#VALUE!",
    en: ({ found }) => otherEnglish[found],
    zh: ({ found }) => otherChinese[found],
  },
  "encoding-unknown": {
    code: "#VALUE!",
    en: () =>
      "The bytes of the file are text neither in UTF-8 nor in GB18030: open it in its own program and save it as CSV UTF-8",
    zh: () => "文件内容既不是 UTF-8 也不是 GB18030 文本：请在原程序中打开并另存为“CSV UTF-8”",
  },
  "no-figures": {
    code: "#VALUE!",
    en: ({ rows }) =>
      rows === 1
        ? "There is no month with a figure in its one row"
        : `There is no month with a figure in its ${rows} rows`,
    zh: ({ rows }) => `全部 ${rows} 行中没有任何带数值的月份`,
  },
  "text-cut-off": {
    code: "#N/A",
    en: () => "The file ends within a character, so it may be incomplete: download it again",
    zh: () => "文件在一个字符中间结束，可能不完整：请重新下载",
  },
  "damaged-characters": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" has damaged characters, which are shown as \uFFFD`,
    zh: ({ found }) => `“${found}”含有已损坏的字符，以 \uFFFD 表示`,
  },
  "nul-characters": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" stood among NUL characters, which were left out`,
    zh: ({ found }) => `“${found}”中夹有空字符（NUL），已略去`,
  },
  "quotes-unpaired": {
    code: "#VALUE!",
    en: ({ found }) =>
      `The quotation marks of "${found}" do not pair up: this line was read by itself, and the next ones as usual`,
    zh: ({ found }) => `“${found}”的引号不成对：该行单独读取，其后各行照常读取`,
  },
  "row-too-wide": {
    code: "#VALUE!",
    en: ({ columns, limit }) =>
      `The row has ${columns} cells, and those after the first ${limit} were left out`,
    zh: ({ columns, limit }) => `该行有 ${columns} 个单元格，第 ${limit} 个以后的已略去`,
  },
  "row-too-long": {
    code: "#VALUE!",
    en: ({ limit }) => `The line is longer than ${limit} characters, and its rest was left out`,
    zh: ({ limit }) => `该行超过 ${limit} 个字符，其余部分已略去`,
  },
  "cell-too-long": {
    code: "#VALUE!",
    en: ({ length, limit }) =>
      `The cell has ${length} characters, and those after the first ${limit} were left out`,
    zh: ({ length, limit }) => `该单元格有 ${length} 个字符，第 ${limit} 个以后的已略去`,
  },
};

const otherEnglish: Readonly<Record<Other, string>> = {
  pdf: "This is a PDF document: copy its table and paste it",
  image: "This is a picture, and figures are not read from pictures",
  gzip: "This is a compressed file (gzip): unpack it and choose the file in it",
  rar: "This is a compressed file (RAR): unpack it and choose the file in it",
  "7z": "This is a compressed file (7z): unpack it and choose the file in it",
  "old-workbook": "This is a workbook of Excel 97 to 2003 (.xls): open it in Excel and save it as .xlsx",
  "old-document": "This is a document of Office 97 to 2003: copy its table and paste it",
  xml: "This is an XML document, and of these only pages with tables are read: save it as .xlsx or CSV",
  database: "This is a database file (SQLite): export the table as CSV",
  parquet: "This is a Parquet file: export the table as CSV",
};

const otherChinese: Readonly<Record<Other, string>> = {
  pdf: "这是 PDF 文档：请复制其中的表格后粘贴",
  image: "这是图片，无法从图片中读取数字",
  gzip: "这是压缩文件（gzip）：请解压后选择其中的文件",
  rar: "这是压缩文件（RAR）：请解压后选择其中的文件",
  "7z": "这是压缩文件（7z）：请解压后选择其中的文件",
  "old-workbook": "这是 Excel 97–2003 工作簿（.xls）：请在 Excel 中打开并另存为 .xlsx",
  "old-document": "这是 Office 97–2003 文档：请复制其中的表格后粘贴",
  xml: "这是 XML 文档，此类文档只能读取带表格的网页：请另存为 .xlsx 或 CSV",
  database: "这是数据库文件（SQLite）：请将表导出为 CSV",
  parquet: "这是 Parquet 文件：请将表导出为 CSV",
};
