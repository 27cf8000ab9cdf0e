import { AluError } from "#error/alu-error";
import type { GridPlace } from "#error/place";
import { dayText } from "#calendar/day-text";
import { monthOfDay } from "#calendar/period";
import type { Values } from "#math/values";
import { cellText, type Argument, type Cell, type Cells, type Locale } from "./cell";
import { cellNumber } from "./cell-number";
import { whenOf } from "./dates";
import { isMissing } from "./missing";
import { datesBeside, dropZeroEdges, hasHeader, hasOwnDates, runsAcross, transposed } from "./table";
import { trim } from "./trim";

/** Rows by day, as daily quotes and weekly stocks come, in the order of the calendar. */
export interface DayTable {
  /** Day numbers, ascending, none twice. */
  readonly days: Values;
  readonly columns: readonly { readonly name: string | null; readonly values: Values }[];
  readonly headed: boolean;
  readonly across: boolean;
  /** True where the latest day stood first. */
  readonly descending: boolean;
}

/**
 * Reads daily or weekly rows, of which several lie in one month.
 *
 * @returns  null where the rows have no days, or no two of them lie in one month: `readTable` reads those
 */
export function readDayTable(
  values: Argument,
  dates: Argument,
  { date1904 }: Locale,
  argument: string,
): DayTable | null {
  const trimmed = trim(values, argument);
  const across = runsAcross(trimmed, dates);
  const grid = across ? transposed(trimmed) : trimmed;
  const own = grid[0].length > 1 && (hasOwnDates(grid) || (!dates && stepsLikeDays(grid)));
  if (!own && !dates) return null;
  const headed = hasHeader(grid, own ? 1 : 0);
  const cells = dates ? datesBeside(dates, grid.length, headed) : grid.map((row) => row[0]);
  const rows = rowsByDay(cells, headed, date1904);
  if (rows === null || !shareMonths(rows)) return null;
  const placeOf = (row: number): GridPlace => ({ row: row + 1, ...(across ? { across } : {}) });
  const sorted = [...rows].sort((a, b) => a.day - b.day);
  refuseTwice(sorted, placeOf);
  const columns = grid[0].slice(own ? 1 : 0).map((top, c) => ({
    name: headed ? cellText(top).trim() || null : null,
    values: valuesOf(sorted, (row) => numberOf(grid[row][c + (own ? 1 : 0)], argument, placeOf(row))),
  }));
  return {
    days: Float64Array.from(sorted, ({ day }) => day),
    columns,
    headed,
    across,
    descending: rows[0].day > rows[rows.length - 1].day,
  };
}

interface DayRow {
  readonly row: number;
  readonly day: number;
}

/** The rows that name a day; null where one of them names something else. */
function rowsByDay(cells: readonly Cell[], headed: boolean, date1904: boolean): readonly DayRow[] | null {
  const rows: DayRow[] = [];
  for (let row = headed ? 1 : 0; row < cells.length; row++) {
    const when = whenOf(cells[row], date1904);
    if (when === null) continue;
    if (typeof when === "string" || when.day === undefined) return null;
    rows.push({ row, day: when.day });
  }
  return rows;
}

function shareMonths(rows: readonly DayRow[]): boolean {
  const months = new Set(rows.map(({ day }) => monthOfDay(day).ordinal));
  return months.size < rows.length;
}

// From 1980 on: whole serials in steps of up to a month, in a block that would otherwise have no dates at all.
function stepsLikeDays(grid: Cells): boolean {
  const serials = grid.map(([cell]) => cell).filter((cell) => !isMissing(cell) && cell !== 0);
  const numbers = serials.slice(typeof serials[0] === "string" ? 1 : 0);
  if (numbers.length < 2) return false;
  if (!numbers.every((cell): cell is number => Number.isInteger(cell) && (cell as number) >= 29221))
    return false;
  const sign = Math.sign(numbers[1] - numbers[0]);
  return numbers.every(
    (n, i) => i === 0 || (sign * (n - numbers[i - 1]) >= 1 && sign * (n - numbers[i - 1]) <= 31),
  );
}

function refuseTwice(sorted: readonly DayRow[], placeOf: (row: number) => GridPlace): void {
  const i = sorted.findIndex(({ day }, k) => k > 0 && day === sorted[k - 1].day);
  if (i < 0) return;
  const [first, second] = [sorted[i - 1].row, sorted[i].row].sort((a, b) => a - b);
  throw new AluError("month-twice", {
    month: dayText(sorted[i].day),
    first: placeOf(first),
    second: placeOf(second),
  });
}

function valuesOf(rows: readonly DayRow[], valueOf: (row: number) => number): Float64Array {
  const values = Float64Array.from(rows, ({ row }) => valueOf(row));
  dropZeroEdges(values);
  return values;
}

function numberOf(cell: Cell, argument: string, place: GridPlace): number {
  const value = cellNumber(cell);
  if (value === null) throw new AluError("not-a-number", { argument, place, found: cellText(cell) });
  return value;
}
