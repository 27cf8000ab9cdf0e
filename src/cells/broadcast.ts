import { AluError } from "#error/alu-error";
import type { Fault } from "#error/fault";
import { periodText } from "#calendar/period";
import type { Answer, AnswerCell, Format } from "./answer";
import { readDates } from "./dates";
import type { FigureCell, Figures } from "./figures";
import { dateCell } from "./layout";

const nothing: FigureCell = { value: NaN, places: null };

/** Several arguments side by side: each row holds one cell of every argument. */
export interface Broadcast {
  readonly rows: number;
  readonly columns: number;
  /** True where row 0 is the header. */
  readonly headed: boolean;
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
  const headed = args.some((figures) => figures.headed && (figures === lead || shiftOf(figures, lead) === 0));
  return { rows, columns, headed, lead, at: (row, column) => walks.map((walk) => walk(row, column)) };
}

function isScalar({ cells, headed }: Figures): boolean {
  return cells.length === 1 && cells[0].length === 1 && !headed;
}

function sameGiven({ given: [rows, columns] }: Figures, { given }: Figures): boolean {
  return rows === given[0] && columns === given[1];
}

/** How the cells of an argument are met, row by row of the leading one. */
function beside(figures: Figures, lead: Figures): (row: number, column: number) => FigureCell {
  const shift = shiftOf(figures, lead);
  if (shift === null || figures.cells[0].length !== lead.cells[0].length || figures.across !== lead.across)
    throw new AluError("shapes-differ", {
      argument: lead.argument,
      shape: shapeText(lead),
      other: figures.argument,
      otherShape: shapeText(figures),
    });
  checkMonths(figures, lead, shift);
  return (row, column) => figures.cells[row + shift]?.[column] ?? nothing;
}

/** How many rows later the argument begins; null where its rows and those of the leading one do not pair. */
function shiftOf(figures: Figures, lead: Figures): number | null {
  if (figures.cells.length === lead.cells.length || sameGiven(figures, lead))
    return figures.headed === lead.headed || startsBlank(figures.headed ? lead : figures) ? 0 : null;
  const shift = Number(figures.headed) - Number(lead.headed);
  return figures.cells.length - shift === lead.cells.length ? shift : null;
}

// A column whose heading was left blank still pairs with one that has its heading.
function startsBlank({ cells }: Figures): boolean {
  return cells[0].every(({ value }) => Number.isNaN(value));
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
  f: (cells: readonly FigureCell[]) => number | boolean | Fault,
  format?: Format,
): Answer {
  const { rows, columns, headed, lead, at } = broadcast(args);
  const answer = Array.from({ length: rows }, (_, r) => [
    ...(lead.ownDates ? [dateCell(lead.ownDates[r] ?? null)] : []),
    ...Array.from({ length: columns }, (_, c): AnswerCell =>
      headed && r === 0 ? label : shown(f(at(r, c)), format),
    ),
  ]);
  return lead.across ? answer[0].map((_, c) => answer.map((row) => row[c])) : answer;
}

/**
 * As `eachCell`, for a calculation with several results: they stand side by side, each under its header, so
 * every argument is one number or one column. Below each other where the arguments run across.
 */
export function eachRow(
  args: readonly Figures[],
  headers: readonly string[],
  f: (cells: readonly FigureCell[]) => readonly AnswerCell[],
): Answer {
  const { rows, columns, headed, lead, at } = broadcast(args);
  if (columns !== 1) throw new AluError("one-series", { argument: lead.argument, columns });
  const answer = Array.from({ length: rows }, (_, r) => [
    ...(lead.ownDates ? [dateCell(lead.ownDates[r] ?? null)] : []),
    ...(headed && r === 0 ? headers : f(at(r, 0))),
  ]);
  return lead.across ? answer[0].map((_, c) => answer.map((row) => row[c])) : answer;
}

/** A result in a number format; a fault stays as it is. */
export function shown(value: number | boolean | Fault, format: Format | undefined): AnswerCell {
  if (typeof value !== "number") return value;
  return format && !Number.isNaN(value) ? { value, format } : value;
}
