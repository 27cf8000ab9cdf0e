import { days, placeInYear, plus, type Period } from "#calendar/period";
import type { Values } from "#math/values";

/**
 * Year-on-year rates of single months as rates of the daily average; January and February as one.
 *
 *     r' = (1 + r) · days[t − 12] / days[t] − 1
 *
 * @param rates  fractions, by month from `start`
 * @example  perDayRate(Float64Array.of(0.05), month(2024, 3))[0]  // 0.05
 */
export function perDayRate(rates: Values, start: Period): Float64Array {
  return rates.map((r, t) => {
    const now = plus(start, t);
    return ((1 + r) * daysCompared(plus(now, -12))) / daysCompared(now) - 1;
  });
}

function daysCompared(period: Period): number {
  const place = placeInYear(period);
  if (place > 2) return days(period);
  const january = plus(period, 1 - place);
  return days(january) + days(plus(january, 1));
}
