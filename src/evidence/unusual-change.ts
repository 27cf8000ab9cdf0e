import { placeInYear } from "#calendar/period";
import { median } from "#math/percentile";
import type { Series } from "#series/series";

/** A month has a usual change of its own once it has this many; of three the middle one would always fit. */
export const yearsForUsual = 4;

/** Changes as they are, and less what is usual. Both are `NaN` where there is no change. */
export interface Changes {
  readonly plain: Float64Array;
  readonly unusual: Float64Array;
}

/**
 * The change of each value on the last one present before it, and the same less the usual change of that month of the
 * year, so that neither a season nor the yearly reset of a cumulative series looks unusual:
 *
 *     e[t] = d[t] − median d over the same month of all years        with fewer than four: over all changes
 *
 * @param x       any series; gaps are `NaN`
 * @param change  what is called a change: a difference, a logarithm of the ratio
 */
export function changesOf(x: Series, change: (value: number, before: number) => number): Changes {
  const { start } = x;
  const plain = changesBetween(x.values, change);
  const unusual = new Float64Array(plain.length);
  const all = median(plain);
  const first = placeInYear(start) - 1;
  const own = new Float64Array(Math.ceil(plain.length / start.frequency));
  for (let place = 0; place < start.frequency; place++) {
    const from = (place - first + start.frequency) % start.frequency;
    let n = 0;
    for (let t = from; t < plain.length; t += start.frequency)
      if (!Number.isNaN(plain[t])) own[n++] = plain[t];
    const usual = n < yearsForUsual ? all : median(own.subarray(0, n));
    for (let t = from; t < plain.length; t += start.frequency) unusual[t] = plain[t] - usual;
  }
  return { plain, unusual };
}

/** The change of each value on the last one present before it. */
function changesBetween(
  values: Readonly<Float64Array>,
  change: (value: number, before: number) => number,
): Float64Array {
  const changes = new Float64Array(values.length).fill(NaN);
  let before = -1;
  for (let t = 0; t < values.length; t++) {
    if (Number.isNaN(values[t])) continue;
    if (before >= 0) changes[t] = change(values[t], values[before]);
    before = t;
  }
  return changes;
}
