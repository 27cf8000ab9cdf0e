import { firstMonth, lastMonth, periodOf, plus, type Frequency } from "#calendar/period";
import { map, type Series } from "./series";

/** How a longer period is spread over shorter ones. */
export type Interpolation = "flat" | "linear";

/**
 * A series by shorter periods: quarters to months, years to quarters or months.
 *
 *     flat    every shorter period has the value of the longer one
 *     linear  the value stands in the last shorter period, with straight lines between
 *
 * @param frequency  a multiple of the frequency of `x`
 * @returns  the shorter periods of all of `x`; `NaN` where `x` is missing and, for linear, between a value and
 *           a missing one and before the first value
 * @source   OECD, Data and Metadata Reporting and Presentation Handbook (2007), conversion of frequency
 * @example  [...interpolate({ start: { frequency: 1, ordinal: 2023 }, values: Float64Array.of(4, 8) }, 4, "linear").values]  // [NaN, NaN, NaN, 4, 5, 6, 7, 8]
 */
export function interpolate(x: Series, frequency: Frequency, how: Interpolation): Series {
  const n = frequency / x.start.frequency;
  const start = periodOf(firstMonth(x.start), frequency);
  const end = periodOf(lastMonth(plus(x.start, x.values.length - 1)), frequency);
  const shorter = { start, values: new Float64Array(end.ordinal - start.ordinal + 1) };
  return map(shorter, (i) => {
    const t = Math.floor(i / n);
    const passed = (i % n) + 1;
    if (how === "flat" || passed === n) return x.values[t];
    const before = t > 0 ? x.values[t - 1] : NaN;
    return before + ((x.values[t] - before) * passed) / n;
  });
}
