import type { Argument, Cell, Locale } from "./cell";
import { isDateHeader, whenOf } from "./dates";
import { isMissing } from "./missing";
import { readTable, type Table } from "./table";
import { trim } from "./trim";

/**
 * Reads a row or column of months for which something is to be computed. The answer of `spread` lies as
 * the months do: a heading answers with what was computed, months out of order keep their order.
 *
 * @param argument  the parameter's name, for sentences
 */
export function readMonths(dates: Argument, locale: Locale, argument: string): Table {
  const cells = trim(dates, argument);
  const isHeading = (cell: Cell) =>
    isDateHeader(cell) ||
    (typeof cell === "string" && !isMissing(cell) && typeof whenOf(cell, locale.date1904) === "string");
  // The months are their own values here, so that one reader settles their order, gaps and twins.
  const heading = cells.flat().length > 1 && isHeading(cells[0][0]);
  const values = cells.map((row, r) => row.map((_, c) => (heading && r === 0 && c === 0 ? argument : 1)));
  return readTable(values, cells, locale, { argument });
}
