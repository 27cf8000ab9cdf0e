import { AluError } from "#error/alu-error";
import type { GridPlace } from "#error/place";
import { cellText, type Argument, type Cell, type Cells, type Locale } from "./cell";
import { isDateHeader } from "./dates";
import { isMissing } from "./missing";
import { readFigure } from "./number-text";
import { rangeOfText } from "./range-figure";
import {
  dropZeroEdges,
  dropZeros,
  hasHeader,
  hasOwnDates,
  runsAcross,
  transposed,
  type ReadOptions,
} from "./table";
import { trim } from "./trim";

/** A number of a cell; `NaN` where the cell holds none. */
export interface FigureCell {
  readonly value: number;
  /** Decimal places where it was given as text ("44.0" has 1); null where it was given as a number. */
  readonly places: number | null;
  /** The upper end where it was quoted as a range ("2500-2600"), which is read only if asked for. */
  readonly through?: number;
}

export interface FigureOptions extends ReadOptions {
  /** True where a cell may quote a range. */
  readonly ranges?: true;
}

/** An argument whose cells each stand for themselves, as in a rate of two columns. */
export interface Figures {
  readonly argument: string;
  /** Rows of figures; the columns of the analyst's range where `across`. The header row is among them. */
  readonly cells: readonly (readonly FigureCell[])[];
  readonly headed: boolean;
  readonly across: boolean;
  /** The argument's own date cells, one a row, which the answer repeats. */
  readonly ownDates: readonly Cell[] | null;
  readonly locale: Locale;
  /** The shape that was given, before whole columns were cut. */
  readonly given: readonly [rows: number, columns: number];
}

const nothing: FigureCell = { value: NaN, places: null };
// 1980: smaller whole numbers in steps of about 30, without a header that says dates, are taken as figures, not as dates.
const firstSerial = 29221;

/**
 * Reads a matrix or a scalar of numbers cell by cell. Missing cells are `NaN`; a text that is no number is
 * a fault that names its row and column; a header row and a date column are kept for the answer.
 * As in a series, zeros at the ends of a column whose other values are all positive are blanks, unless they
 * were typed as text ("0%"). A single cell that is blank is a missing value.
 */
export function readFigures(
  given: Argument,
  locale: Locale,
  { argument, zeros = "edges", ranges }: FigureOptions,
): Figures {
  const kept = given?.length === 1 && given[0].length === 1 ? given : trim(given, argument);
  const across = runsAcross(kept, null) && !(kept.length > 1 && kept[0].some(isEarly));
  const grid = across ? transposed(kept) : kept;
  const own = grid[0].length > 1 && datesStandFirst(grid);
  const first = own ? 1 : 0;
  const quoted = ranges && typeof grid[0][first] === "string" && rangeOfText(grid[0][first]) !== null;
  const headed = grid.length > 1 && !quoted && hasHeader(grid, first);
  const cells = grid.map((row, r) =>
    row.slice(first).map((cell, c) => {
      if (headed && r === 0) return nothing;
      return figureOf(cell, ranges, argument, () => placeOf(kept, across, r, c + first));
    }),
  );
  return {
    argument,
    cells: zeros === "values" ? cells : withoutZeros(cells, zeros),
    headed,
    across,
    ownDates: own ? grid.map((row) => row[0]) : null,
    locale,
    given: [given!.length, given![0].length],
  };
}

/** Each column of figures as a list, its header left out. */
export function columnsOf({ cells, headed }: Figures): readonly Float64Array[] {
  const rows = headed ? cells.slice(1) : cells;
  return cells[0].map((_, c) => Float64Array.from(rows, (row) => row[c].value));
}

/** The figure that an optional argument holds by default, or what was given for it. */
export function figuresOr(
  given: Argument,
  otherwise: number,
  locale: Locale,
  options: FigureOptions,
): Figures {
  const isBlank = given === null || given.every((row) => row.every(isMissing));
  return readFigures(isBlank ? [[otherwise]] : given, locale, options);
}

function datesStandFirst(grid: Cells): boolean {
  return hasOwnDates(grid) && (isDateHeader(grid[0][0]) || !grid.some(([cell]) => isEarly(cell)));
}

function isEarly(cell: Cell): boolean {
  return typeof cell === "number" && cell < firstSerial;
}

function figureOf(
  cell: Cell,
  ranges: true | undefined,
  argument: string,
  place: () => GridPlace,
): FigureCell {
  if (typeof cell === "number") return { value: cell, places: null };
  if (isMissing(cell)) return nothing;
  const figure = typeof cell === "string" ? readFigure(cell) : null;
  if (figure) return figure;
  const range = ranges && typeof cell === "string" ? rangeOfText(cell) : null;
  if (range) return { value: range.low, places: null, through: range.high };
  throw new AluError("not-a-number", { argument, place: place(), found: cellText(cell) });
}

/** The place in the analyst's range, which was turned where it runs across. */
function placeOf(kept: Cells, across: boolean, r: number, c: number): GridPlace {
  if (kept.length === 1 && kept[0].length > 1) return { row: (across ? r : c) + 1, across: true };
  if (kept[0].length === 1) return { row: r + 1 };
  return across ? { row: c + 1, column: r + 1 } : { row: r + 1, column: c + 1 };
}

function withoutZeros(
  cells: readonly (readonly FigureCell[])[],
  zeros: "missing" | "edges",
): readonly (readonly FigureCell[])[] {
  let kept: FigureCell[][] | null = null;
  for (let c = 0; c < cells[0].length; c++) {
    // Most columns neither begin nor end with a 0, and are handed on as they are.
    if (zeros === "edges" && !beginsWithZero(cells, c, 1) && !beginsWithZero(cells, c, -1)) continue;
    kept ??= cells.map((row) => [...row]);
    const column = Float64Array.from(cells, (row) => row[c].value);
    if (zeros === "edges") dropZeroEdges(column);
    else dropZeros(column);
    for (let r = 0; r < kept.length; r++)
      if (kept[r][c].places === null && Number.isNaN(column[r])) kept[r][c] = nothing;
  }
  return kept ?? cells;
}

/** Whether the first value of a column from the top (step 1) or from the bottom (step −1) is a 0. */
function beginsWithZero(cells: readonly (readonly FigureCell[])[], c: number, step: 1 | -1): boolean {
  for (let r = step === 1 ? 0 : cells.length - 1; r >= 0 && r < cells.length; r += step)
    if (!Number.isNaN(cells[r][c].value)) return cells[r][c].value === 0;
  return false;
}
