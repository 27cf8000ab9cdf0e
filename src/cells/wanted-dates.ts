import { refuse } from "#error/alu-error";
import { cellText, type Argument, type Cell, type Locale } from "./cell";
import { isDateHeader, whenOf } from "./dates";
import type { When } from "./month-text";
import { trim } from "./trim";

/** A row or column of dates for which values are asked, in any order, repeated or not. */
export interface WantedDates {
  /** Of each cell; null where it is blank, or the heading. */
  readonly whens: readonly (When | null)[];
  readonly headed: boolean;
  readonly across: boolean;
}

/** Reads the dates that are asked for; a heading on top is kept for the answer. */
export function readWantedDates(argument: Argument, name: string, { date1904 }: Locale): WantedDates {
  const one = argument?.length === 1 && argument[0].length === 1;
  const grid = one ? argument : trim(argument, name);
  if (grid.length > 1 && grid[0].length > 1)
    refuse("one-series", { argument: name, columns: grid[0].length });
  const across = grid.length === 1 && grid[0].length > 1;
  const cells: readonly Cell[] = grid.flat();
  const headed = cells.length > 1 && isDateHeader(cells[0]);
  const whens = cells.map((cell, i) => {
    if (headed && i === 0) return null;
    const when = whenOf(cell, date1904);
    if (typeof when === "string")
      return refuse(when, { place: { row: i + 1, ...(across ? { across } : {}) }, found: cellText(cell) });
    return when;
  });
  return { whens, headed, across };
}
