import { dayNumber, isDate } from "#calendar/day";
import { plain } from "#cells/plain";
import { readWhen, type When } from "#cells/month-text";
import type { DateOrder } from "../question";

/** A period that a cell names. */
export interface Said {
  readonly kind: "day" | "month" | "quarter" | "half" | "year";
  /** The day number, or the ordinal of the period. */
  readonly ordinal: number;
  /** The first month of a span: "1-11月" is November from January. */
  readonly from: number | null;
  /** What is written behind the period: "E", "预测". */
  readonly status: string | null;
}

/** A period without its year: the 11 of "11月", the 2 of "二季度". */
export interface Bare {
  readonly kind: "bare";
  readonly cadence: "month" | "quarter" | "half";
  readonly place: number;
  readonly from: number | null;
}

/** What a text says where a period may stand; null where it is none. */
export type PeriodSaid = Said | Bare | "ambiguous" | "no-such-month" | null;

const kinds = { 12: "month", 4: "quarter", 2: "half", 1: "year" } as const;
const behind =
  /^(.*\d.*?)\s*\(?(e|f|p|r|a|预测|预计|预测值|预计值|初值|初步|修正|修订|估计|forecast|preliminary|estimate)\)?$/;
const places: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2 };
const place = (text: string) => places[text] ?? Number(text);

/**
 * What a text says of a period.
 *
 * @param order  how days written as 3/4/25 are read, where that is settled
 * @example  readPeriod("2025年1-11月", null).from  // 24300
 * @example  readPeriod("2025年上半年", null).ordinal  // 4050
 * @example  readPeriod("3/4/25", null)  // "ambiguous"
 */
export function readPeriod(text: string, order: DateOrder | null): PeriodSaid {
  // Most words are told from periods at a glance.
  if (text.length > 40 || !mayBePeriod.test(text)) return null;
  const s = plain(text)
    .toLowerCase()
    .replace(/\s*\(?(?:累计|累计值)\)?$/, "");
  return exactly(s, order) ?? withStatus(s, order);
}

const mayBePeriod = /[\d０-９〇零一二三四五六七八九十上下]|^\s*[a-z]{3,9}\.?\s*$/i;

function withStatus(s: string, order: DateOrder | null): PeriodSaid {
  const match = behind.exec(s);
  if (!match) return null;
  const said = exactly(match[1], order);
  return said !== null && typeof said === "object" && said.kind !== "bare"
    ? { ...said, status: match[2] }
    : null;
}

function exactly(s: string, order: DateOrder | null): PeriodSaid {
  const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(s);
  if (slashed && order !== null) return inOrder(slashed, order);
  const when = readWhen(s);
  if (typeof when === "object") return saidBy(when);
  if (slashed) return unsettled(slashed);
  return halfOrWeek(s) ?? bare(s) ?? (looksLikeMonth.test(s) ? "no-such-month" : null);
}

const looksLikeMonth =
  /^(\d{4}|\d{2})年\d{1,3}月(\d{1,2}[日号])?份?$|^(19|20)\d{2}[-/]\d{1,2}([-/]\d{1,2})?$/;

function saidBy(when: When): Said {
  if (when.day !== undefined) return { kind: "day", ordinal: when.day, from: null, status: null };
  const { frequency, ordinal } = when.period;
  return { kind: kinds[frequency], ordinal, from: when.from?.ordinal ?? null, status: null };
}

/** A slashed date that no order can read is no date at all; one order alone is not enough to settle 25. */
function unsettled(match: RegExpExecArray): PeriodSaid {
  const orders: DateOrder[] = ["day-first", "month-first", "year-first"];
  return orders.some((order) => typeof inOrder(match, order) === "object") ? "ambiguous" : null;
}

function inOrder([, a, b, c]: RegExpExecArray, order: DateOrder): PeriodSaid {
  const [y, m, d] = { "day-first": [c, b, a], "month-first": [c, a, b], "year-first": [a, b, c] }[order];
  const year = y.length === 4 ? +y : +y >= 50 ? 1900 + +y : 2000 + +y;
  return isDate(year, +m, +d)
    ? { kind: "day", ordinal: dayNumber(year, +m, +d), from: null, status: null }
    : "no-such-month";
}

function halfOrWeek(s: string): PeriodSaid {
  const half = /^(\d{4})年?(上|下)半年$|^(\d{4})[- ]?[hs]([12])$/.exec(s);
  if (half) {
    const ordinal = Number(half[1] ?? half[3]) * 2 + place(half[2] ?? half[4]) - 1;
    return { kind: "half", ordinal, from: null, status: null };
  }
  const through = /^(\d{4})年?(?:前|1-|一-)([一二三四1-4])(?:个?季度?)$/.exec(s);
  if (through) return quarters(Number(through[1]), place(through[2]));
  const week = /^(\d{4})(?:年第|-?w)(\d{1,2})周?$/.exec(s);
  return week ? isoWeek(Number(week[1]), Number(week[2])) : null;
}

// The total of the first three quarters is that of January to September.
function quarters(year: number, last: number): Said {
  return { kind: "month", ordinal: year * 12 + last * 3 - 1, from: year * 12, status: null };
}

// A week is known by its last working day, Friday, since that is the day of which weekly figures are.
function isoWeek(year: number, week: number): PeriodSaid {
  if (week < 1 || week > 53) return "no-such-month";
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  return { kind: "day", ordinal: monday + (week - 1) * 7 + 4, from: null, status: null };
}

function bare(s: string): Bare | null {
  const quarter = /^(?:第?([一二三四1-4])季度?|q([1-4]))$/.exec(s);
  if (quarter)
    return { kind: "bare", cadence: "quarter", place: place(quarter[1] ?? quarter[2]), from: null };
  const half = /^(上|下)半年$|^h([12])$/.exec(s);
  if (half) return { kind: "bare", cadence: "half", place: place(half[1] ?? half[2]), from: null };
  const through = /^(?:前|1-|一-)([一二三四1-4])个?季度?$/.exec(s);
  if (through) return { kind: "bare", cadence: "month", place: place(through[1]) * 3, from: 1 };
  const when = readWhen(s, 2000);
  if (typeof when === "string" || when.day !== undefined || when.period.frequency !== 12) return null;
  const from = when.from ? when.from.ordinal - 24000 + 1 : null;
  return { kind: "bare", cadence: "month", place: when.period.ordinal - 24000 + 1, from };
}

/** A period without its year, in this year. */
export function inYear({ cadence, place, from }: Bare, year: number): Said {
  const perYear = { month: 12, quarter: 4, half: 2 }[cadence];
  return {
    kind: cadence,
    ordinal: year * perYear + place - 1,
    from: from === null ? null : year * 12 + from - 1,
    status: null,
  };
}
