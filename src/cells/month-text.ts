import { dayNumber, isDate } from "#calendar/day";
import { month, quarter, year, type Period } from "#calendar/period";
import { plain } from "./plain";

/** What a date cell says: the period, and the day where one is named. */
export interface When {
  readonly period: Period;
  /** Day number, where the cell names a day. */
  readonly day?: number;
  /** The first month of a span: "2025年1-2月" is February with January as `from`. */
  readonly from?: Period;
}

/** A text that is no date, or one that can be read as two. */
export type Unread = "not-a-month" | "ambiguous-month";

const english = [
  ["january", "february", "march", "april", "may", "june"],
  ["july", "august", "september", "october", "november", "december"],
].flat();
const numerals = "〇一二三四五六七八九";

/**
 * Reads a month, a quarter, a year or a day from text: "2025年11月", "Nov-25", "202511", "2025M11",
 * "2025-11-30", "二〇二五年十一月", "2025Q3", and "1-2月" where `yearGiven` tells the year.
 *
 * @example  readWhen("2025年11月").period.ordinal  // 24310
 */
export function readWhen(text: string, yearGiven?: number): When | Unread {
  const s = arabic(plain(text).toLowerCase());
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(s);
    if (match) return read(match, yearGiven);
  }
  return "not-a-month";
}

/** True where a text names a period by itself. */
export function isWhen(text: string): boolean {
  return typeof readWhen(text) !== "string";
}

type Read = (match: RegExpExecArray, yearGiven: number | undefined) => When | Unread;

const patterns: readonly [RegExp, Read][] = [
  // A span of months: the last one names the period.
  [/^(\d{4}|\d{2})年(\d{1,2})月?[-至到](\d{1,2})月份?$/, ([, y, a, b]) => span(fullYear(y), +a, +b)],
  [/^(\d{4})[-/.](\d{1,2})-(\d{1,2})月$/, ([, y, a, b]) => span(+y, +a, +b)],
  [
    /^(\d{1,2})月?[-至到](\d{1,2})月份?$/,
    ([, a, b], y) => (y === undefined ? "not-a-month" : span(y, +a, +b)),
  ],
  [
    /^([a-z]{3,9})\.?\s?-\s?([a-z]{3,9})\.?[- ,]*(\d{4}|\d{2})$/,
    ([, a, b, y]) => span(fullYear(y), named(a), named(b)),
  ],
  // A month.
  [/^(\d{4}|\d{2})年(\d{1,2})月份?$/, ([, y, m]) => inMonth(fullYear(y), +m)],
  [/^(\d{1,2})月份?$/, ([, m], y) => (y === undefined ? "not-a-month" : inMonth(y, +m))],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, y, m]) => inMonth(+y, +m)],
  [/^(\d{4})-?m(\d{1,2})$/, ([, y, m]) => inMonth(+y, +m)],
  [/^(\d{4})(\d{2})$/, ([, y, m]) => inMonth(+y, +m)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([, m, y]) => inMonth(+y, +m)],
  [/^([a-z]{3,9})\.?[- ,'/]*(\d{4}|\d{2})$/, ([, m, y]) => inMonth(fullYear(y), named(m))],
  [/^(\d{4}|\d{2})[- /]([a-z]{3,9})\.?$/, ([, y, m]) => inMonth(fullYear(y), named(m))],
  [/^([a-z]{3,9})\.?$/, ([, m], y) => (y === undefined ? "not-a-month" : inMonth(y, named(m)))],
  // A day.
  [/^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})[日号]$/, ([, y, m, d]) => onDay(fullYear(y), +m, +d)],
  [/^(\d{1,2})月(\d{1,2})[日号]$/, ([, m, d], y) => (y === undefined ? "not-a-month" : onDay(y, +m, +d))],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/, ([, y, m, d]) => onDay(+y, +m, +d)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y, m, d]) => onDay(+y, +m, +d)],
  [/^(\d{1,2})[- ]([a-z]{3,9})\.?[- ,](\d{4}|\d{2})$/, ([, d, m, y]) => onDay(fullYear(y), named(m), +d)],
  [/^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/, ([, m, d, y]) => onDay(+y, named(m), +d)],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/, ([, a, b, y]) => dayOrMonthFirst(+a, +b, y)],
  // A quarter, a year.
  [/^(\d{4})年?[- ]?第?([1-4])季度?$/, ([, y, q]) => inQuarter(+y, +q)],
  [/^(\d{4})[- ]?q([1-4])$/, ([, y, q]) => inQuarter(+y, +q)],
  [/^q([1-4])[- /]?(\d{4}|\d{2})$/, ([, q, y]) => inQuarter(fullYear(y), +q)],
  [/^(\d{4})年?(?:度|全年)?$/, ([, y]) => inYear(+y)],
];

function inMonth(y: number, m: number): When | Unread {
  return isDate(y, m, 1) && isYear(y) ? { period: month(y, m) } : "not-a-month";
}

function span(y: number, from: number, through: number): When | Unread {
  if (from > through || !isDate(y, from, 1) || !isDate(y, through, 1) || !isYear(y)) return "not-a-month";
  return { period: month(y, through), from: month(y, from) };
}

function onDay(y: number, m: number, d: number): When | Unread {
  return isDate(y, m, d) && isYear(y) ? { period: month(y, m), day: dayNumber(y, m, d) } : "not-a-month";
}

function inQuarter(y: number, q: number): When | Unread {
  return isYear(y) ? { period: quarter(y, q) } : "not-a-month";
}

function inYear(y: number): When | Unread {
  return isYear(y) ? { period: year(y) } : "not-a-month";
}

// 30/11/2025 and 11/30/2025 have one reading; 3/4/25 has two, and 25 may be a day or a year.
function dayOrMonthFirst(a: number, b: number, y: string): When | Unread {
  if (y.length === 2) return "ambiguous-month";
  const readings = [onDay(+y, a, b), onDay(+y, b, a)].filter((when) => typeof when !== "string");
  if (readings.length === 0) return "not-a-month";
  return readings.length === 1 || a === b ? readings[0] : "ambiguous-month";
}

function isYear(y: number): boolean {
  return y >= 1900 && y <= 2100;
}

function fullYear(y: string): number {
  if (y.length === 4) return +y;
  return +y >= 50 ? 1900 + +y : 2000 + +y;
}

/** January is 1; a word that is no month is 0, which no date accepts. */
function named(word: string): number {
  return english.findIndex((name) => name.startsWith(word) || (word === "sept" && name === "september")) + 1;
}

/** 二〇二五年十一月 as 2025年11月. */
function arabic(text: string): string {
  if (!/[〇零一二三四五六七八九十]/.test(text)) return text;
  const digits = text.replace(/零/g, "〇").replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, tens);
  return digits.replace(/[〇一二三四五六七八九]/g, (numeral) => `${numerals.indexOf(numeral)}`);
}

function tens(_: string, before: string | undefined, after: string | undefined): string {
  const value = (before ? numerals.indexOf(before) : 1) * 10 + (after ? numerals.indexOf(after) : 0);
  return `${value}`;
}
