import { refuse } from "#error/alu-error";
import {
  firstMonth,
  lastMonth,
  periodOf,
  periodText,
  placeInYear,
  plus,
  type Frequency,
  type Period,
} from "#calendar/period";
import { map, type Series } from "#series/series";

/** The periods whose mean is set to the level: `length` of them from `start`. */
export interface BaseSpan {
  readonly start: Period;
  readonly length: number;
}

/**
 * A series with the mean of a base span set to a level.
 *
 *     x[t] · level / mean(x over the span)
 *
 * @param x     in any unit
 * @param span  periods of the frequency of `x`, all with a value
 * @returns  points, `level` on the mean of the span; `NaN` where `x` is missing
 * @throws   base-outside, base-span-missing, base-not-positive
 * @source   OECD, Data and Metadata Reporting and Presentation Handbook (2007), index numbers
 * @example  rebase(series(month(2024, 1), [50, 75]), { start: month(2024, 1), length: 1 }, 100).values[1]  // 150
 */
export function rebase(x: Series, span: BaseSpan, level: number): Series {
  const mean = meanOver(x, span);
  return map(x, (t) => (x.values[t] * level) / mean);
}

function meanOver(x: Series, { start, length }: BaseSpan): number {
  const first = start.ordinal - x.start.ordinal;
  if (first < 0 || first + length > x.values.length)
    refuse("rebase-outside", {
      base: spanText({ start, length }),
      range: spanText({ start: x.start, length: x.values.length }),
    });
  let sum = 0;
  for (let t = first; t < first + length; t++) {
    if (Number.isNaN(x.values[t])) refuse("base-span-missing", { month: periodText(plus(x.start, t)) });
    sum += x.values[t];
  }
  if (!(sum > 0)) refuse("base-not-positive", { base: spanText({ start, length }), found: sum / length });
  return sum / length;
}

/**
 * The first calendar year in which every one of the series has all its values; null where there is none.
 *
 * @example  firstCompleteYear([series(month(2023, 12), Array(13).fill(1))]).start.ordinal  // 2024 * 12
 */
export function firstCompleteYear(columns: readonly Series[]): BaseSpan | null {
  const { start, values } = columns[0];
  const length = start.frequency;
  for (let t = (length - placeInYear(start) + 1) % length; t + length <= values.length; t += length) {
    const complete = columns.every((x) => !x.values.subarray(t, t + length).some(Number.isNaN));
    if (complete) return { start: plus(start, t), length };
  }
  return null;
}

/**
 * The base from the beginning of one period through the end of another, in periods of a series.
 *
 * @throws   base-reversed where the end lies before the start
 */
export function baseSpanOf(first: Period, last: Period, frequency: Frequency): BaseSpan {
  const start = periodOf(firstMonth(first), frequency);
  const length = periodOf(lastMonth(last), frequency).ordinal - start.ordinal + 1;
  if (length < 1) refuse("base-reversed", { start: periodText(first), end: periodText(last) });
  return { start, length };
}

/**
 * The base in words: 2024-01, 2015, or 2015-01/2016-06.
 *
 * @example  spanText({ start: month(2015, 1), length: 12 })  // "2015"
 */
export function spanText({ start, length }: BaseSpan): string {
  if (length === 1) return periodText(start);
  if (length === start.frequency && placeInYear(start) === 1) return periodText(start).slice(0, 4);
  return `${periodText(start)}/${periodText(plus(start, length - 1))}`;
}
