import { AluError } from "#error/alu-error";
import type { GridPlace } from "#error/place";
import { periodText, plus, type Frequency, type Period } from "#calendar/period";
import { undated, type Series } from "#series/series";
import { cellText, wholeText, type Argument, type Cell, type Cells, type Locale } from "./cell";
import { isDateHeader, looksLikeDates, readDates, type Dates } from "./dates";
import { isMissing } from "./missing";
import { readWhen } from "./month-text";
import { readFigure } from "./number-text";
import { trim } from "./trim";

/** A series, or a panel of several, as an analyst's range says it; and how its answer will lie. */
export interface Table {
  readonly columns: readonly Column[];
  /** False where rows are taken as consecutive months, since no dates are given. */
  readonly dated: boolean;
  readonly start: Period;
  /** Number of periods, gaps in the calendar included. */
  readonly length: number;
  readonly layout: Layout;
  /** Rows whose month an earlier row has, where the reader asked for them; their values were not read. */
  readonly twice: readonly Twice[];
}

/** Two rows of one month, counted from 0 in the layout. */
export interface Twice {
  readonly position: number;
  readonly first: number;
  readonly second: number;
  /** True where both rows hold the same values. */
  readonly same: boolean;
}

export interface Column {
  readonly name: string | null;
  readonly series: Series;
  /** Decimal places of each value that was given as text, by position; null where all were numbers. */
  readonly places: readonly (number | null)[] | null;
}

/** The rows of the argument, so that an answer can lie beside it. */
export interface Layout {
  readonly rows: number;
  readonly across: boolean;
  /** The header cells of the value columns. */
  readonly header: readonly Cell[] | null;
  /** The argument's own date cells, one a row; null where it has none or a separate range was given. */
  readonly ownDates: readonly Cell[] | null;
  /** The position in the series of each row; −1 for the header and for rows without a date. */
  readonly positions: Readonly<Int32Array>;
}

export interface ReadOptions {
  /** Name of the parameter, for sentences. */
  readonly argument: string;
  /**
   * "missing": a 0 is no value, as in ratio changes and whatever needs a positive level.
   * "edges" (default): a leading or trailing run of zeros is missing where every other value is positive.
   * "values": a 0 is a 0.
   */
  readonly zeros?: "missing" | "edges" | "values";
  /** "refuse" (default): two rows of one month are an error. "list": the first is read, the second is told. */
  readonly twice?: "refuse" | "list";
}

/**
 * Reads a range as a table: a row or column of values, dates beside values, or a block with a header.
 * Rows are put in the order of the calendar, and gaps in the calendar are missing values.
 */
export function readTable(values: Argument, dates: Argument, locale: Locale, options: ReadOptions): Table {
  const { argument } = options;
  const trimmed = trim(values, argument);
  const across = runsAcross(trimmed, dates);
  const grid = across ? transposed(trimmed) : trimmed;
  const width = grid[0].length;
  const own = width > 1 && hasOwnDates(grid);
  const first = own ? 1 : 0;
  const headed = hasHeader(grid, first);
  const placeOf = (row: number, month?: string): GridPlace => ({
    row: row + 1,
    ...(across ? { across } : {}),
    ...(month === undefined ? {} : { month }),
  });
  const dateCells = dates ? datesBeside(dates, grid.length, headed) : own ? grid.map((row) => row[0]) : null;
  const body = (cells: readonly Cell[]) => cells.map((cell, i) => (headed && i === 0 ? null : cell));
  const calendar = dateCells ? readDates(body(dateCells), placeOf, locale.date1904) : null;
  const axis = calendar
    ? datedAxis(calendar, placeOf, options.twice === "list")
    : undatedAxis(grid.length, headed);
  const columns: Column[] = [];
  for (let c = first; c < width; c++) {
    columns.push(readColumn(grid, c, headed, axis, placeOf, options));
  }
  return {
    columns,
    dated: calendar !== null,
    start: axis.start,
    length: axis.length,
    layout: {
      rows: grid.length,
      across,
      header: headed ? grid[0].slice(first) : null,
      ownDates: own && !dates ? grid.map((row) => row[0]) : null,
      positions: axis.positions,
    },
    twice: axis.twice.map((two) => ({ ...two, same: sameCells(grid[two.first], grid[two.second], first) })),
  };
}

interface Axis {
  readonly start: Period;
  readonly length: number;
  readonly positions: Int32Array;
  readonly twice: readonly Omit<Twice, "same">[];
}

function undatedAxis(rows: number, headed: boolean): Axis {
  const skip = headed ? 1 : 0;
  const positions = new Int32Array(rows);
  for (let row = 0; row < rows; row++) positions[row] = row - skip;
  return { start: undated, length: rows - skip, positions, twice: [] };
}

function datedAxis(
  { frequency, periods }: Dates,
  placeOf: (row: number) => GridPlace,
  listTwice: boolean,
): Axis {
  let least = Infinity;
  let most = -Infinity;
  for (const period of periods) {
    if (period === null) continue;
    least = Math.min(least, period.ordinal);
    most = Math.max(most, period.ordinal);
  }
  if (least === Infinity) throw new AluError("empty-range", { argument: "dates" });
  const start = { frequency, ordinal: least };
  const rowAt = new Int32Array(most - least + 1).fill(-1);
  const twice: Omit<Twice, "same">[] = [];
  const positions = Int32Array.from(periods, (period, row) => {
    if (period === null) return -1;
    const position = period.ordinal - least;
    if (rowAt[position] >= 0) {
      if (!listTwice) refuseTwice(plus(start, position), placeOf(rowAt[position]), placeOf(row));
      twice.push({ position, first: rowAt[position], second: row });
      return -1;
    }
    rowAt[position] = row;
    return position;
  });
  return { start, length: rowAt.length, positions, twice };
}

