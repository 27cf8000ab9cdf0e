import type { Both, Language } from "./language";

/** The screen Import. */
export const importWords = {
  choose: { en: "Import monthly data", zh: "导入月度数据" },
  chooseSays: {
    en: "Tables as you have them: months down or across, Chinese or English, with units, notes and totals.",
    zh: "表格照原样即可：月份竖排或横排，中文或英文，带单位、注释与合计均可。",
  },
  file: { en: "Choose files", zh: "选择文件" },
  drop: { en: "or drop them here", zh: "或拖放到此处" },
  formats: {
    en: "CSV, text, Excel, HTML, JSON of DBnomics, World Bank, SMM and JSON-stat, SDMX-CSV",
    zh: "CSV、文本、Excel、HTML，DBnomics、世界银行、SMM 与 JSON-stat 的 JSON，SDMX-CSV",
  },
  paste: { en: "Paste a table", zh: "粘贴表格" },
  pasteHint: {
    en: "Copy cells or a table, then press Ctrl+V here",
    zh: "复制单元格或网页表格，在此按 Ctrl+V",
  },
  readPaste: { en: "Read what was pasted", zh: "读取粘贴内容" },
  selection: { en: "From this workbook", zh: "取自本工作簿" },
  selectionSays: {
    en: "Select a table, or one cell of a sheet for all of it.",
    zh: "选中表格；只选一个单元格则读取整张工作表。",
  },
  useSelection: { en: "Use the selection", zh: "使用所选区域" },
  address: { en: "Address of a file", zh: "文件地址" },
  fetch: { en: "Fetch it", zh: "获取" },
  cancel: { en: "Cancel", zh: "取消" },
  restart: { en: "Another file", zh: "换一个文件" },
  thePaste: { en: "the paste", zh: "粘贴内容" },
  check: { en: "Check what was understood", zh: "核对识别结果" },
  giveYear: { en: "This year", zh: "确定年份" },
  questions: { en: "What the file does not say", zh: "文件未说明，请确认" },
  series: { en: "Series", zh: "序列" },
  filter: { en: "Find by name, id or unit", zh: "按名称、ID 或单位查找" },
  takeAll: { en: "Take all", zh: "全选" },
  takeNone: { en: "Take none", zh: "全不选" },
  noneFound: { en: "No series has all of these words.", zh: "没有序列同时包含这些词。" },
  details: { en: "Details", zh: "详情" },
  name: { en: "Name", zh: "名称" },
  id: { en: "Id or indicator", zh: "ID 或指标" },
  idHelp: {
    en: "The data table keeps it under this id. Choose an indicator of the model to use it there.",
    zh: "数据表以此 ID 保存。选择模型指标，即可用于景气指数。",
  },
  unit: { en: "Unit", zh: "单位" },
  form: { en: "Figures are", zh: "口径" },
  last: { en: "Last values", zh: "最近数值" },
  evidence: { en: "Why it was read so", zh: "识别依据" },
  twiceTaken: { en: "Another series that is taken has the same id.", zh: "另一条已选序列使用相同的 ID。" },
  findings: { en: "What to know of the file", zh: "文件提示" },
  stamps: { en: "Where it comes from", zh: "数据来源" },
  source: { en: "Source", zh: "来源" },
  published: { en: "Published on", zh: "发布日期" },
  asOf: { en: "Known since", zh: "获知日期" },
  status: { en: "Figures count as", zh: "数据性质" },
  optional: { en: "optional", zh: "可选" },
  stampHelp: {
    en: "What a file says of single figures goes before this.",
    zh: "文件对单个数值另有说明的，以文件为准。",
  },
  writing: { en: "Writing to the data table", zh: "正在写入数据表" },
  nothingTaken: { en: "Take at least one series.", zh: "请至少选择一条序列。" },
  written: { en: "The data are in", zh: "数据已写入" },
  showData: { en: "Show the data", zh: "查看数据" },
  again: { en: "Import more", zh: "继续导入" },
  undo: { en: "Undo takes this import back in one step.", zh: "撤销一次即可收回本次导入。" },
  nothingNew: {
    en: "All of it was known already. Nothing was written.",
    zh: "全部数值均已存在，未写入任何内容。",
  },
  formulas: { en: "Use them", zh: "使用数据" },
  formulasSay: {
    en: "Each formula reads the data table and follows it with every import.",
    zh: "公式引用数据表，每次导入后自动更新。",
  },
  index: { en: "Prosperity index", zh: "景气指数" },
  wholeSheet: { en: "All on a new sheet", zh: "全部放到新工作表" },
  insertingSheet: { en: "Making the sheet", zh: "正在建立工作表" },
  yoy: { en: "Year on year", zh: "同比" },
  figures: { en: "Figures", zh: "数值" },
  insert: { en: "Insert", zh: "插入" },
} satisfies Record<string, Both>;

