import { fault } from "#error/fault";
import { pointPeriod, type FoundSeries } from "../found-series";
import type { Remark } from "../imported";
import { perYearOf } from "./per-year";
import { remarkAt } from "./remark";
import type { Timeline } from "./timeline";

/** As many ranges are listed. */
const listed = 6;
/** Of the periods between the first and the last, less than this share makes a series single points. */
const sparse = 0.6;
/** The longest holidays of the exchanges, with the weekends at both ends, are nine to eleven days. */
const longestHoliday = 12;

/**
 * The periods inside a series that have no figure. The January that a series never has is none of them.
 *
 * @param noneSince  from this year on no January is expected; null where each is
 */
export function missingMonths(found: FoundSeries, line: Timeline, noneSince: number | null): Remark[] {
  const { ordinals, positions } = line;
  const n = ordinals.length;
  if (n < 2) return [];
  if (perYearOf(found.cadence) === 0) return missingDays(found, line);
  const expected = (ordinal: number) =>
    !(found.cadence === "month" && noneSince !== null && ordinal % 12 === 0 && ordinal >= noneSince * 12);
  const of = ordinals[n - 1] - ordinals[0] + 1;
  const period = (ordinal: number) => pointPeriod(found.cadence, ordinal);
  if (n < sparse * of) {
    const [from, until] = [period(ordinals[0]), period(ordinals[n - 1])];
    return [remarkAt(found, positions[0], fault("months-sparse", { found: n, of, from, until }))];
  }
  const gaps: string[] = [];
  let [count, firstAt] = [0, -1];
  for (let i = 1; i < n; i++) {
    let [from, until] = [ordinals[i - 1] + 1, ordinals[i] - 1];
    while (from <= until && !expected(from)) from++;
    while (until >= from && !expected(until)) until--;
    if (from > until) continue;
    for (let ordinal = from; ordinal <= until; ordinal++) if (expected(ordinal)) count++;
    gaps.push(from === until ? period(from) : `${period(from)}–${period(until)}`);
    if (firstAt < 0) firstAt = positions[i];
  }
  if (gaps.length === 0) return [];
  const more = Math.max(0, gaps.length - listed);
  return [remarkAt(found, firstAt, fault("months-missing", { months: gaps.slice(0, listed), more, count }))];
}

/** Weekends and holidays are no gaps of a series of days or weeks. */
function missingDays(found: FoundSeries, { ordinals, positions }: Timeline): Remark[] {
  const usual = found.cadence === "week" ? 7 + longestHoliday : longestHoliday;
  const long: number[] = [];
  for (let i = 1; i < ordinals.length; i++) if (ordinals[i] - ordinals[i - 1] > usual) long.push(i);
  if (long.length === 0) return [];
  const [i] = long;
  const [from, until] = [ordinals[i - 1], ordinals[i]].map((day) => pointPeriod(found.cadence, day));
  const days = ordinals[i] - ordinals[i - 1] - 1;
  return [
    remarkAt(found, positions[i], fault("days-missing", { from, until, days, others: long.length - 1 })),
  ];
}
