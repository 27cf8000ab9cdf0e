import { twoMonthMean } from "#change/jan-feb";
import { placeInYear, plus } from "#calendar/period";
import type { Values } from "#math/values";
import type { Series } from "#series/series";

/** Months over which the usual size of a month is taken, and how many of them must be present. */
const span = 36;
const least = 24;

/**
 * The change on the year in proportion to the usual size of a month, for flows that may be negative, such as
 * profit. January and February are each half of their sum, and look at the 36 months ending in December.
 *
 *     r[t] = (x[t] − x[t − 12]) / mean |x[t − 36 … t − 1]|
 *
 * @param x  monthly flows of any sign whose months are known
 * @param daily  true for values a day
 * @returns  fractions; `NaN` before 36 months lie behind, where either month is missing, and where fewer
 *           than 24 of the 36 are present
 * @source   methods of ALU's prosperity model, `docs/methods/prosperity.md`
 * @example  scaledChange(series(month(2020, 3), [...Array(36).fill(10), 15]))[36]  // 0.5
 */
export function scaledChange(x: Series, daily = false): Float64Array {
  const y = twoMonthMean(x, daily).values;
  const r = new Float64Array(y.length).fill(NaN);
  const first = y.findIndex((v) => !Number.isNaN(v));
  if (first < 0) return r;
  for (let t = first + span; t < r.length; t++) {
    // February ends its span in December too, so that both months are measured alike.
    const end = placeInYear(plus(x.start, t)) === 2 ? t - 1 : t;
    if (end - span >= first) r[t] = (y[t] - y[t - 12]) / usualSize(y, end - span, end);
  }
  return r;
}

function usualSize(y: Values, from: number, to: number): number {
  let sum = 0;
  let count = 0;
  for (let t = from; t < to; t++) {
    if (Number.isNaN(y[t])) continue;
    sum += Math.abs(y[t]);
    count++;
  }
  return count >= least && sum > 0 ? sum / count : NaN;
}
