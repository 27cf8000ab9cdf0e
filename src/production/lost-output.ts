import { refuse } from "#error/alu-error";
import { dayText } from "#calendar/day-text";
import { days, firstDay, firstMonth, lastMonth, plus, year, yearOf, type Period } from "#calendar/period";
import type { Series } from "#series/series";
import { monthsBetween } from "./months-between";
import { rampLag } from "./ramp";

/** A cut of capacity. */
export interface Cut {
  /** Capacity a year that is cut. */
  readonly capacity: number;
  /** Day number of its first day. */
  readonly start: number;
  /** Day number of its last day, which is lost too; Infinity where the cut lasts. */
  readonly end: number;
  /** Months over which the cut deepens evenly from its first day; 0 at once. It ends at once. */
  readonly rampMonths: number;
}

/**
 * Output lost in each period by a cut of annual capacity.
 *
 *     lost[m] = capacity · days of the cut in m / days of the year
 *
 * While the cut deepens, a day counts by the share that is cut on it. A month is one step of the ramp.
 *
 * @param cut     in any unit a year
 * @param start   the first period; months, quarters or years
 * @param length  number of periods
 * @returns  the unit of the capacity without "a year"; 0 in periods outside the cut
 * @throws   end-before-start
 * @source   ALU's own definition: capacity spread evenly over the calendar days of its year
 * @example  lostOutput({ capacity: 366, start: 19737, end: Infinity, rampMonths: 0 }, month(2024, 1), 1).values[0]  // 17
 */
export function lostOutput(cut: Cut, start: Period, length: number): Series {
  if (cut.end < cut.start) refuse("end-before-start", { start: dayText(cut.start), end: dayText(cut.end) });
  const values = new Float64Array(length);
  for (let t = 0; t < length; t++) {
    const period = plus(start, t);
    const last = lastMonth(period).ordinal;
    for (let m = firstMonth(period); m.ordinal <= last; m = plus(m, 1)) values[t] += lostInMonth(cut, m);
  }
  return { start, values };
}

function lostInMonth({ capacity, start, end, rampMonths }: Cut, month: Period): number {
  const from = Math.max(firstDay(month), start);
  const through = Math.min(firstDay(plus(month, 1)), end + 1);
  if (through <= from) return 0;
  // Whole days less what the ramp has not reached, so that without a ramp the days are exact.
  const lag = rampLag(monthsBetween(start, from), monthsBetween(start, through), rampMonths);
  const cutDays = through - from - days(month) * lag;
  return (capacity * cutDays) / days(year(yearOf(month)));
}
