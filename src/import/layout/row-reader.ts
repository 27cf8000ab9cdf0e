import type { Cell } from "#cells/cell";
import { refuse } from "#error/alu-error";
import { fault } from "#error/fault";
import type { Corner, Grid } from "../grid";
import type { FoundSeries } from "../found-series";
import type { Question } from "../question";
import { isBlank, textOf } from "./blank";
import type { Context } from "./context";
import { findingList } from "./finding-list";
import type { Found, LayoutOptions, RowReader } from "./found";
import { frameAddress, type Frame } from "./frame";
import type { Plan } from "./plan";
import { settlePlan } from "./settle-plan";
import type { Start } from "./start";
import { tableReader, type TableReader } from "./table-reader";
import { lookAt, tablesOf, type Look } from "./tables";

/** Cells by which the layout of a long file is settled, and as many as a sheet of any layout may have. */
const settling = 200_000;
const mostHeld = 5_000_000;

/**
 * Reads the rows of a sheet as they come. The first rows settle how it is laid out; if it is one table with
 * its months down, or one in long form, the rest is read on row by row and only its figures are held.
 *
 * Faults: a sheet of another layout with more than five million cells.
 */
export function rowReader(corner: Corner, options: LayoutOptions): RowReader {
  const held: (readonly Cell[])[] = [];
  const look = lookAt(corner);
  let cells = 0;
  let tried = false;
  let open: ReturnType<typeof openTable> = null;
  let r = 0;
  return {
    take(row, figures) {
      if (open) open.reader.take(row, r - open.top, figures);
      else {
        held.push(row);
        cells += row.length;
        if (!tried && cells >= settling) {
          tried = true;
          open = openTable(held, look, corner, options);
          if (open) held.length = 0;
        } else if (cells > mostHeld) refuse("table-too-large", { limit: mostHeld });
      }
      r++;
    },
    figures: () => open && open.figures,
    end: () => (open ? open.context.found(open.reader.end()) : readRows(held, look, corner, options)),
  };
}

/** Reads a sheet that is held as a whole. */
export function readGrid(grid: Grid, options: LayoutOptions): Found {
  const reader = rowReader(grid, options);
  for (const row of grid.rows) reader.take(row);
  return reader.end();
}

/** Findings and questions of a sheet while it is read. */
interface Open extends Context {
  readonly found: (series: readonly FoundSeries[]) => Found;
}

function opened(corner: Corner, options: LayoutOptions): Open {
  const findings = findingList();
  const questions: Question[] = [];
  return {
    corner,
    options,
    findings,
    // An answer holds for the whole sheet, and so one question of a kind is enough.
    ask: (question) => {
      if (!questions.some(({ kind }) => kind === question.kind)) questions.push(question);
    },
    found: (series) => ({ series, findings: findings.done(), questions }),
  };
}

/** Begins to read a long sheet by its first rows; null where it is not one table that runs on. */
function openTable(rows: readonly (readonly Cell[])[], look: Look, corner: Corner, options: LayoutOptions) {
  const context = opened(corner, options);
  const { starts, without } = tablesOf(rows, look, context);
  if (starts.length !== 1 || without.length > 0 || starts[0].frame.turned) return null;
  const [start] = starts;
  const plan = settlePlan(start, context);
  const reader = readStart(start, context, plan);
  return { context, reader, top: start.frame.top, figures: plainFigures(plan, start.frame) };
}

function readRows(
  rows: readonly (readonly Cell[])[],
  look: Look,
  corner: Corner,
  options: LayoutOptions,
): Found {
  const context = opened(corner, options);
  const { starts, without } = tablesOf(rows, look, context);
  const series = starts.flatMap((start) => readStart(start, context).end());
  const filled = rows.filter((row) => row.some((cell) => !isBlank(cell))).length;
  if (starts.length === 0 && filled > 0) context.findings.problem(null, fault("no-months", { rows: filled }));
  else for (const frame of without) tellWithout(frame, context);
  return context.found(series);
}

function readStart(start: Start, context: Context, plan = settlePlan(start, context)): TableReader {
  const reader = tableReader(plan, start.frame, context);
  const { rows } = start.frame;
  for (let r = start.axis.firstRow; r < rows.length; r++) reader.take(rows[r], r);
  return reader;
}

/** The columns that hold figures with a decimal point, if any. */
function plainFigures({ axis, figures, matrix }: Plan, { width }: Frame): readonly boolean[] | null {
  // Where months stand without their year, figures beside a year make it a total.
  if (matrix || axis.says === "bare") return null;
  const isFigure = Array.from({ length: width }, () => false);
  for (const { column, decimal } of figures) isFigure[column] = decimal !== "comma";
  return isFigure;
}

/** Rows between tables that belong to none. */
function tellWithout(frame: Frame, { corner, findings }: Context): void {
  frame.rows.forEach((row, r) => {
    const c = row.findIndex((cell) => !isBlank(cell));
    if (c >= 0)
      findings.problem(
        frameAddress(corner, frame, r, c),
        fault("row-without-period", { found: textOf(row[c]).slice(0, 60) }),
      );
  });
}
