import { AluError } from "#error/alu-error";
import type { Fault } from "#error/fault";
import type { GridPlace } from "#error/place";
import { periodText } from "#calendar/period";
import type { Answer, AnswerCell, Format } from "./answer";
import { cellText, type Argument, type Cell, type Cells, type Locale } from "./cell";
import { isDateHeader, readDates } from "./dates";
import { dateCell } from "./layout";
import { isMissing } from "./missing";
import { readFigure } from "./number-text";
import { dropZeroEdges, hasHeader, hasOwnDates, runsAcross, transposed, type ReadOptions } from "./table";
import { trim } from "./trim";

/** A number of a cell; `NaN` where the cell holds none. */
export interface FigureCell {
  readonly value: number;
  /** Decimal places where it was given as text ("44.0" has 1); null where it was given as a number. */
  readonly places: number | null;
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
// 1980: an unheaded column of smaller whole numbers in steps of about 30 is taken as figures, not as dates.
const firstSerial = 29221;

/**
 * Reads a matrix or a scalar of numbers cell by cell. Missing cells are `NaN`; a text that is no number is
 * a fault that names its row and column; a header row and a date column are kept for the answer.
 * As in a series, zeros at the ends of a column whose other values are all positive are blanks.
 */
export function readFigures(
  given: Argument,
  locale: Locale,
  { argument, zeros = "edges" }: ReadOptions,
): Figures {
  const kept = trim(given, argument);
  const across = runsAcross(kept, null);
  const grid = across ? transposed(kept) : kept;
  const own = grid[0].length > 1 && datesStandFirst(grid);
  const first = own ? 1 : 0;
  const headed = grid.length > 1 && hasHeader(grid, first);
  const cells = grid.map((row, r) =>
    row.slice(first).map((cell, c) => {
      if (headed && r === 0) return nothing;
      return figureOf(cell, argument, () => placeOf(kept, across, r, c + first));
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

function datesStandFirst(grid: Cells): boolean {
  if (!hasOwnDates(grid)) return false;
  return (
    isDateHeader(grid[0][0]) ||
    grid.every(([cell]) => typeof cell !== "number" || !(cell < firstSerial && cell > 2100))
  );
}

function figureOf(cell: Cell, argument: string, place: () => GridPlace): FigureCell {
  if (typeof cell === "number") return { value: cell, places: null };
  if (isMissing(cell)) return nothing;
  const figure = typeof cell === "string" ? readFigure(cell) : null;
  if (figure === null)
    throw new AluError("not-a-number", { argument, place: place(), found: cellText(cell) });
  return figure;
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
  const kept = cells.map((row) => [...row]);
  for (let c = 0; c < cells[0].length; c++) {
    const column = Float64Array.from(cells, (row) => row[c].value);
    if (zeros === "edges") dropZeroEdges(column);
    for (let r = 0; r < kept.length; r++)
      if (Number.isNaN(column[r]) || (zeros === "missing" && column[r] === 0)) kept[r][c] = nothing;
  }
  return kept;
}

/** Several arguments side by side: each row holds one cell of every argument. */
export interface Broadcast {
  readonly rows: number;
  readonly columns: number;
  /** The argument beside which the answer lies. */
  readonly lead: Figures;
  /** The figures of all arguments in one cell of the answer. */
  readonly at: (row: number, column: number) => readonly FigureCell[];
}

/**
 * Walks several arguments by their shape: one number goes with every cell of a range, and ranges must have
 * the same shape, with or without their header rows. The answer lies as the first range does.
 */
export function broadcast(args: readonly Figures[]): Broadcast {
  const lead = args.find((figures) => !isScalar(figures)) ?? args[0];
  const columns = lead.cells[0].length;
  const walks = args.map((figures) =>
    isScalar(figures) ? () => figures.cells[0][0] : beside(figures, lead),
  );
  // Two whole columns are cut to what each has filled, so the longer one decides.
  const rows = Math.max(
    ...args.map((figures) => (sameGiven(figures, lead) ? figures.cells.length : lead.cells.length)),
  );
  return { rows, columns, lead, at: (row, column) => walks.map((walk) => walk(row, column)) };
}

function isScalar({ cells, headed }: Figures): boolean {
  return cells.length === 1 && cells[0].length === 1 && !headed;
}

function sameGiven({ given: [rows, columns] }: Figures, { given }: Figures): boolean {
  return rows === given[0] && columns === given[1];
}

/** How the cells of an argument are met, row by row of the leading one. */
function beside(figures: Figures, lead: Figures): (row: number, column: number) => FigureCell {
  const sameRows = figures.cells.length === lead.cells.length || sameGiven(figures, lead);
  const shift = sameRows ? 0 : Number(figures.headed) - Number(lead.headed);
  const fits = sameRows || figures.cells.length - shift === lead.cells.length;
  if (!fits || figures.cells[0].length !== lead.cells[0].length || figures.across !== lead.across)
    throw new AluError("shapes-differ", {
      argument: lead.argument,
      shape: shapeText(lead),
      other: figures.argument,
      otherShape: shapeText(figures),
    });
  checkMonths(figures, lead, shift);
  return (row, column) => figures.cells[row + shift]?.[column] ?? nothing;
}

function shapeText({ given: [rows, columns] }: Figures): string {
  return `${rows} × ${columns}`;
}

/** Two arguments with dates of their own must name the same month in each row. */
function checkMonths(figures: Figures, lead: Figures, shift: number): void {
  if (figures === lead || !figures.ownDates || !lead.ownDates) return;
  const [mine, theirs] = [figures, lead].map(({ ownDates, headed, across, locale }) => {
    const cells = ownDates!.map((cell, r) => (headed && r === 0 ? null : cell));
    return readDates(cells, (r) => ({ row: r + 1, ...(across ? { across } : {}) }), locale.date1904).periods;
  });
  theirs.forEach((period, r) => {
    const other = mine[r + shift];
    if (period && other && period.ordinal !== other.ordinal)
      throw new AluError("months-differ", {
        argument: lead.argument,
        place: { row: r + 1, ...(lead.across ? { across: true } : {}) },
        month: periodText(period),
        other: figures.argument,
        otherMonth: periodText(other),
      });
  });
}

/**
 * The answer of a calculation cell by cell, as the first range lies: its header row answers with `label`,
 * its own date column comes first.
 */
export function eachCell(
  args: readonly Figures[],
  label: string,
  f: (cells: readonly FigureCell[]) => number | Fault,
  format?: Format,
): Answer {
  const { rows, columns, lead, at } = broadcast(args);
  const headed = args.some((figures) => figures.headed && (figures === lead || sameGiven(figures, lead)));
  const answer = Array.from({ length: rows }, (_, r) => [
    ...(lead.ownDates ? [dateCell(lead.ownDates[r] ?? null)] : []),
    ...Array.from({ length: columns }, (_, c): AnswerCell =>
      headed && r === 0 ? label : shown(f(at(r, c)), format),
    ),
  ]);
  return lead.across ? answer[0].map((_, c) => answer.map((row) => row[c])) : answer;
}

function shown(value: number | Fault, format: Format | undefined): AnswerCell {
  if (typeof value !== "number") return value;
  return format && !Number.isNaN(value) ? { value, format } : value;
}
