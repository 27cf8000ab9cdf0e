import { civil, weekday } from "./day";
import { festivalYears, springFestival } from "./spring-festival";

/** Which days are counted: all, Monday to Friday less holidays, or those of the Spring Festival week. */
export type DayKind = "calendar" | "weekday" | "festival";

/** A stretch of days, both ends included, as day numbers. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

// The festival itself and the six days after it: the window 0..6 of the calendar regressors.
const festivalDays = 7;

/**
 * Days of a stretch.
 *
 * @param holidays  day numbers of holidays, taken out of weekdays; those at a weekend, outside the stretch or
 *                  named twice change nothing
 * @returns  a count; for festival `NaN` where the date of a festival near the stretch is not known
 * @source   State Council of China, public holidays: the Spring Festival week; X-13ARIMA-SEATS Reference Manual,
 *           holiday regressors
 * @example  dayCount({ first: 19754, last: 19782 }, "calendar")  // 29
 * @example  dayCount({ first: 19754, last: 19782 }, "festival")  // 7
 */
export function dayCount(span: DaySpan, kind: DayKind, holidays: ReadonlySet<number> = new Set()): number {
  switch (kind) {
    case "calendar":
      return span.last - span.first + 1;
    case "weekday":
      return weekdays(span, holidays);
    case "festival":
      return daysOfFestival(span);
  }
}

function weekdays({ first, last }: DaySpan, holidays: ReadonlySet<number>): number {
  const all = last - first + 1;
  let count = Math.floor(all / 7) * 5;
  for (let day = first + Math.floor(all / 7) * 7; day <= last; day++) if (weekday(day) <= 5) count++;
  for (const day of holidays) if (day >= first && day <= last && weekday(day) <= 5) count--;
  return count;
}

function daysOfFestival({ first, last }: DaySpan): number {
  let count = 0;
  for (let year = civil(first).year; year <= civil(last).year; year++) {
    if (year < festivalYears.first || year > festivalYears.last) return NaN;
    const begins = springFestival(year);
    count += Math.max(0, Math.min(last, begins + festivalDays - 1) - Math.max(first, begins) + 1);
  }
  return count;
}
