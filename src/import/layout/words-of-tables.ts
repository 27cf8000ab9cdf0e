import { plain } from "#cells/plain";

/** What a column beside the figures says of them. */
export type Role =
  | "status"
  | "source"
  | "note"
  | "basis"
  | "published"
  | "asOf"
  | "low"
  | "high"
  | "unit"
  | "id"
  | "name"
  | "counter";

const roles: Readonly<Record<Role, string>> = {
  status: "status flag obs_status obs_flag observation_status 状态 数据状态 数据类型 性质",
  source: "source src sources 来源 数据来源 资料来源",
  note: "note notes remark remarks comment comments 备注 说明 注 附注 注释",
  basis: "basis 口径 统计口径",
  published:
    "published publication_date release_date released release 发布日期 公布日期 发布时间 公布时间 发布日",
  asOf: "as_of asof as-of vintage vintage_date realtime_start 截至 版本 版本日期 知悉日期 获知日期",
  low: "low lower min 下限 低值 最低",
  high: "high upper max 上限 高值 最高",
  unit: "unit units 单位 计量单位 第一计量单位 第一数量单位",
  id: "id code series_id series_code indicator_id indicator_code 代码 编码 指标id 指标代码 指标编码 编号 商品编码 商品代码 hs编码 税号 税则号列",
  name: "name indicator series series_name variable metric item 指标 指标名称 名称 项目 品种 产品 商品名称 产品名称",
  counter: "no no. # 序号 行号 index_no",
};

/**
 * A header without what typesetters put in: the blank of 时 间, the number of 一、产量, the 其中 before a part.
 *
 * @example  plainHeader("单 位")  // "单位"
 * @example  plainHeader("其中：钢材")  // "钢材"
 */
export function plainHeader(header: string): string {
  return plain(header)
    .replace(/^([\u4e00-\u9fff]) ([\u4e00-\u9fff])(?=$|\()/, "$1$2")
    .replace(/^(?:\(?[一二三四五六七八九十]+\)|[一二三四五六七八九十]+、)\s*(?=.)/, "")
    .replace(/^其中\s*[:、]\s*(?=.)/, "");
}

const roleOf = new Map<string, Role>(
  Object.entries(roles).flatMap(([role, words]) =>
    words.split(" ").map((word) => [word, role as Role] as const),
  ),
);

/** The role that a header gives its column; null where it names figures or something else. */
export function roleOfHeader(header: string): Role | null {
  const word = plainHeader(header).toLowerCase();
  return roleOf.get(word) ?? roleOf.get(word.replace(/ /g, "_")) ?? null;
}

const dates = new Set(
  [
    "date dates month months period periods time quarter year day week ref_date reference_period time_period",
    "observation_date year_month yearmonth date_time datetime ds",
    "日期 月份 月 时间 期间 年月 年份 年 年度 季度 季 统计时间 指标名称 日 周 数据年月 统计年月 所属期 报告期 截止日期 数据日期 交易日期 统计期 期数",
  ]
    .join(" ")
    .split(" "),
);

/** True where a header says that its column holds periods. */
export function saysPeriod(header: string): boolean {
  const word = plainHeader(header).toLowerCase();
  return dates.has(word) || dates.has(word.replace(/ /g, "_"));
}

/** What a row above the figures says of each column: vendors' exports head their tables with such rows. */
export type Label = "name" | "frequency" | "unit" | "code" | "source" | "updated" | "note" | "other";

const labels: Readonly<Record<Label, RegExp>> = {
  name: /^(指标名称|指标|名称|项目|品种|产品|商品名称|产品名称|主要商品|地区|省份|series name|series|name|indicator|variable)$/,
  frequency: /^(频率|频度|frequency|freq)$/,
  unit: /^(单位|计量单位|unit|units)$/,
  code: /^(指标id|指标代码|指标编码|代码|编码|编号|id|code|series id|series_id|wind代码|edb id)$/,
  source: /^(来源|数据来源|资料来源|source|sources)$/,
  updated: /^(更新时间|更新日期|最后更新|最近更新|updated|last updated|update time|last update)$/,
  note: /^(备注|说明|注|注释|note|notes)$/,
  other:
    /^(国家|区域|起始时间|开始时间|结束时间|截止时间|时间区间|起始日期|结束日期|数据区间|序号|start|end|country|region|权限|样本数|序列数|数据个数)$/,
};

const patterns = Object.entries(labels) as readonly (readonly [Label, RegExp])[];
const [zero, nine] = [48, 57];

/** The label with which a row begins; null where it is none. */
export function labelOf(text: string): Label | null {
  // Most rows begin with a period, and no label begins with a digit.
  if (text.charCodeAt(0) <= nine && text.charCodeAt(0) >= zero) return null;
  const word = plainHeader(text)
    .toLowerCase()
    .replace(/[:：]$/, "");
  for (const [label, pattern] of patterns) if (pattern.test(word)) return label;
  return null;
}

const totals =
  /^(合\s*计|总\s*计|全年|全年合计|年度合计|小\s*计|累\s*计|年累计|总和|平均|均值|平均值|年均|月均|最大值?|最小值?|同比|同比增长|同比增速|增长|增幅|环比|(grand |sub-?)?total|sum|average|mean|avg|ytd|year|annual|full year|max|min|yoy|mom)([(（:：%\s].*)?$/i;

/** True for the beginning of a row of totals, averages or changes, which is not a period. */
export function isTotal(text: string): boolean {
  return (
    totals.test(plain(text)) ||
    /^\d{4}年?(合计|总计|全年合计|全年累计|小计|累计|平均|均值)$/.test(plain(text))
  );
}

/** True for a line that explains the table: 注：…, 数据来源：…, "* preliminary". */
export function isNote(text: string): boolean {
  return /^\s*[(（[]?(注|备注|说明|附注|数据来源|资料来源|来源|数据来自|note|notes|source|sources|footnote|remark)s?\s*\d*\s*[)）\]]?\s*[:：.、\d①-⑳]|^\s*([*†‡※①-⑳]|\[\d\]|\(\d\)|注\d)/i.test(
    text,
  );
}
