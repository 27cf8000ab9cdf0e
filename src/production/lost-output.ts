import { days, firstMonth, lastMonth, plus, year, yearOf, type Period } from "#calendar/period";
import type { Series } from "#series/series";
import { monthTime } from "./month-time";
import { rampedMonths } from "./ramp";

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
 * @source   ALU's own definition: capacity spread evenly over the calendar days of its year
 * @example  lostOutput({ capacity: 366, start: 19737, end: Infinity, rampMonths: 0 }, month(2024, 1), 1).values[0]  // 17
 */
export function lostOutput(cut: Cut, start: Period, length: number): Series {
  const values = new Float64Array(length);
  for (let t = 0; t < length; t++) {
    const period = plus(start, t);
    const last = lastMonth(period).ordinal;
    for (let m = firstMonth(period); m.ordinal <= last; m = plus(m, 1)) values[t] += lostInMonth(cut, m);
  }
  return { start, values };
}

function lostInMonth({ capacity, start, end, rampMonths }: Cut, month: Period): number {
  const begins = monthTime(start);
  const from = Math.max(month.ordinal, begins);
  const through = Math.min(month.ordinal + 1, end === Infinity ? Infinity : monthTime(end + 1));
  if (through <= from) return 0;
  const cutDays = days(month) * rampedMonths(from, through, begins, rampMonths);
  return (capacity * cutDays) / days(year(yearOf(month)));
}
