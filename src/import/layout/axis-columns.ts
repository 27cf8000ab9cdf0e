import { textOf } from "./blank";
import type { Frame } from "./frame";
import { isFigureClass, periodClasses, type FrameClasses, type Tally } from "./frame-classes";
import { monthNumbers, numericAxis } from "./numeric-axis";
import type { PeriodOf } from "./period-cell";
import { labelOf, roleOfHeader, saysPeriod } from "./words-of-tables";

/** The columns of a frame that name the periods of its rows. */
export interface AxisColumns {
  readonly period: number;
  /** A column of years before it, which may be filled once for all its months. */
  readonly year: number | null;
  /** The first row that has a period. */
  readonly firstRow: number;
  /** What its cells are for the most part. */
  readonly says: "periods" | "years" | "bare";
}

/** All columns that may be an axis, from the left. More than one where tables stand beside each other. */
export function axisColumns(frame: Frame, classes: FrameClasses, periodOf: PeriodOf): AxisColumns[] {
  const found: AxisColumns[] = [];
  let hasFigures = false;
  for (let c = 0; c < frame.width; c++) {
    const axis = axisAt(frame, c, classes, periodOf);
    const last = found.at(-1);
    if (!axis) hasFigures ||= hasAny(classes.tallyOf(c));
    else if (last?.says === "years" && c === last.period + 1 && axis.says === "bare")
      found[found.length - 1] = { ...axis, year: last.period, says: "periods" };
    else if (!last || hasFigures) {
      found.push(axis);
      hasFigures = false;
    }
  }
  return found;
}

function hasAny({ counts }: Tally): boolean {
  return counts.figure + counts["figure-or-period"] > 0;
}

function axisAt(frame: Frame, c: number, classes: FrameClasses, periodOf: PeriodOf): AxisColumns | null {
  const { counts, firstRow, header } = classes.tallyOf(c);
  const strong = counts.period + counts.bare + counts.unsettled + counts.unreal;
  const other = counts.figure + counts["figure-or-period"];
  if (strong + other === 0 || !isBesideFigures(frame, c, strong, classes)) return null;
  if (isAside(frame.turned ? firstText(frame, c) : header) && !isColumnOfLabels(frame, c)) return null;
  const base = { period: c, year: null };
  if (strong > counts.unreal && strong >= other && strong * 8 >= counts.word)
    return {
      ...base,
      firstRow: withYearsAbove(firstRow, c, classes),
      says: sayingOf(frame, c, counts, periodOf),
    };
  const numbers =
    numericAxis(frame, c, classes, periodOf, saysPeriod(header)) ?? monthNumbers(frame, c, classes);
  return numbers && { ...base, ...numbers };
}

/** A year typed as a number above the months is a row of the table, not of its header, where it has a figure. */
function withYearsAbove(firstRow: number, c: number, { at, widthOf }: FrameClasses): number {
  let first = firstRow;
  const hasFigure = (r: number) =>
    Array.from({ length: widthOf(r) }, (_, k) => k).some((k) => k !== c && at(r, k) === "figure");
  while (first > 0 && at(first - 1, c) === "figure-or-period" && hasFigure(first - 1)) first--;
  return first;
}

/** Where periods run across, what they are stands first in their row: 商品名称, 单位, 11月. */
function firstText({ rows }: Frame, c: number): string {
  return textOf(rows.find((row) => textOf(row[c]) !== "")?.[c]);
}

/** True for a header of days that are not those of the figures: 发布日期, 更新时间. */
function isAside(header: string): boolean {
  const role = roleOfHeader(header);
  if (role !== null && role !== "counter" && role !== "name") return true;
  return ["updated", "other"].includes(labelOf(header) ?? "");
}

// A vendor's export has its labels above its dates: 单位, 来源, 更新时间.
function isColumnOfLabels({ rows }: Frame, c: number): boolean {
  return rows.slice(0, 20).filter((row) => labelOf(textOf(row[c])) !== null).length > 1;
}

/** True where a row with a period has a figure too; a header of months has none. */
function isBesideFigures({ rows }: Frame, c: number, strong: number, classes: FrameClasses): boolean {
  return rows.some((_, r) => {
    const own = classes.at(r, c);
    if (strong > 0) return periodClasses.includes(own) && classes.figuresIn(r) > 0;
    return isFigureClass(own) && classes.figuresIn(r) > 1;
  });
}

function sayingOf(
  { rows }: Frame,
  c: number,
  counts: Tally["counts"],
  periodOf: PeriodOf,
): AxisColumns["says"] {
  if (counts.bare > 0) return "bare";
  const said = rows.map((row) => periodOf(row[c])).filter((s) => s !== null && typeof s === "object");
  return said.every(({ kind }) => kind === "year") ? "years" : "periods";
}
