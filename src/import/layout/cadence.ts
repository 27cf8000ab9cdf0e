import { civil } from "#calendar/day";
import type { Cadence } from "../found-series";
import type { Said } from "./period-said";

export const kindCodes = { year: 0, half: 1, quarter: 2, month: 3, day: 4 } as const;

/** Rows of periods as a file has them: what each is, its ordinal, and the first month of its span or -1. */
export interface Axis {
  readonly kinds: Int32Array;
  readonly ordinals: Int32Array;
  readonly froms: Int32Array;
}

/** How often a column of periods is observed, and its rows in that cadence. */
export interface Settled {
  readonly cadence: Cadence;
  /** For each row; meaningless where it is set aside. */
  readonly ordinals: Int32Array;
  /** Rows that are not of the cadence: 1 for a coarser total, 2 for a running total among single months. */
  readonly aside: Uint8Array;
}

/** What one row says, as a number. */
export function kindCode(said: Said): number {
  return kindCodes[said.kind];
}

/**
 * Settles the cadence of rows: the finest that occurs. Month-ends are months, days seven apart are weeks, and
 * months always three apart are quarters. Coarser rows are totals, and so are spans beside their last month.
 */
export function settle(axis: Axis, hint: Cadence | null): Settled {
  const { kinds, ordinals } = toDate(axis);
  let finest = 0;
  for (let i = 0; i < kinds.length; i++) if (kinds[i] > finest) finest = kinds[i];
  const aside = new Uint8Array(kinds.length);
  for (let i = 0; i < kinds.length; i++) if (kinds[i] < finest) aside[i] = 1;
  const settled =
    finest === kindCodes.day ? fromDays(ordinals, kinds, aside, hint) : asNamed(finest, ordinals);
  setSpansAside(settled, axis.froms, aside);
  if (settled.cadence === "month" && isQuarterly(settled.ordinals, aside, hint))
    return asQuarters(settled, aside);
  return { ...settled, aside };
}

const perYear = [1, 2, 4, 12];

/**
 * Where every month is a total since January, so are the first quarter, the first half and the year:
 * 一季度, 上半年, 前三季度 and 全年 are one column of totals.
 */
function toDate({ kinds, ordinals, froms }: Axis): Axis {
  const isSingle = (kind: number, i: number) =>
    kind === kindCodes.month && froms[i] < 0 && ordinals[i] % 12 !== 0;
  if (haveNoSpans(froms) || kinds.some(isSingle)) return { kinds, ordinals, froms };
  const begins = (i: number) => kinds[i] < kindCodes.month && ordinals[i] % perYear[kinds[i]] === 0;
  return {
    kinds: kinds.map((kind, i) => (begins(i) ? kindCodes.month : kind)),
    ordinals: ordinals.map((ordinal, i) =>
      begins(i) ? (ordinal + 1) * (12 / perYear[kinds[i]]) - 1 : ordinal,
    ),
    froms,
  };
}

function haveNoSpans(froms: Int32Array): boolean {
  for (let i = 0; i < froms.length; i++) if (froms[i] >= 0) return false;
  return true;
}

/** The first month of the span of each row that covers more than its last month; -1 for the others. */
export function spansOf(axis: Axis): Int32Array {
  if (haveNoSpans(axis.froms)) return axis.froms;
  const { kinds, ordinals } = toDate(axis);
  return axis.froms.map((from, i) => (kinds[i] === axis.kinds[i] ? from : ordinals[i] - (ordinals[i] % 12)));
}

type Plain = Omit<Settled, "aside">;

function asNamed(finest: number, ordinals: Int32Array): Plain {
  return { cadence: (["year", "half", "quarter", "month"] as const)[finest], ordinals };
}

function fromDays(days: Int32Array, kinds: Int32Array, aside: Uint8Array, hint: Cadence | null): Plain {
  const own = distinct(days, aside);
  // One day of each month, or a file that says so, is a month; months named beside such days are its equals.
  if (hint === "month" || (hint !== "week" && hint !== "day" && areOfOwnMonths(own))) {
    const months = days.map((day, i) => (kinds[i] === kindCodes.day ? monthOf(day) : day));
    for (let i = 0; i < aside.length; i++) if (kinds[i] === kindCodes.month) aside[i] = 0;
    return isYearly(own) ? yearly(months) : { cadence: "month", ordinals: months };
  }
  const steps = own.slice(1).map((day, i) => day - own[i]);
  const isWeekly =
    hint === "week" || (steps.length > 0 && steps.every((step) => step >= 5) && median(steps) === 7);
  return { cadence: isWeekly ? "week" : "day", ordinals: days };
}

/** True where no two of these days, which are in order, lie in one month. */
function areOfOwnMonths(days: readonly number[]): boolean {
  let last = -Infinity;
  for (const day of days) {
    const month = monthOf(day);
    if (month === last) return false;
    last = month;
  }
  return true;
}

function isYearly(days: readonly number[]): boolean {
  return days.length > 2 && days.every((day, i) => i === 0 || [365, 366].includes(day - days[i - 1]));
}

function yearly(months: Int32Array): Plain {
  return { cadence: "year", ordinals: months.map((m) => Math.floor(m / 12)) };
}

function monthOf(day: number): number {
  const { year, month } = civil(day);
  return year * 12 + month - 1;
}

// 1-12月 beside 12月 is the running total of the year; alone it is the only figure of its month.
function setSpansAside({ ordinals }: Plain, froms: Int32Array, aside: Uint8Array): void {
  if (haveNoSpans(froms)) return;
  const single = new Set<number>();
  for (let i = 0; i < froms.length; i++) if (aside[i] === 0 && froms[i] < 0) single.add(ordinals[i]);
  for (let i = 0; i < froms.length; i++) if (froms[i] >= 0 && single.has(ordinals[i])) aside[i] = 2;
}

function isQuarterly(months: Int32Array, aside: Uint8Array, hint: Cadence | null): boolean {
  if (hint !== null && hint !== "quarter") return false;
  if (!areThreeApart(months, aside)) return false;
  const own = distinct(months, aside);
  const steps = own.slice(1).map((m, i) => m - own[i]);
  return (
    hint === "quarter" ||
    (own.length >= 4 && steps.filter((step) => step === 3).length * 10 >= steps.length * 8)
  );
}

function areThreeApart(months: Int32Array, aside: Uint8Array): boolean {
  let first = -1;
  for (let i = 0; i < months.length; i++) {
    if (aside[i] !== 0) continue;
    if (first < 0) first = i;
    else if ((months[i] - months[first]) % 3 !== 0) return false;
  }
  return true;
}

function asQuarters({ ordinals }: Plain, aside: Uint8Array): Settled {
  return { cadence: "quarter", ordinals: ordinals.map((m) => Math.floor(m / 3)), aside };
}

function distinct(ordinals: Int32Array, aside: Uint8Array): number[] {
  const own = new Int32Array(ordinals.length);
  let n = 0;
  let isAscending = true;
  for (let i = 0; i < own.length; i++) {
    if (aside[i] !== 0) continue;
    isAscending &&= n === 0 || ordinals[i] >= own[n - 1];
    own[n++] = ordinals[i];
  }
  const kept = own.subarray(0, n);
  if (!isAscending) kept.sort();
  const found: number[] = [];
  for (let i = 0; i < n; i++) if (i === 0 || kept[i] !== kept[i - 1]) found.push(kept[i]);
  return found;
}

function median(steps: readonly number[]): number {
  return Int32Array.from(steps).sort()[steps.length >> 1];
}
