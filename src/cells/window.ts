import { refuse } from "#error/alu-error";
import { firstMonth, lastMonth } from "#calendar/period";
import type { Span, Window } from "#series/window";
import { cellText, type Argument, type Cell, type Locale } from "./cell";
import { whenOf } from "./dates";
import { isMissing } from "./missing";
import { readWhen, type When } from "./month-text";
import { readFigure } from "./number-text";
import { oneCell } from "./options";
import { plain } from "./plain";

/**
 * An option that says which part of a history counts: two years or months as text, a year, a month, or a number of
 * last rows; null where it was left out, which is all of it.
 *
 * @param dated  whether the series has months, which a span needs
 */
export function windowOption(
  argument: Argument,
  name: string,
  dated: boolean,
  locale: Locale,
): Window | null {
  return windowOf(oneCell(argument, name), name, dated, locale);
}

/** An option that says a base: a year, a month, or two with a dash or a colon; null where it was left out. */
export function spanOption(argument: Argument, name: string, dated: boolean, locale: Locale): Span | null {
  const cell = oneCell(argument, name);
  const window = windowOf(cell, name, dated, locale);
  if (window?.kind === "rows") refuse("not-a-span", { argument: name, found: cellText(cell) });
  return window;
}

/** As `windowOption`, of one cell of a table. A 0 is a blank here, as some hosts deliver one. */
export function windowOf(
  cell: Cell,
  name: string,
  dated: boolean,
  { date1904 }: Pick<Locale, "date1904">,
): Window | null {
  if (isMissing(cell) || cell === 0) return null;
  const window = typeof cell === "string" ? readWindow(cell) : rowsOrPeriod(cell, date1904);
  if (window === null) return refuse("not-a-window", { argument: name, found: cellText(cell) });
  if (window.kind === "span" && !dated) refuse("needs-months", { need: `${name} ${cellText(cell)}` });
  return window;
}

/**
 * Reads a window from text: "2015-2024", "2015-01:2024-12", "2015年1月至2024年12月", "2024", "120".
 *
 * @returns  null where the text is no window, or ends before it begins
 * @example  readWindow("120")  // { kind: "rows", rows: 120 }
 */
export function readWindow(text: string): Window | null {
  const s = plain(text);
  const one = readWhen(s);
  if (typeof one !== "string") return spanOf(one, one);
  const figure = readFigure(s);
  if (figure !== null) return rowsOf(figure.value);
  for (const [first, last] of halves(s)) {
    const [a, b] = [readWhen(first), readWhen(last)];
    if (typeof a !== "string" && typeof b !== "string") return spanOf(a, b);
  }
  return null;
}

// Longer than any history in months, and short of the numbers that are years, month codes or date serials.
const mostRows = 1899;

// Excel turns a typed 2015-01 into a date, so a large number here is a month.
function rowsOrPeriod(cell: Cell, date1904: boolean): Window | null {
  if (typeof cell !== "number") return null;
  if (cell <= mostRows) return rowsOf(cell);
  const when = whenOf(cell, date1904);
  return when === null || typeof when === "string" ? null : spanOf(when, when);
}

function rowsOf(rows: number): Window | null {
  return Number.isInteger(rows) && rows >= 1 ? { kind: "rows", rows } : null;
}

function spanOf(a: When, b: When): Window | null {
  const first = a.from ?? a.period;
  const last = b.period;
  if (lastMonth(last).ordinal < firstMonth(first).ordinal) return null;
  return { kind: "span", first, last };
}

/** Every way to cut a text in two at a sign that can mean "through". */
function halves(text: string): [string, string][] {
  return [...text.matchAll(/\s*(?:[:;,-]|\.\.|\bto\b|through|至|到)\s*/gi)].map(({ 0: sign, index }) => [
    text.slice(0, index),
    text.slice(index + sign.length),
  ]);
}
