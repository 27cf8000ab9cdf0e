import { refuse } from "#error/alu-error";
import { firstDay, lastDay } from "#calendar/period";
import { cellText, type Argument, type Cell, type Locale } from "./cell";
import { whenOf } from "./dates";
import { oneCell } from "./options";

/** Which day of a month that names no day: "2024-03" begins on the 1st and ends on the 31st. */
export type Edge = "first" | "last";

/** An option that is a day, as a day number; null where it was left out. */
export function dayOption(argument: Argument, name: string, edge: Edge, locale: Locale): number | null {
  const cell = oneCell(argument, name);
  const day = dayOfCell(cell, edge, locale);
  if (typeof day === "string") refuse("not-a-day", { argument: name, found: cellText(cell) });
  return day;
}

/** The day that a cell names; null where it is blank, a word where it names none. */
export function dayOfCell(cell: Cell, edge: Edge, { date1904 }: Locale): number | string | null {
  const when = whenOf(cell, date1904);
  if (when === null || typeof when === "string") return when;
  return when.day ?? (edge === "first" ? firstDay(when.from ?? when.period) : lastDay(when.period));
}
