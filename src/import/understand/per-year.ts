import type { Cadence } from "../found-series";

const periods: Readonly<Record<Cadence, number>> = {
  day: 0,
  week: 0,
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

/**
 * How many periods make a year; 0 for days and weeks, whose ordinals are day numbers.
 *
 * @example  perYearOf("quarter")  // 4
 */
export function perYearOf(cadence: Cadence): number {
  return periods[cadence];
}
