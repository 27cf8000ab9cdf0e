import { refuse } from "#error/alu-error";
import { dayText } from "#calendar/day-text";
import type { Argument, Locale } from "#cells/cell";
import { dayOption, type Edge } from "#cells/day-option";
import { oneCell } from "#cells/options";
import { plain } from "#cells/plain";
import { dataPeriod, daysOf } from "#evidence/data-period";

/** An option that is a day or a period, of which its first or last day is meant; null where it was left out. */
export function dayAsked(argument: Argument, name: string, edge: Edge, locale: Locale): number | null {
  const cell = oneCell(argument, name);
  // A half is a period of the data table that dates elsewhere do not know.
  const period = typeof cell === "string" ? dataPeriod(plain(cell).toUpperCase()) : null;
  if (period) return daysOf(period)[edge === "first" ? 0 : 1];
  return dayOption(argument, name, edge, locale);
}

/** Two days of which the first must not come after the last. */
export function daysAsked(
  first: Argument,
  firstName: string,
  last: Argument,
  lastName: string,
  locale: Locale,
  edge: Edge,
): readonly [number | null, number | null] {
  const a = dayAsked(first, firstName, edge, locale);
  const b = dayAsked(last, lastName, "last", locale);
  if (a !== null && b !== null && a > b)
    refuse("days-order", { first: firstName, firstDay: dayText(a), last: lastName, lastDay: dayText(b) });
  return [a, b];
}

/** A day as the data table writes it; null stays null. */
export function dayTextOrNull(day: number | null): string | null {
  return day === null ? null : dayText(day);
}
