import { refuse } from "#error/alu-error";
import { firstCompleteYear } from "#change/rebase";
import { mean } from "#math/mean";
import { isUndated } from "#series/place";
import type { Series } from "#series/series";
import { valuesIn, windowText, type Span, type Stretch } from "#series/window";

/**
 * By what an index is multiplied so that its mean over the base is 100.
 *
 * @param base  a year, a month or a span; null for the first complete calendar year, which without dates, or where no
 *              year is complete, is the first year of rows (twelve months, four quarters), or all there are
 * @returns  100 / mean of the values present in the base
 * @faults   `index-base-outside` where the index has no value in the base
 * @source   The Conference Board, Business Cycle Indicators Handbook (2001), calculating the composite indexes, step 6
 * @example  rebaseFactor(series(month(2015, 1), [...Array(12).fill(125), 130]), null)  // 0.8
 */
export function rebaseFactor(index: Series, base: Span | null): number {
  const values = base === null ? inDefaultBase(index) : valuesIn(base, index);
  const average = mean(values);
  if (Number.isNaN(average)) refuse("index-base-outside", { base: base === null ? "" : windowText(base) });
  return 100 / average;
}

function inDefaultBase(index: Series): Float64Array {
  const { from, to } = (isUndated(index) ? null : firstFullYear(index)) ?? firstYearOfRows(index);
  return index.values.slice(from, to);
}

function firstFullYear(index: Series): Stretch | null {
  const year = firstCompleteYear([index]);
  if (year === null) return null;
  const from = year.start.ordinal - index.start.ordinal;
  return { from, to: from + year.length };
}

function firstYearOfRows(index: Series): Stretch {
  const from = Math.max(
    0,
    index.values.findIndex((v) => !Number.isNaN(v)),
  );
  return { from, to: Math.min(index.values.length, from + index.start.frequency) };
}
