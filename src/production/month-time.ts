import { days, firstDay, monthOfDay } from "#calendar/period";

/**
 * A day on a scale of months: the count of its month, and the part of the month that lies before it.
 * Noon of the middle day of a month of 31 days is that month's count and a half.
 *
 * @param day  day number; the instant meant is the beginning of the day
 * @example  monthTime(19737) % 1  // 14 / 31
 */
export function monthTime(day: number): number {
  const period = monthOfDay(Math.floor(day));
  return period.ordinal + (day - firstDay(period)) / days(period);
}
