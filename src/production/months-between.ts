import { days, firstDay, monthOfDay } from "#calendar/period";

/**
 * Months from the beginning of one day to the beginning of another: whole months, and the parts of the
 * months in which the two days lie.
 *
 *     (month of b − month of a) + (days before b in its month) / (its days) − the same of a
 *
 * @param from     day number
 * @param through  day number
 * @example  monthsBetween(19737, 19754)  // 17 / 31
 */
export function monthsBetween(from: number, through: number): number {
  const [a, b] = [monthOfDay(from), monthOfDay(through)];
  const part = (day: number, month: typeof a) => (day - firstDay(month)) / days(month);
  return b.ordinal - a.ordinal + (part(through, b) - part(from, a));
}