function sameCells(a: readonly Cell[], b: readonly Cell[], first: number): boolean {
  return a.slice(first).every((cell, c) => wholeText(cell) === wholeText(b[first + c]));
}

function refuseTwice(period: Period, first: GridPlace, second: GridPlace): never {
  throw new AluError("month-twice", { month: periodText(period), first, second });
}

function readColumn(
  grid: Cells,
  c: number,
  headed: boolean,
  { start, length, positions }: Axis,
  placeOf: (row: number, month?: string) => GridPlace,
  { argument, zeros = "edges" }: ReadOptions,
): Column {
  const values = new Float64Array(length).fill(NaN);
  let places: (number | null)[] | null = null;
  for (let row = headed ? 1 : 0; row < grid.length; row++) {
    const position = positions[row];
    if (position < 0) continue;
    const cell = grid[row][c];
    if (typeof cell === "number") values[position] = cell;
    else if (!isMissing(cell)) {
      const figure = typeof cell === "string" ? readFigure(cell) : null;
      if (figure === null)
        throw new AluError("not-a-number", { argument, place: placeOf(row), found: cellText(cell) });
      values[position] = figure.value;
      places ??= Array<number | null>(length).fill(null);
      places[position] = figure.places;
    }
  }
  if (zeros === "missing") dropZeros(values);
  else if (zeros === "edges") dropZeroEdges(values);
  const name = headed ? wholeText(grid[0][c]).trim() || null : null;
  return { name, series: { start, values }, places };
}

/** Takes each 0 as missing, in place. */
export function dropZeros(values: Float64Array): void {
  for (let t = 0; t < values.length; t++) if (values[t] === 0) values[t] = NaN;
}

/** Some hosts deliver a blank cell as 0, so months that are not in yet look like zeros at the ends. */
export function dropZeroEdges(values: Float64Array): void {
  const isNothing = (t: number) => values[t] === 0 || Number.isNaN(values[t]);
  let first = 0;
  let last = values.length - 1;
  while (first <= last && isNothing(first)) first++;
  while (last >= first && isNothing(last)) last--;
  for (let t = first; t <= last; t++) if (values[t] <= 0) return;
  if (first > last) return;
  values.fill(NaN, 0, first);
  values.fill(NaN, last + 1);
}

/** Months run across where the range is one row, or where its first row holds the dates. */
export function runsAcross(grid: Cells, dates: Argument): boolean {
  const height = grid.length;
  const width = grid[0].length;
  if (height === 1)
    return (
      width > 1 && !(width === 2 && !dates && looksLikeDates([grid[0][0]]) && !looksLikeDates([grid[0][1]]))
    );
  if (width === 1) return false;
  if (dates) return dates.length === 1 && dates[0].length > 1 && dates[0].length !== height;
  const top = isHeaderText(grid[0][0]) || isMissing(grid[0][0]) ? grid[0].slice(1) : grid[0];
  return looksLikeDates(top) && !looksLikeDates(grid.slice(1).map((row) => row[0]));
}

/** Whether the first column of a block holds its dates. */
export function hasOwnDates(grid: Cells): boolean {
  const column = grid.map((row) => row[0]);
  if (isDateHeader(column[0])) return true;
  if (looksLikeDates(column)) return true;
  return column.length > 1 && isHeaderText(column[0]) && looksLikeDates(column.slice(1));
}

/** Whether the first row of a block, from column `first` on, is its header. */
export function hasHeader(grid: Cells, first: number): boolean {
  // A text with nothing below it is a slip, and is read as a value so that it is named.
  if (grid.length === 1) return false;
  const top = grid[0].slice(first);
  if (first === 1 && isDateHeader(grid[0][0])) return true;
  return top.some(isHeaderText) && top.every((cell) => isHeaderText(cell) || isMissing(cell) || cell === 0);
}

/** A text that is neither a number nor a month nor a sign of a missing value. */
function isHeaderText(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    !isMissing(cell) &&
    readFigure(cell) === null &&
    typeof readWhen(cell) === "string"
  );
}

/** One date cell for each row of the values, whether or not either range carries its header. */
export function datesBeside(dates: Cells, rows: number, headed: boolean): readonly Cell[] {
  const flat = dates.flat();
  if (flat.length === rows) return flat;
  if (headed && flat.length === rows - 1) return [null, ...flat];
  if (!headed && flat.length === rows + 1 && isHeaderText(flat[0])) return flat.slice(1);
  // A whole column of dates beside a shorter range of values, or the reverse, differs by blanks only.
  if (flat.length > rows && flat.slice(rows).every((cell) => isMissing(cell) || cell === 0))
    return flat.slice(0, rows);
  throw new AluError("dates-length", { dates: flat.length, rows: headed ? rows - 1 : rows });
}

/** Rows as columns. */
export function transposed(grid: Cells): Cells {
  return grid[0].map((_, c) => grid.map((row) => row[c]));
}

/** The frequency of a table. */
export function frequencyOf(table: Table): Frequency {
  return table.start.frequency;
}