/** What the figures of a series are. */
export const importForms = {
  month: { en: "of the period", zh: "单月（当期）" },
  ytd: { en: "total since January", zh: "累计" },
  yoy: { en: "change on a year before", zh: "同比" },
  ytd_yoy: { en: "change of the total on a year before", zh: "累计同比" },
  mom: { en: "change on the period before", zh: "环比" },
} satisfies Record<string, Both>;

/** The same in a word, for a line that names it among others. */
export const shortForms = {
  month: { en: "monthly", zh: "当期值" },
  ytd: { en: "ytd", zh: "累计" },
  yoy: { en: "yoy", zh: "同比" },
  ytd_yoy: { en: "ytd yoy", zh: "累计同比" },
  mom: { en: "mom", zh: "环比" },
} satisfies Record<string, Both>;

/** A level, as each cadence calls it. */
export const cadenceWords = {
  day: { en: "daily", zh: "日度" },
  week: { en: "weekly", zh: "周度" },
  month: { en: "monthly", zh: "月度" },
  quarter: { en: "quarterly", zh: "季度" },
  half: { en: "half-yearly", zh: "半年度" },
  year: { en: "yearly", zh: "年度" },
} satisfies Record<string, Both>;

export const importStatuses = {
  actual: { en: "actual", zh: "实际值" },
  preliminary: { en: "preliminary", zh: "初值" },
  revised: { en: "revised", zh: "修订值" },
  forecast: { en: "forecast", zh: "预测值" },
  estimated: { en: "estimated", zh: "估计值" },
} satisfies Record<string, Both>;

export const januaryWords = {
  published: { en: "January is published by itself", zh: "1 月单独公布" },
  absent: { en: "January is not published", zh: "1 月不公布" },
  "with-february": { en: "January and February come together", zh: "1—2 月合并公布" },
} satisfies Record<string, Both>;

export const dateOrders = {
  "day-first": { en: "Day first", zh: "日在前" },
  "month-first": { en: "Month first", zh: "月在前" },
  "year-first": { en: "Year first", zh: "年在前" },
} satisfies Record<string, Both>;

export const decimalMarks = {
  comma: { en: "The comma marks decimals", zh: "逗号是小数点" },
  point: { en: "The comma groups thousands", zh: "逗号是千位分隔符" },
} satisfies Record<string, Both>;

export const formatNames = {
  csv: { en: "text", zh: "文本" },
  xlsx: { en: "Excel", zh: "Excel" },
  html: { en: "HTML table", zh: "HTML 表格" },
  "json-stat": { en: "JSON-stat", zh: "JSON-stat" },
  "sdmx-csv": { en: "SDMX-CSV", zh: "SDMX-CSV" },
  "world-bank": { en: "World Bank JSON", zh: "世界银行 JSON" },
  dbnomics: { en: "DBnomics JSON", zh: "DBnomics JSON" },
  smm: { en: "SMM JSON", zh: "SMM JSON" },
  json: { en: "JSON", zh: "JSON" },
  selection: { en: "selection", zh: "所选区域" },
} satisfies Record<string, Both>;

/** The sheet that holds all formulas of an import. */
export const offerSheetWords = {
  sheet: { en: "Analysis", zh: "分析" },
  title: { en: "What arrived, computed from the data table", zh: "由数据表计算的结果" },
  says: {
    en: "Every block is one formula on the ids above it. Change an id, or import more, and it follows.",
    zh: "每一块都是一个公式，读取上方的 ID。修改 ID 或继续导入，结果随之更新。",
  },
  index: { en: "Prosperity index (ALU model, not CNIA)", zh: "景气指数（ALU 模型，非有色协会官方）" },
  panel: { en: "Panel of the index", zh: "指数所用面板" },
  model: { en: "Model: the default, fitted to what arrived", zh: "模型：默认模型按到达数据调整" },
  yoy: { en: "Year on year", zh: "同比" },
  figures: { en: "Figures", zh: "数值" },
} satisfies Record<string, Both>;

type Sentence = Record<Language, (...told: never[]) => string>;

