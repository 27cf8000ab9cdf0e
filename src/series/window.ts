import { firstMonth, lastMonth, periodOf, periodText, type Period } from "#calendar/period";
import type { Values } from "#math/values";
import type { Series } from "./series";

/** Which part of a history counts: a span of the calendar, or so many of the last periods. */
export type Window = Span | LastRows;

/** From one period through another, both included; they need not have the frequency of the series. */
export interface Span {
  readonly kind: "span";
  readonly first: Period;
  readonly last: Period;
}

export interface LastRows {
  readonly kind: "rows";
  readonly rows: number;
}

/** Positions from `from` up to, and without, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The positions of a series that lie in a window; `from` equals `to` where none does.
 *
 * @param window  null for all
 * @example  stretchOf({ kind: "rows", rows: 2 }, series(month(2025, 1), [1, 2, 3]))  // { from: 1, to: 3 }
 */
export function stretchOf(window: Window | null, { start, values }: Series): Stretch {
  const length = values.length;
  if (window === null) return { from: 0, to: length };
  if (window.kind === "rows") return { from: Math.max(0, length - window.rows), to: length };
  const first = periodOf(firstMonth(window.first), start.frequency).ordinal - start.ordinal;
  const last = periodOf(lastMonth(window.last), start.frequency).ordinal - start.ordinal;
  const from = Math.min(length, Math.max(0, first));
  return { from, to: Math.max(from, Math.min(length, last + 1)) };
}

/** The values of a series that lie in a window; none where they do not meet. */
export function valuesIn(window: Window | null, x: Series): Values {
  const { from, to } = stretchOf(window, x);
  return x.values.subarray(from, to);
}

/**
 * A window as it is written: 2015:2024, 2015-01:2024-12, 120.
 *
 * @example  windowText({ kind: "span", first: month(2015, 1), last: month(2024, 12) })  // "2015-01:2024-12"
 */
export function windowText(window: Window): string {
  if (window.kind === "rows") return `${window.rows}`;
  const [first, last] = [periodText(window.first), periodText(window.last)];
  return first === last ? first : `${first}:${last}`;
}
