import { AluError } from "#error/alu-error";
import type { GridPlace } from "#error/place";
import { monthOfDay, month, periodOf, year, type Frequency, type Period } from "#calendar/period";
import { dayOfSerial } from "#calendar/serial";
import { cellText, type Cell } from "./cell";
import { isMissing } from "./missing";
import { readWhen, type Unread, type When } from "./month-text";
import { readFigure } from "./number-text";
import { plain } from "./plain";

/** What one cell says where a period is asked; null where it is blank. */
export function whenOf(cell: Cell, date1904: boolean, yearGiven?: number): When | Unread | null {
  if (isMissing(cell) || cell === 0) return null;
  if (typeof cell === "number") return whenOfNumber(cell, date1904);
  return typeof cell === "string" ? readWhen(cell, yearGiven) : "not-a-month";
}

function whenOfNumber(value: number, date1904: boolean): When | Unread {
  if (Number.isInteger(value)) {
    if (value >= 1900 && value <= 2100) return { period: year(value) };
    if (value >= 190001 && value <= 210012) {
      const m = value % 100;
      return m >= 1 && m <= 12 ? { period: month(Math.floor(value / 100), m) } : "not-a-month";
    }
  }
  const day = dayOfSerial(value, date1904);
  return Number.isNaN(day) ? "not-a-month" : { period: monthOfDay(day), day };
}

/** The dates of a range, row by row. */
export interface Dates {
  readonly frequency: Frequency;
  /** Of each row; null where the row has no date. */
  readonly periods: readonly (Period | null)[];
  /** The day of each row, `NaN` where none is named. */
  readonly days: Readonly<Float64Array>;
}

/**
 * Reads a column (or row) of dates and settles their frequency: quarters where every step is three months,
 * years where the cells name years, months otherwise.
 *
 * @param places  where each cell lies in the analyst's range
 */
export function readDates(
  cells: readonly Cell[],
  places: (i: number) => GridPlace,
  date1904: boolean,
): Dates {
  const whens = cells.map((cell, i) => {
    const when = whenOf(cell, date1904);
    if (typeof when === "string") throw new AluError(when, { place: places(i), found: cellText(cell) });
    return when;
  });
  const frequency = frequencyOf(whens);
  const periods = whens.map((when, i) => {
    if (when === null) return null;
    if (when.period.frequency < frequency)
      throw new AluError("mixed-frequencies", { place: places(i), found: cellText(cells[i]) });
    return periodOf(monthWithin(when.period), frequency);
  });
  return { frequency, periods, days: Float64Array.from(whens, (when) => when?.day ?? NaN) };
}

function frequencyOf(whens: readonly (When | null)[]): Frequency {
  const found = whens.filter((when) => when !== null);
  const finest = Math.max(1, ...found.map((when) => when.period.frequency)) as Frequency;
  return finest === 12 && stepsAreQuarters(found) ? 4 : finest;
}

// Monthly rows with gaps could step by three months once; a quarterly series does so at every row.
function stepsAreQuarters(whens: readonly When[]): boolean {
  if (whens.length < 4) return false;
  const first = Math.sign(whens[1].period.ordinal - whens[0].period.ordinal);
  return whens.every((when, i) => i === 0 || when.period.ordinal - whens[i - 1].period.ordinal === 3 * first);
}

function monthWithin(period: Period): Period {
  return { frequency: 12, ordinal: (period.ordinal + 1) * (12 / period.frequency) - 1 };
}

const headers = new Set(
  [
    "date dates month months period time quarter year day",
    "日期 月份 月 时间 期间 年月 年份 年 季度 季 统计时间 指标名称 日",
  ]
    .join(" ")
    .split(" "),
);

/** True where a header says that its column holds dates. */
export function isDateHeader(cell: Cell): boolean {
  return typeof cell === "string" && headers.has(plain(cell).toLowerCase());
}

/**
 * Whether cells without a header that says so are dates: month texts, or whole serials in successive steps
 * of 28 to 31 days, or of 89 to 92. A price of 21,610 is also a serial of 1959, so the steps decide.
 */
export function looksLikeDates(cells: readonly Cell[]): boolean {
  const given = cells.filter((cell) => !isMissing(cell) && cell !== 0);
  if (given.length === 0) return false;
  if (given.every((cell) => typeof cell === "string")) return given.every(isMonthText);
  return given.length > 1 && given.every((cell) => typeof cell === "number") && stepsLikeMonths(given);
}

// "2024" and "21,610" are numbers typed as text; only what names a month, a quarter or a day is a date.
function isMonthText(text: string): boolean {
  const when = readWhen(text);
  return typeof when !== "string" && (readFigure(text) === null || /^\d{6}$/.test(plain(text)));
}

function stepsLikeMonths(serials: readonly number[]): boolean {
  const sign = Math.sign(serials[1] - serials[0]);
  const steps = serials.slice(1).map((serial, i) => sign * (serial - serials[i]));
  const all = (from: number, to: number) => steps.every((step) => step >= from && step <= to);
  return serials.every(Number.isInteger) && (all(28, 31) || all(89, 92));
}