/** Sentences of the screen that name a place or a number. */
export const importSentences = {
  reading: {
    en: (name: string) => `Reading ${name}`,
    zh: (name: string) => `正在读取${spaced(name)}`,
  },
  readingOf: {
    en: (name: string, at: number, of: number) => `Reading ${name} (${at} of ${of})`,
    zh: (name: string, at: number, of: number) => `正在读取${spaced(name)}（第 ${at} 个，共 ${of} 个）`,
  },
  done: {
    en: (done: number) => `${Math.round(done * 100)}% done`,
    zh: (done: number) => `已完成 ${Math.round(done * 100)}%`,
  },
  understood: {
    en: (series: number, first: string, last: string, format: string) =>
      `${counted(series, "series", "series")}, ${first} to ${last}, from ${format}`,
    zh: (series: number, first: string, last: string, format: string) =>
      `${series} 条序列，${first} 至 ${last}，来自${spaced(format)}`,
  },
  nothing: {
    en: (format: string) => `No series was found in ${format}. What stands in the way is listed below.`,
    zh: (format: string) => `在${spaced(format)}中未找到序列，原因见下。`,
  },
  files: { en: (n: number) => `${n} files`, zh: (n: number) => `${n} 个文件` },
  dateOrder: {
    en: (address: string, examples: string) => `How are dates such as ${examples} written (${address})?`,
    zh: (address: string, examples: string) => `${address} 等处的日期 ${examples} 如何书写？`,
  },
  decimalMark: {
    en: (address: string, examples: string) => `What is the comma in ${examples} (${address})?`,
    zh: (address: string, examples: string) => `${address} 等处 ${examples} 中的逗号是什么？`,
  },
  year: {
    en: (address: string, examples: string) =>
      `Which year does the first of ${examples} (${address}) lie in?`,
    zh: (address: string, examples: string) => `${address} 起的 ${examples}，首月属于哪一年？`,
  },
  taken: {
    en: (taken: number, all: number) => `${taken} of ${all} taken`,
    zh: (taken: number, all: number) => `已选 ${taken} / ${all}`,
  },
  points: {
    en: (first: string, last: string, n: number) => `${first} to ${last} · ${counted(n, "figure")}`,
    zh: (first: string, last: string, n: number) => `${first} 至 ${last} · ${n} 个数值`,
  },
  take: { en: (name: string) => `Take ${name}`, zh: (name: string) => `选取${spaced(name)}` },
  scale: {
    en: (n: number, by: string) => `Multiply ${counted(n, "figure")} by ${by}`,
    zh: (n: number, by: string) => `将 ${n} 个数值乘以 ${by}`,
  },
  leaveOut: {
    en: (n: number) => `Leave out ${counted(n, "figure")}`,
    zh: (n: number) => `剔除 ${n} 个数值`,
  },
  problemCount: {
    en: (n: number) => `Not understood or doubtful (${n})`,
    zh: (n: number) => `未识别或存疑（${n}）`,
  },
  noteCount: {
    en: (n: number) => `Understood, and worth knowing (${n})`,
    zh: (n: number) => `已识别，供参考（${n}）`,
  },
  ofKind: { en: (n: number) => `${n} of this kind`, zh: (n: number) => `同类 ${n} 条` },
  moreOf: { en: (n: number) => `Show more (${n} left)`, zh: (n: number) => `显示更多（还有 ${n} 条）` },
  writeCount: {
    en: (n: number) => `Write ${counted(n, "series", "series")} to the data table`,
    zh: (n: number) => `将 ${n} 条序列写入数据表`,
  },
  added: { en: (n: number) => counted(n, "new figure"), zh: (n: number) => `新增 ${n} 个数值` },
  revised: { en: (n: number) => `${n} revised`, zh: (n: number) => `修订 ${n} 个` },
  unchanged: { en: (n: number) => `${n} known already`, zh: (n: number) => `已有 ${n} 个未变` },
  absent: {
    en: (n: number) =>
      `${n === 1 ? "1 figure that the table knows is" : `${n} figures that the table knows are`} missing from this import; the table keeps ${n === 1 ? "it" : "them"}`,
    zh: (n: number) => `数据表已有的 ${n} 个数值不在本次导入之中，仍予保留`,
  },
  largest: {
    en: (name: string, period: string, before: string, after: string, change: string) =>
      `Largest revision: ${name}, ${period}, from ${before} to ${after}${change && ` (${change})`}`,
    zh: (name: string, period: string, before: string, after: string, change: string) =>
      `最大修订：${name}，${period}，由 ${before} 调整为 ${after}${change && `（${change}）`}`,
  },
  where: {
    en: (table: string, place: string) => `Table ${table}, ${place}`,
    zh: (table: string, place: string) => `数据表 ${table}，位于 ${place}`,
  },
  indexOf: {
    en: (n: number) => `of the ${n} indicators that came in the form the default model wants`,
    zh: (n: number) => `由口径符合默认模型的 ${n} 项指标计算`,
  },
  fitted: {
    en: (n: number) =>
      `The sheet also carries the model, fitted to the form in which ${n === 1 ? "1 indicator" : `${n} indicators`} came.`,
    zh: (n: number) => `新工作表另附模型，已按 ${n} 项指标的实际口径调整。`,
  },
  sheetMade: {
    en: (sheet: string) => `Sheet "${sheet}" holds all of it. Undo takes it back in one step.`,
    zh: (sheet: string) => `已全部放入工作表“${sheet}”。撤销一次即可收回。`,
  },
  insertOf: { en: (what: string) => `Insert ${what}`, zh: (what: string) => `插入${spaced(what)}` },
} satisfies Record<string, Sentence>;

function counted(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? `1 ${one}` : `${n.toLocaleString("en")} ${many}`;
}

/** A name within a Chinese sentence, with the space that Latin letters and digits want. */
function spaced(name: string): string {
  return /^[\p{Script=Latin}\d]/u.test(name) ? ` ${name} ` : name;
}
