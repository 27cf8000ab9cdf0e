import type { Cell } from "#cells/cell";
import { textOf } from "./blank";
import type { CellClass, ClassOf } from "./cell-class";
import type { Frame } from "./frame";
import type { PeriodOf } from "./period-cell";
import { labelOf, roleOfHeader, saysPeriod } from "./words-of-tables";

/** The columns of a frame that name the periods of its rows. */
export interface AxisColumns {
  readonly period: number;
  /** A column of years before it, which may be filled once for all its months. */
  readonly year: number | null;
  /** The first row that has a period. */
  readonly firstRow: number;
  /** How many rows have one. */
  readonly count: number;
  /** What the cells are for the most part. */
  readonly says: "periods" | "years" | "bare";
}

/** What a column holds, counted. */
export interface Tally {
  readonly counts: Readonly<Record<CellClass, number>>;
  readonly firstRow: number;
  readonly header: string;
}

const periodClasses: readonly CellClass[] = ["period", "bare", "unsettled", "unreal"];

/** All columns that may be an axis, from the left. More than one where tables stand beside each other. */
export function axisColumns(frame: Frame, classOf: ClassOf, periodOf: PeriodOf): AxisColumns[] {
  const found: AxisColumns[] = [];
  for (let c = 0; c < frame.width; c++) {
    const axis = axisAt(frame, c, classOf, periodOf);
    if (!axis) continue;
    const last = found.at(-1);
    if (last && last.says === "years" && axis.period === last.period + 1 && isMonths(frame, axis, classOf))
      found[found.length - 1] = paired(last, axis);
    else if (!last || hasFiguresBetween(frame, last, c, classOf)) found.push(axis);
  }
  return found;
}

function isMonths(frame: Frame, { says, period }: AxisColumns, classOf: ClassOf): boolean {
  return says === "bare" || isMonthNumbers(frame, period, classOf);
}

function paired(years: AxisColumns, months: AxisColumns): AxisColumns {
  return {
    ...months,
    year: years.period,
    firstRow: Math.max(months.firstRow, Math.min(years.firstRow, months.firstRow)),
    says: "periods",
  };
}

function axisAt(frame: Frame, c: number, classOf: ClassOf, periodOf: PeriodOf): AxisColumns | null {
  const { counts, firstRow, header } = tally(frame, c, classOf);
  if (isAside(header) && !isColumnOfLabels(frame, c)) return null;
  const strong = counts.period + counts.bare + counts.unsettled + counts.unreal;
  if (!isBesideFigures(frame, c, strong, classOf)) return null;
  const other = counts.figure + counts["figure-or-period"];
  const base = { period: c, year: null };
  if (strong > counts.unreal && strong >= other && strong * 8 >= counts.word)
    return { ...base, firstRow, count: strong, says: sayingOf(frame, c, counts, periodOf) };
  const numbers = numericAxis(frame, c, classOf, periodOf, saysPeriod(header));
  if (numbers) return { ...base, ...numbers };
  return isMonthNumbers(frame, c, classOf) ? { ...base, ...monthNumbers(frame, c) } : null;
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
function isBesideFigures({ rows }: Frame, c: number, strong: number, classOf: ClassOf): boolean {
  return rows.some((row) => {
    const own = classOf(row[c]);
    if (strong > 0 ? !periodClasses.includes(own) : !own.startsWith("figure")) return false;
    return row.some((cell, other) => other !== c && classOf(cell).startsWith("figure"));
  });
}

/** Counts what a column holds, and finds its first period and the text above it. */
export function tally({ rows }: Frame, c: number, classOf: ClassOf): Tally {
  const counts = {
    ...{ blank: 0, figure: 0, "figure-or-period": 0, missing: 0, period: 0 },
    ...{ bare: 0, unsettled: 0, unreal: 0, word: 0 },
  };
  let firstRow = -1;
  let header = "";
  rows.forEach((row, r) => {
    const found = isLabelRow(row) ? "blank" : classOf(row[c]);
    counts[found]++;
    if (firstRow < 0 && periodClasses.includes(found)) firstRow = r;
    if (found === "word" && firstRow < 0 && counts.figure + counts["figure-or-period"] === 0)
      header = textOf(row[c]);
  });
  return { counts, firstRow, header };
}

// 更新时间 and 起始时间 have days in each column, which are no periods of figures.
function isLabelRow(row: readonly Cell[]): boolean {
  const first = row.find((cell) => textOf(cell) !== "");
  const label = typeof first === "string" ? labelOf(first) : null;
  return label === "updated" || label === "other";
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

/** Numbers that are periods: their header says so, or they step as only periods do. */
function numericAxis(
  { rows }: Frame,
  c: number,
  classOf: ClassOf,
  periodOf: PeriodOf,
  isSaid: boolean,
): Omit<AxisColumns, "period" | "year"> | null {
  const at = rows.map((_, r) => r).filter((r) => classOf(rows[r][c]).startsWith("figure"));
  if (at.length === 0) return null;
  const said = at.map((r) => periodOf(asNumberCell(rows[r][c])));
  if (said.some((s) => s === null || typeof s !== "object" || s.kind === "bare")) return null;
  const periods = said.filter((s) => s !== null && typeof s === "object" && s.kind !== "bare");
  const kinds = new Set(periods.map(({ kind }) => kind));
  const steps = periods.slice(1).map(({ ordinal }, i) => ordinal - periods[i].ordinal);
  if (!isSaid && !(kinds.size === 1 && stepsLikePeriods(steps, periods[0].kind))) return null;
  const says = kinds.size === 1 && kinds.has("year") ? "years" : "periods";
  return { firstRow: at[0], count: at.length, says };
}

function asNumberCell(cell: Cell): Cell {
  const value = typeof cell === "string" ? Number(cell) : cell;
  return typeof value === "number" && !Number.isInteger(value) ? value : cell;
}

// Prices rise and fall; periods go one way by steps that hardly change.
function stepsLikePeriods(steps: readonly number[], kind: string): boolean {
  if (steps.length === 0) return false;
  const sign = Math.sign(steps[0]);
  const largest = { year: 1, day: 92, month: 12 }[kind] ?? 4;
  return steps.every((step) => step * sign > 0 && step * sign <= largest);
}

/** True for a column of 1 to 12 under a header that says month: it needs its years from elsewhere. */
function isMonthNumbers(frame: Frame, c: number, classOf: ClassOf): boolean {
  const { header, counts } = tally(frame, c, classOf);
  if (!/^(month|months|mon|月|月份)$/i.test(header) || counts.figure === 0) return false;
  return frame.rows.every((row) => classOf(row[c]) !== "figure" || isMonthNumber(row[c]));
}

/** True for 1 to 12, as a number or a text. */
export function isMonthNumber(cell: Cell): boolean {
  const value = typeof cell === "string" ? Number(cell) : cell;
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12;
}

function monthNumbers({ rows }: Frame, c: number): Omit<AxisColumns, "period" | "year"> {
  const at = rows.map((_, r) => r).filter((r) => textOf(rows[r][c]) !== "" && isMonthNumber(rows[r][c]));
  return { firstRow: at[0], count: at.length, says: "bare" };
}

function hasFiguresBetween(frame: Frame, { period }: AxisColumns, until: number, classOf: ClassOf): boolean {
  for (let c = period + 1; c < until; c++) {
    const { counts } = tally(frame, c, classOf);
    if (counts.figure + counts["figure-or-period"] > 0) return true;
  }
  return false;
}
