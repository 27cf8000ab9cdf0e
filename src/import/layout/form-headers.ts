import { plain } from "#cells/plain";

const change = "同比|环比|增速|增长率?|增幅|增减率?|涨跌幅?|yoy|mom|y/y|m/m|y-o-y|m-o-m";
const total = "累计|年累计|本年累计|ytd|cumulative|year[- ]to[- ]date";
const single = "当月|单月|本月|月度|month|monthly";
const onlyForm = new RegExp(
  `^(?:(?:${single}|${total}|[周日])[ _]?)?(?:${change})(?:增[速长幅减]|变化|变动|变动率|幅度?|±|change|growth)?$|^(?:${total})(?:值|数)?$|^(?:${total})?(?:比|较)(?:上年|去年)同[期月](?:增[长减幅]|±)?.{0,2}$`,
  "i",
);
const about = new RegExp(
  `^(?:${single}|${total})[ _]*(?=.)|(?<=.)[ _]*(?:${single}|${total})(?:值|数)?$`,
  "gi",
);

/** 进口量同比 is of 进口量, as the 累计同比 beside it is. */
const behind = new RegExp(`(?<=[\\u4e00-\\u9fff])[ _]*(?:${single}|${total})?(?:${change})$`, "i");

const changeAtEnd = new RegExp(
  `(?:${change})(?:增[速长幅减]|变化|变动|变动率|幅度?|±)?$|同[期月](?:增[长减幅]|±)$`,
  "i",
);

/**
 * True for a header of changes, whatever else it says.
 *
 * @example  saysChange("金额 同比")  // true
 * @example  saysChange("累计")  // false
 */
export function saysChange(header: string): boolean {
  return changeAtEnd.test(plain(header).replace(/ ?%$/, ""));
}

/**
 * True for a header that says what its figures are and not of what: 同比, 累计同比, YoY.
 *
 * @example  saysFormOnly("累计同比")  // true
 * @example  saysFormOnly("产量同比")  // false
 */
export function saysFormOnly(header: string): boolean {
  const bare = plain(header).replace(/ ?%$/, "");
  // 同比 YoY says it twice.
  return onlyForm.test(bare) || onlyForm.test(bare.replace(/(?<=[\u4e00-\u9fff]) ?[a-z][a-z ./-]*$/i, ""));
}

/**
 * Headers in their order, in which one that says a form only is that of the series before it: 铝产量, 同比 are 铝产量
 * and 铝产量 同比. Where nothing stands before, it stays as it is.
 *
 * @example  namedByNeighbours(["产量", "环比", "累计产量", "累计同比"])  // ["产量", "产量 环比", "累计产量", "产量 累计同比"]
 */
export function namedByNeighbours(headers: readonly string[]): string[] {
  let base = "";
  return headers.map((header) => {
    if (header !== "" && saysFormOnly(header)) return base === "" ? header : `${base} ${header}`;
    base = plain(header).replace(about, "").replace(behind, "");
    return header;
  });
}
