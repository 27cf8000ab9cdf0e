import { fault } from "#error/fault";
import { firstDay, periodText, plus, type Period } from "#calendar/period";
import type { Result } from "#series/series";
import { mapOrFault } from "#series/series";
import { monthsBetween } from "./months-between";
import { rampShare } from "./ramp";

/** A change of operating capacity: a start, a cut, a restart. */
export interface CapacityEvent {
  /** Day number on which the change begins. */
  readonly day: number;
  /** Capacity a year, above 0 where it is added. */
  readonly change: number;
  /** Months over which it takes effect evenly; 0 at once. */
  readonly rampMonths: number;
}

/**
 * Operating capacity 运行产能 at the end of each period, from a ledger of starts, cuts and restarts.
 *
 *     c[t] = c₀ + Σ change[i] · share of its ramp at the end of t
 *
 * A month is one step of a ramp: 300 kt over three months from the first of January add 100 kt by the end
 * of January. An event on another day of the month counts from that day. Events before the first period
 * count as far as they have taken effect, which is in full once their ramp is over.
 *
 * @param events  in any order
 * @param start   the first period; months, quarters or years
 * @param length  number of periods
 * @param startCapacity  c₀, capacity before the first event, in the unit of the changes
 * @returns  the unit of `startCapacity`; a fault in a period whose capacity would be below 0
 * @source   ALU's own definition of a linear ramp
 * @example  capacityPath([{ day: 19723, change: 300, rampMonths: 3 }], month(2024, 1), 3, 1000).values[0]  // 1100
 */
export function capacityPath(
  events: readonly CapacityEvent[],
  start: Period,
  length: number,
  startCapacity: number,
): Result {
  return mapOrFault({ start, values: new Float64Array(length) }, (t) => {
    const period = plus(start, t);
    const next = firstDay(plus(period, 1));
    let capacity = startCapacity;
    for (const { day, change, rampMonths } of events)
      if (day < next) capacity += change * rampShare(monthsBetween(day, next), rampMonths);
    // A cut of all there is may leave a rounding error of nothing.
    if (capacity < -1e-9 * Math.abs(startCapacity))
      return fault("capacity-below-zero", { month: periodText(period), found: capacity });
    return Math.max(0, capacity);
  });
}
