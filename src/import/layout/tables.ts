import type { Cell } from "#cells/cell";
import { fault } from "#error/fault";
import { axisColumns, type AxisColumns } from "./axis-columns";
import { isBlank } from "./blank";
import { blocksOf } from "./blocks";
import { classifier, type ClassOf } from "./cell-class";
import type { Context } from "./context";
import { formsApart } from "./forms-apart";
import { cutFrame, frameAddress, turnedFrame, type Frame } from "./frame";
import { frameClasses } from "./frame-classes";
import type { Lines } from "./lines";
import { settleOrder } from "./settle-order";
import { measuresApart } from "./measures-apart";
import { peelLines } from "./peel-lines";
import { periodReader, type PeriodOf } from "./period-cell";
import type { Start } from "./start";
import { titledTable } from "./titled-table";

type Rows = readonly (readonly Cell[])[];

/** The tables of a sheet, each turned so that its periods run down, and the rows in which none was found. */
export interface Tables {
  readonly starts: readonly Start[];
  readonly without: readonly Frame[];
}

/** What cells can be, as far as it is known before their tables are. */
export interface Look {
  readonly periodOf: PeriodOf;
  readonly classOf: ClassOf;
}

/** A look at the cells of a sheet, which remembers the texts that it has seen. */
export function lookAt(corner: Context["corner"]): Look {
  const periodOf = periodReader(corner, null);
  return { periodOf, classOf: classifier(periodOf) };
}

/** Finds the tables of a sheet: below each other, beside each other, with months down or across. */
export function tablesOf(rows: Rows, { periodOf, classOf }: Look, context: Context): Tables {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const starts: Start[] = [];
  const without: Frame[] = [];
  for (const { top, bottom } of blocksOf(rows, classOf)) {
    const whole = cutFrame(rows, { top, bottom, left: 0, right: width });
    const { frame, lines } = peelLines(whole, classOf, context);
    const dated = framesOf(frame, classOf, periodOf);
    const found = dated.length > 0 ? dated : titled(frame, lines, { classOf, periodOf }, context);
    if (found.length === 0 && frame.rows.some((row) => row.some((cell) => !isBlank(cell))))
      without.push(frame);
    for (const { frame: own, axis } of found) starts.push(startOf(own, axis, classOf, lines, context));
  }
  return { starts, without };
}

/** A table without periods of its own is of the period that its title names. */
function titled(
  frame: Frame,
  lines: Lines,
  { classOf, periodOf }: Pick<Start, "classOf" | "periodOf">,
  { corner, findings }: Context,
): readonly Framed[] {
  const given = titledTable(frame, lines, classOf);
  if (given === null) return [];
  if (given === "no-month") {
    findings.problem(null, fault("no-month-in-title", { title: (lines.title ?? "").slice(0, 60) }));
    return [];
  }
  const found = framesOf(given.frame, classOf, periodOf);
  if (found.length > 0)
    findings.note(
      frameAddress(corner, given.frame, 0, 0),
      fault("period-from-title", { found: given.found }),
    );
  return found;
}

interface Framed {
  readonly frame: Frame;
  readonly axis: AxisColumns;
}

function startOf(frame: Frame, axis: AxisColumns, classOf: ClassOf, lines: Lines, context: Context): Start {
  return { frame, axis, classOf, lines, periodOf: settleOrder(frame, axis, context) };
}

function framesOf(frame: Frame, classOf: ClassOf, periodOf: PeriodOf): readonly Framed[] {
  const classes = frameClasses(frame, classOf);
  if (!classes.mayBeTable) return [];
  const down = axisColumns(frame, classes, periodOf);
  if (down.length === 1) return [{ frame, axis: down[0] }];
  if (down.length > 1) return beside(frame, down);
  const turned = turnedFrame(frame);
  const [axis] = axisColumns(turned, frameClasses(turned, classOf), periodOf);
  if (axis === undefined) return [];
  const measured = measuresApart(turned, axis.period, axis.firstRow);
  const apart = formsApart(measured, axis.period, periodOf);
  if (apart === turned) return [{ frame: turned, axis }];
  const [own] = axisColumns(apart, frameClasses(apart, classOf), periodOf);
  return [own?.period === axis.period ? { frame: apart, axis: own } : { frame: turned, axis }];
}

/** Tables beside each other: each reaches from its column of periods to the next one. */
function beside(frame: Frame, axes: readonly AxisColumns[]): readonly Framed[] {
  const lefts = axes.map((axis, i) => (i === 0 ? 0 : leftOf(frame, axis, axes[i - 1])));
  return axes.map((axis, i) => {
    const [left, right] = [lefts[i], lefts[i + 1] ?? frame.width];
    const own = cutFrame(frame.rows, { top: 0, bottom: frame.rows.length, left, right });
    const moved = { ...axis, period: axis.period - left, year: axis.year === null ? null : axis.year - left };
    return { frame: { ...own, top: frame.top, left: frame.left + left }, axis: moved };
  });
}

/** Behind the blank column before an axis, if there is one: what stands between belongs to the axis. */
function leftOf({ rows }: Frame, axis: AxisColumns, before: AxisColumns): number {
  const first = axis.year ?? axis.period;
  for (let c = first - 1; c > before.period; c--) if (rows.every((row) => isBlank(row[c]))) return c + 1;
  return first;
}
