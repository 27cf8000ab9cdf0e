import type { Cell } from "#cells/cell";
import { dayNumber, isDate } from "#calendar/day";
import { dayOfSerial } from "#calendar/serial";
import type { Corner } from "../grid";
import type { DateOrder } from "../question";
import { readPeriod, type PeriodSaid, type Said } from "./period-said";

/** What the cells of a column of periods say. */
export type PeriodOf = (cell: Cell | undefined) => PeriodSaid;

const held = 20000;

/**
 * Reads the cells of a column of periods, each text once: long tables repeat their months, and reading one
 * costs as much as a hundred figures.
 */
export function periodReader(
  corner: Pick<Corner, "serials" | "date1904">,
  order: DateOrder | null,
): PeriodOf {
  const known = new Map<string, PeriodSaid>();
  return (cell) => {
    if (typeof cell === "number") return periodOfNumber(cell, corner);
    if (typeof cell !== "string") return null;
    let said = known.get(cell);
    if (said !== undefined) return said;
    said = isoPeriod(cell) ?? readPeriod(cell, order);
    // A file of seconds would name a new one in each row.
    if (known.size >= held) known.clear();
    known.set(cell, said);
    return said;
  };
}

/** A number as a period: a year, a month as 202511 or 2025.11, a day as 20251130 or as Excel counts it. */
function periodOfNumber(
  value: number,
  { serials, date1904 }: Pick<Corner, "serials" | "date1904">,
): PeriodSaid {
  if (Number.isInteger(value)) {
    if (value >= 1900 && value <= 2100) return said("year", value);
    if ((value >= 190001 && value <= 210012) || (value >= 19000101 && value <= 21001231))
      return readPeriod(`${value}`, null);
  } else if (value > 1900 && value < 2101 && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6) {
    const m = Math.round(value * 100) % 100;
    if (m >= 1 && m <= 12) return said("month", Math.floor(value) * 12 + m - 1);
  }
  if (!serials) return null;
  const day = dayOfSerial(value, date1904);
  return Number.isNaN(day) ? null : said("day", day);
}

function said(kind: Said["kind"], ordinal: number): Said {
  return { kind, ordinal, from: null, status: null };
}

/**
 * 2025-11 and 2025-11-30, as most files write them, read without patterns.
 *
 * @returns  null where the text is written otherwise, or is no date
 */
function isoPeriod(text: string): Said | null {
  const { length } = text;
  if ((length !== 7 && length !== 10) || text.charCodeAt(4) !== 45) return null;
  const [year, month] = [digits(text, 0, 4), digits(text, 5, 7)];
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12)) return null;
  if (length === 7) return said("month", year * 12 + month - 1);
  const day = text.charCodeAt(7) === 45 ? digits(text, 8, 10) : NaN;
  return isDate(year, month, day) ? said("day", dayNumber(year, month, day)) : null;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}
