import type { Cell } from "#cells/cell";
import { fault } from "#error/fault";
import { plainNumber } from "../cell/plain-number";
import { laneCells } from "../text/figure-lane";
import type { FoundSeries, Mark } from "../found-series";
import { isBlank, textOf } from "./blank";
import { addFigures, addPoint, type Collector } from "./collector";
import { collectors } from "./collectors";
import type { Context } from "./context";
import { figureOfCell } from "./figure-of-cell";
import { frameAddress, type Frame } from "./frame";
import { readLine, withLine, type Lines } from "./lines";
import type { Said } from "./period-said";
import { inYear } from "./period-said";
import type { Plan } from "./plan";
import { isJanFeb, markReader } from "./row-marks";
import { rowPeriods } from "./row-periods";
import { seriesOfTable } from "./series-of-table";
import { tableAxis } from "./table-axis";
import { isNote, isTotal } from "./words-of-tables";

/** Reads the rows of one table, the first of which follows its header. */
export interface TableReader {
  /**
   * @param r        the row, counted from the first of the frame
   * @param figures  the figures of a row that has only their places
   */
  readonly take: (row: readonly Cell[], r: number, figures?: Float64Array) => void;
  readonly end: () => FoundSeries[];
}

/** Reads a table by its plan, row by row; nothing is kept but figures, periods and findings. */
export function tableReader(
  plan: Plan,
  frame: Pick<Frame, "top" | "left" | "turned" | "width">,
  context: Context,
): TableReader {
  const { findings, corner } = context;
  const axis = tableAxis();
  const periods = rowPeriods(plan, frame, context);
  const markOf = markReader(plan.roles, plan.periodOf);
  const marks = new Map<number, Mark>();
  const into = collectors(plan);
  const basis = plan.roles.get("basis");
  const hasCommas = plan.figures.some(({ decimal }) => decimal === "comma");
  let lines: Lines = plan.lines;
  const address = (r: number, c: number) => frameAddress(corner, frame, r, c);

  function figure(cell: Cell | undefined, series: Collector, r: number, c: number, position: number): void {
    let value: number;
    if (typeof cell === "string") value = plainNumber(cell, series.decimal);
    else value = typeof cell === "number" && Number.isFinite(cell) ? cell : NaN;
    if (Number.isNaN(value)) {
      const read = figureOfCell(cell, series);
      if (typeof read !== "number") return findings.problem(address(r, c), read);
      value = read;
      if (Number.isNaN(value)) return;
    } else series.bare++;
    addPoint(series, position, value, c);
  }

  function takePeriod(row: readonly Cell[], r: number, said: Said, figures?: Float64Array): void {
    const mark = markOf(row);
    const isSum =
      basis !== undefined && said.kind === "month" && said.from === null && isJanFeb(textOf(row[basis]));
    const position = axis.push(isSum ? { ...said, from: said.ordinal - 1 } : said, r);
    if (mark) marks.set(position, mark);
    const all = into.of(row);
    if (figures) addFigures(all, figures, position);
    if (figures && !hasCommas) return;
    for (const series of all)
      if (!figures || series.decimal === "comma")
        figure(row[series.column], series, r, series.column, position);
  }

  function takeMatrix(
    row: readonly Cell[],
    r: number,
    said: NonNullable<ReturnType<typeof periods.matrix>>,
  ): void {
    const [series] = into.of(row);
    // Years by months of which no column has figures.
    if (!series) return takeOther(row, r);
    let hasLost = false;
    for (const [c, column] of plan.matrix!) {
      if (isBlank(row[c])) continue;
      const whole =
        column.kind === "year"
          ? said.kind === "bare"
            ? inYear(said, column.year)
            : null
          : inYear(column, said.kind === "year" ? said.ordinal : NaN);
      if (whole && Number.isFinite(whole.ordinal)) figure(row[c], series, r, c, axis.push(whole, r));
      else hasLost ||= isFigure(row[c]);
    }
    const label = textOf(row[plan.axis.period]);
    if (hasLost)
      findings.problem(address(r, plan.axis.period), fault("row-without-period", { found: cut(label) }));
  }

  /** A row without a period: a total, a note, or one that nobody can place. */
  function takeOther(row: readonly Cell[], r: number): void {
    const c = row.findIndex((cell) => !isBlank(cell));
    if (c < 0) return;
    const text = textOf(row[c]);
    const label = textOf(row[plan.axis.period]) || text;
    const hasFigures =
      plan.figures.some(({ column }) => column !== c && isFigure(row[column])) || isFigure(row[c]);
    if (hasFigures && isTotal(label))
      findings.note(address(r, c), fault("totals-row", { found: cut(label) }));
    else if (hasFigures) findings.problem(address(r, c), fault("row-without-period", { found: cut(label) }));
    else {
      findings.note(address(r, c), fault("line-of-words", { found: cut(text) }));
      if (isNote(text)) lines = withLine(lines, asBelow(text));
    }
  }

  return {
    take: (row, r, figures) => {
      if (row.length > frame.width) tellBeyond(row, r);
      if (plan.matrix) {
        const said = periods.matrix(row, r);
        if (said) return takeMatrix(row, r, said);
      } else {
        const said = periods.of(row, r);
        if (said === "told") return;
        if (said) return takePeriod(row, r, said, figures);
      }
      takeOther(figures ? laneCells(row, figures) : row, r);
    },
    end: () => seriesOfTable({ plan, lines, frame, marks, axis, collectors: into.all() }, context),
  };

  function tellBeyond(row: readonly Cell[], r: number): void {
    for (let c = frame.width; c < row.length; c++)
      if (!isBlank(row[c]))
        findings.problem(address(r, c), fault("cell-without-column", { found: cut(textOf(row[c])) }));
  }
}

function isFigure(cell: Cell | undefined): boolean {
  return (
    typeof cell === "number" ||
    (typeof cell === "string" && /^[\s(（+-]*\d[\d.,，]*\s*[%％)）]?\s*$/.test(cell))
  );
}

function asBelow(text: string) {
  const line = readLine(text);
  return line && line.as !== "title" ? line : { as: "note" as const, text };
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
