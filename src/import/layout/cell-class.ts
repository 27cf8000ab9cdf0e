import type { Cell } from "#cells/cell";
import { plainNumber } from "../cell/plain-number";
import { readAmount } from "../cell/amount";
import { isBlank } from "./blank";
import type { PeriodOf } from "./period-cell";

/** What a cell can be, before it is known what its column is. */
export type CellClass =
  | "blank"
  | "figure"
  /** A number that may as well be a period: 2025, 202511, a day as Excel counts it. */
  | "figure-or-period"
  | "missing"
  | "period"
  /** A month without its year. */
  | "bare"
  /** 3/4/25. */
  | "unsettled"
  /** Written as a month that the calendar does not have. */
  | "unreal"
  | "word";

/** No cells of any class. A wide sheet has tens of thousands of columns, and so this is a plain literal. */
export function noCounts(): Record<CellClass, number> {
  return {
    blank: 0,
    figure: 0,
    "figure-or-period": 0,
    missing: 0,
    period: 0,
    bare: 0,
    unsettled: 0,
    unreal: 0,
    word: 0,
  };
}

/** Tells the class of a cell. */
export type ClassOf = (cell: Cell | undefined) => CellClass;

/** Tells what cells can be, each text looked at once. */
export function classifier(periodOf: PeriodOf): ClassOf {
  const known = new Map<string, CellClass>();
  return (cell) => {
    if (isBlank(cell)) return "blank";
    if (typeof cell === "number") return numberClass(cell, periodOf);
    if (typeof cell !== "string") return typeof cell === "boolean" ? "word" : "missing";
    const value = plainNumber(cell, "point");
    if (!Number.isNaN(value)) return numberClass(value, periodOf, cell);
    let found = known.get(cell);
    if (found === undefined) known.set(cell, (found = textClass(cell, periodOf)));
    return found;
  };
}

function numberClass(value: number, periodOf: PeriodOf, text?: string): CellClass {
  if (Number.isNaN(value)) return "missing";
  if (value < 1900 || !Number.isFinite(value)) return "figure";
  if (text !== undefined && Number.isInteger(value) && !isDigitsOfPeriod(value)) return "figure";
  const said = text === undefined || !Number.isInteger(value) ? periodOf(value) : periodOf(text);
  return said === null || typeof said === "string" ? "figure" : "figure-or-period";
}

/** True where digits alone may be a year, a month such as 202511 or a day such as 20251130. */
function isDigitsOfPeriod(value: number): boolean {
  return value <= 2100 || (value > 190_000 && value < 210_100) || (value > 19_000_000 && value < 21_010_000);
}

/** Letters with a digit behind them; texts that say that there is no figure have none. */
const name = /^\s*[a-z\u4e00-\u9fff].*\d/is;
/** What may stand before a figure in its cell. */
const beforeFigure = /^\s*(约|大约|近|逾|人民币|approx|about|circa|ca\.|us\$|hk\$|cn¥|rmb|cny|usd|eur)/i;

function textClass(text: string, periodOf: PeriodOf): CellClass {
  const said = periodOf(text);
  if (said === "ambiguous") return "unsettled";
  if (said === "no-such-month") return "unreal";
  if (said !== null) return said.kind === "bare" ? "bare" : "period";
  // A name with a number in it is no figure: those begin with a digit, a sign, or one of a few words.
  if (name.test(text) && !beforeFigure.test(text)) return "word";
  // A text without any digit is no figure; a short one may say that there is none.
  if (text.length > 64 || (text.length > 12 && !/[\d０-９]/.test(text))) return "word";
  const amount = readAmount(text, "point");
  if (amount === "missing") return "missing";
  // 1.234,56 is a figure too, once the mark of the column is known.
  return amount !== "not-a-number" || readAmount(text, "comma") !== "not-a-number" ? "figure" : "word";
}
