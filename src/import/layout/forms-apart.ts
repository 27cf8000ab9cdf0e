import type { Cell } from "#cells/cell";
import { plain } from "#cells/plain";
import { isBlank, textOf } from "./blank";
import { saysFormOnly } from "./form-headers";
import type { Frame } from "./frame";
import { splitUnit } from "./lines";
import type { PeriodOf } from "./period-cell";
import type { Bare, Said } from "./period-said";

const ending = /^(.*?)\s*((?:累计)?(?:同比|环比|[比较](?:上年|去年)同[期月]|增速|增长|增幅|yoy|mom).*)$/i;
const yearBefore = /^(上年|去年)同[期月](值|数|累计)?$/;

/** A header of periods as it is read from left to right. */
interface Row {
  readonly period: Cell;
  readonly form: string | null;
}

/**
 * A turned table in whose column of periods some say a form too: 11月同比, or 累计比去年同期 after 1至11月累计. The period
 * stays, and the form goes into a column of its own behind all others, as a header row below the periods would have it.
 * 去年同期 is the period a year before. Where several months stand before a form, nobody knows of which it is.
 */
export function formsApart(frame: Frame, column: number, periodOf: PeriodOf): Frame {
  const known: Known = { single: null, span: null, count: 0, months: [], isOpen: true, hasForm: false };
  let isChanged = false;
  let isBehind: Cell = null;
  const read = frame.rows.map((row): Row => {
    const cell = row[column] ?? null;
    const text = plain(textOf(cell));
    if (text === "" && isBehind === null && !row.some(isYearBefore)) return { period: cell, form: null };
    const own = text === "" ? asLast(row, known, isBehind) : rowOf(cell, text, known, periodOf);
    isBehind = text === "" && row.some(isYearBefore) ? textOfPeriod(known.last ?? null) : null;
    isChanged ||= own.period !== cell || own.form !== null;
    return own;
  });
  if (!isChanged) return frame;
  const first = read.findIndex(({ period }) => objectOf(periodOf(period)) !== null);
  const rows = frame.rows.map((row, r) => {
    const { period, form } = read[r];
    const next = row.map((cell, c) => (c === column ? period : isYearBefore(cell) ? "当期" : cell));
    return [...next, form ?? (isBlank(period) || r < first ? null : "当期")];
  });
  return { ...frame, rows, width: frame.width + 1, forms: frame.width };
}

/** What has been read so far: the only single month, the last span, and how many months there are. */
interface Known {
  single: Said | Bare | null;
  span: Said | Bare | null;
  last?: Said | Bare;
  count: number;
  readonly months: (Said | Bare)[];
  /** False once a header was neither a period nor a form of one. */
  isOpen: boolean;
  hasForm: boolean;
}

function rowOf(cell: Cell, text: string, known: Known, periodOf: PeriodOf): Row {
  const said = objectOf(periodOf(cell));
  if (said) {
    note(said, known);
    return { period: cell, form: null };
  }
  const own = formRow(cell, text, known, periodOf);
  // What follows 合计 may be of the total.
  if (own.period === cell && known.last !== undefined) known.isOpen = false;
  return own;
}

function formRow(cell: Cell, text: string, known: Known, periodOf: PeriodOf): Row {
  const [, head = "", form = ""] = ending.exec(text) ?? [];
  const headed = head === "" ? null : objectOf(periodOf(head));
  if (headed) return { period: head, form };
  if (!known.isOpen) return { period: cell, form: null };
  if (known.count !== 1 && !isPair(known)) return { period: cell, form: null };
  if (isYearBefore(text)) return { period: textOfPeriod(before(known.last ?? null)) ?? cell, form: null };
  if (!saysFormOnly(splitUnit(text).name)) return { period: cell, form: null };
  const isTotal = /累计|ytd/i.test(text);
  const period = textOfPeriod(isTotal ? (known.span ?? spanTo(known.single)) : besides(known));
  if (period === null) return { period: cell, form: null };
  known.hasForm = true;
  return { period, form: isTotal ? text.replace(/累计值?/, "") || null : text };
}

/** A blank below a period is that period; 去年同期 in a row below is a year earlier. */
function asLast(row: readonly Cell[], { last }: Known, isBehind: Cell): Row {
  const earlier = row.some(isYearBefore) ? textOfPeriod(before(last ?? null)) : null;
  return { period: earlier ?? isBehind, form: null };
}

/** 同比 is of the period before it; behind 11月, 1-11月 it may be of either. */
function besides({ last, single, hasForm }: Known): Said | Bare | null {
  if (last === undefined || last.from === null) return single;
  return single === null || hasForm ? last : null;
}

/** Of two months, a year or a month apart, a form is that of the later. */
function isPair({ count, months, single }: Known): boolean {
  if (count !== 2 || months.length !== 2 || single === null) return false;
  const later =
    months[0].kind !== "bare" && months[1].kind !== "bare" ? months[0].ordinal - months[1].ordinal : 0;
  return [1, -1, 12, -12].includes(later);
}

function note(said: Said | Bare, known: Known): void {
  if (said.from === null) known.months.push(said);
  known.last = said;
  if (said.from !== null) known.span = said;
  else if (said.kind !== "bare" || said.cadence === "month") known.single = later(known.single, said);
  if (said.from === null || known.single === null) known.count++;
}

function later(before: Said | Bare | null, said: Said | Bare): Said | Bare {
  if (before === null || before.kind === "bare" || said.kind === "bare") return said;
  return before.ordinal > said.ordinal ? before : said;
}

function isYearBefore(cell: Cell): boolean {
  return typeof cell === "string" && yearBefore.test(plain(cell));
}

function objectOf(said: ReturnType<PeriodOf>): Said | Bare | null {
  return said !== null && typeof said === "object" ? said : null;
}

function before(said: Said | Bare | null): Said | null {
  if (said === null || said.kind !== "month") return null;
  return { ...said, ordinal: said.ordinal - 12, from: said.from === null ? null : said.from - 12 };
}

function spanTo(said: Said | Bare | null): Said | Bare | null {
  if (said === null) return null;
  if (said.kind === "bare") return said.cadence === "month" ? { ...said, from: 1 } : null;
  return said.kind === "month" ? { ...said, from: said.ordinal - (said.ordinal % 12) } : null;
}

/** A month or a span as a header has it; null for other periods. */
function textOfPeriod(said: Said | Bare | null): string | null {
  if (said === null) return null;
  if (said.kind === "bare") return said.cadence === "month" ? monthText("", said.from, said.place) : null;
  if (said.kind !== "month") return null;
  const year = Math.floor(said.ordinal / 12);
  return monthText(`${year}年`, said.from === null ? null : (said.from % 12) + 1, (said.ordinal % 12) + 1);
}

function monthText(year: string, from: number | null, month: number): string {
  return from === null || from === month ? `${year}${month}月` : `${year}${from}-${month}月`;
}
