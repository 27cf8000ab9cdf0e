import type { Cell } from "#cells/cell";
import { bareDigits, placesOf, type DecimalMark } from "#cells/digits";
import { isMissing } from "#cells/missing";
import { plain } from "#cells/plain";
import { plainNumber } from "./plain-number";
import { readUnit } from "./unit";

/** A figure as a cell prints it. `amountIn` puts it into the unit of its column. */
export interface Amount {
  /** As printed: 361.5 of "361.5万吨", 12.3 of "12.3%". */
  readonly value: number;
  /** Decimal places of `value`; null where the cell is a number, which does not tell them. */
  readonly places: number | null;
  /** The unit that stands in the cell itself, as printed: "万吨", "%", "$". */
  readonly unit: string | null;
  /** A footnote's mark or a word beside the figure: "*", "[1]", "约". */
  readonly note: string | null;
}

/** Longer texts are no figures, whatever they contain. */
const longest = 64;
/** Beside the signs of `isMissing`. */
const missingWords = new Set([
  "x",
  "暂缺",
  "待公布",
  "未发布",
  "保密",
  "不公布",
  "缺失",
  "tbd",
  "c",
  "*",
  "**",
]);

/**
 * Reads the figure of a cell: "1,234.5", "１２．３％", "(1,234)", "361.5万吨", "$2,300", "约3.5", "3.5*".
 *
 * @param decimal  how the file marks decimals: 1,234 is a thousand or a little more than one
 * @returns  "missing" where the cell is blank or says that there is no figure; "not-a-number" where it says something
 *           else, and for figures that no number can hold, such as 1e400
 * @example  readAmount("361.5万吨", "point")  // { value: 361.5, places: 1, unit: "万吨", note: null }
 * @example  readAmount("（1,234）", "point")  // { value: -1234, places: 0, unit: null, note: null }
 */
export function readAmount(cell: Cell, decimal: DecimalMark): Amount | "missing" | "not-a-number" {
  if (typeof cell === "string") return readText(cell, decimal);
  if (typeof cell !== "number") return isMissing(cell) ? "missing" : "not-a-number";
  if (Number.isNaN(cell)) return "missing";
  return Number.isFinite(cell) ? { value: cell, places: null, unit: null, note: null } : "not-a-number";
}

function readText(cell: string, decimal: DecimalMark): Amount | "missing" | "not-a-number" {
  const value = plainNumber(cell, decimal);
  if (!Number.isNaN(value)) {
    const mark = cell.indexOf(decimal === "point" ? "." : ",");
    return { value, places: mark < 0 ? 0 : cell.length - 1 - mark, unit: null, note: null };
  }
  if (decimal === "point" && usual.test(cell)) return readUsual(cell);
  if (cell.length > longest && cell.trim() !== "") return "not-a-number";
  const whole = plain(cell).replace(/^'/, "").trim();
  if (isMissing(whole) || missingWords.has(withoutBrackets(whole).toLowerCase())) return "missing";
  return readWritten(cell, decimal) ?? "not-a-number";
}

/** The figures that need mending most often, as they stand in files: 1,234.5 and 12.3%. */
const usual = /^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?%?$/;

function readUsual(cell: string): Amount {
  const unit = cell.endsWith("%") ? "%" : null;
  const digits = (unit ? cell.slice(0, -1) : cell).replaceAll(",", "");
  const mark = digits.indexOf(".");
  // A minus before nothing but zeros is no other zero.
  return { value: Number(digits) + 0, places: mark < 0 ? 0 : digits.length - 1 - mark, unit, note: null };
}

function withoutBrackets(text: string): string {
  return /^\((.*)\)$/.exec(text)?.[1].trim() ?? text;
}

const about = /^(约为|大约|约|近|逾|≈|approx\.?|about|circa|ca\.) ?/i;
const currency = /^([+-]?) ?(us\$|hk\$|cn¥|[¥$€£]|rmb|cny|usd|eur|人民币) ?/i;
const figureAndUnit = /^([+-]?(?:\d[\d,.'’ ]*|[.,]\d+)(?:e[+-]?\d+)?)(.*)$/i;

function readWritten(cell: string, decimal: DecimalMark): Amount | null {
  const [unmarked, mark] = withoutMark(cell.trim());
  let rest = plain(unmarked).replace(/^'/, "");
  const circa = about.exec(rest)?.[1];
  if (circa !== undefined) rest = rest.replace(about, "");
  const negative = /^\(([^()]*)\)(.*)$/.exec(rest);
  if (negative) rest = `${negative[1].trim()}${negative[2]}`;
  const money = currency.exec(rest)?.[2] ?? "";
  rest = rest.replace(currency, "$1");
  const [, written = "", behind = ""] = figureAndUnit.exec(rest) ?? [];
  const digits = bareDigits(written.trim(), decimal);
  const unit = unitOf(money, behind.trim());
  if (digits === null || unit === undefined || (negative && /^[+-]/.test(digits))) return null;
  const value = Number(digits);
  // A figure too small for a number must not become a 0, nor one too large an infinity.
  if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(digits.split(/e/i)[0]))) return null;
  const note = [circa ?? tilde(cell), mark].filter(Boolean).join(" ") || null;
  return { value: negative ? -value : value + 0, places: placesOf(digits), unit, note };
}

/** The unit that stands around the figure; undefined where it is no unit. */
function unitOf(money: string, behind: string): string | null | undefined {
  if (money + behind === "") return null;
  // ￥21,610元/吨 names the money twice.
  const twice = money !== "" && /^[A-Z]{3}(\/|$)/.test(readUnit(behind)?.normal ?? "");
  const unit = twice ? behind : money + behind;
  return readUnit(unit) === null ? undefined : unit;
}

/** Marks of footnotes, before full-width and raised digits become plain ones: 3.5① must not be read as 3.51. */
const footnote =
  /^(.*[\d%％‰)）\u4e00-\u9fffA-Za-z])\s*(\*+|＊+|†+|‡+|§|#|[\u2460-\u249b]+|[[［][^[\]［］]{1,8}[\]］]|[(（](?:注\s*\d*|note \d+|[a-z]|初步|初值|预计|预估|估计|修正|修订|暂定)[)）])$/i;
const raised = /^(.*[\d%％‰)）])([\u00b2\u00b3\u00b9\u2070-\u2079]+)$/;
/** As the statistics of Europe write behind a figure: provisional, revised, estimated. */
const flag = /^(.*\d) ([pre])$/;

function withoutMark(text: string): [string, string | null] {
  const tilded = text.replace(/^[~～〜∼]\s*(?=[\d０-９.])/, "");
  const [, figure, mark] = footnote.exec(tilded) ?? raised.exec(tilded) ?? flag.exec(tilded) ?? [];
  return figure === undefined ? [tilded, null] : [figure, mark];
}

/** "~3.5" is about 3.5, and not less than nothing. */
function tilde(cell: string): string | undefined {
  return /^\s*[~～〜∼]/.test(cell) ? "~" : undefined;
}
