import type { Cell } from "#cells/cell";
import { textOf } from "./blank";
import type { Frame } from "./frame";
import { isFigureClass, type FrameClasses } from "./frame-classes";
import type { PeriodOf } from "./period-cell";

/** Where the numbers begin that are periods, and what they are. */
export interface Numbers {
  readonly firstRow: number;
  readonly says: "periods" | "years" | "bare";
}

/** Numbers that are periods: their header says so, or they step as only periods do. */
export function numericAxis(
  { rows }: Frame,
  c: number,
  classes: FrameClasses,
  periodOf: PeriodOf,
  isSaid: boolean,
): Numbers | null {
  const at = rows.map((_, r) => r).filter((r) => isFigureClass(classes.at(r, c)));
  if (at.length === 0 || at.some((r) => classes.at(r, c) === "figure")) return null;
  const said = at.map((r) => periodOf(asNumber(rows[r][c])));
  const periods = said.filter((s) => s !== null && typeof s === "object" && s.kind !== "bare");
  if (periods.length < said.length) return null;
  const kinds = new Set(periods.map(({ kind }) => kind));
  const steps = periods.slice(1).map(({ ordinal }, i) => ordinal - periods[i].ordinal);
  if (!isSaid && !(kinds.size === 1 && stepsLikePeriods(steps, periods[0].kind))) return null;
  return { firstRow: at[0], says: kinds.size === 1 && kinds.has("year") ? "years" : "periods" };
}

/** A text such as 2025.11 as the number it may be. */
function asNumber(cell: Cell): Cell {
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

const saysMonth = /^(month|months|mon|月|月份)$/i;

/** A column of 1 to 12 under a header that says month: it needs its years from elsewhere. */
export function monthNumbers({ rows }: Frame, c: number, classes: FrameClasses): Numbers | null {
  const { header, counts } = classes.tallyOf(c);
  if (!saysMonth.test(header) || counts.figure === 0) return null;
  const at = rows.map((_, r) => r).filter((r) => isFigureClass(classes.at(r, c)));
  return at.every((r) => isMonthNumber(rows[r][c])) ? { firstRow: at[0], says: "bare" } : null;
}

/** True for 1 to 12, as a number or a text. */
export function isMonthNumber(cell: Cell): boolean {
  const value = typeof cell === "string" ? Number(textOf(cell) || NaN) : cell;
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12;
}
