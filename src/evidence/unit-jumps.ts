import { median } from "#math/percentile";
import type { Series } from "#series/series";
import type { Finding } from "./finding";
import { changesOf } from "./unusual-change";

/** A ratio within this factor of a power of ten may be a change of unit. */
const near = Math.log10(1.5);
/** And it must be this many times the usual size of the other changes: a series may well move by tens. */
const times = 6;

/**
 * Steps by a power of ten: the ratio of a value to the one before it lies within a factor of 1.5 of 10, 100,
 * 1,000 … or of their inverses, as it stands and over what is usual in that month, and its logarithm is at
 * least six times the median of the other changes.
 *
 * @param x  levels; only two values of the same sign are compared
 * @example  unitJumps(series(month(2024, 1), [3562, 3330, 3590, 359, 361])).map(({ t }) => t)  // [3]
 */
export function unitJumps(x: Series): Extract<Finding, { rule: "units" }>[] {
  if (!mayHaveJumps(x.values)) return [];
  const { plain, unusual } = changesOf(x, (value, before) =>
    value / before > 0 ? Math.log10(value / before) : NaN,
  );
  const least = times * usualSize(unusual);
  const found: Extract<Finding, { rule: "units" }>[] = [];
  unusual.forEach((log, t) => {
    const power = Math.round(log);
    // The step as it stands must be one too: February over January of a total to date is twice, not ten times.
    const isStep = isPowerOfTen(log) && isPowerOfTen(plain[t]) && Math.round(plain[t]) === power;
    if (isStep && Math.abs(log) >= least) found.push({ rule: "units", t, value: x.values[t], power });
  });
  return found;
}

/** Of a step by ten or more at least so much is left: 10 / 1.5, less a little for the rounding of logarithms. */
const leastRatio = 6.6;

/** False where no value is as many times the one before it, or as small a part, that it may be a step. */
export function mayHaveJumps(values: Readonly<Float64Array>): boolean {
  let before = NaN;
  for (let t = 0; t < values.length; t++) {
    if (Number.isNaN(values[t])) continue;
    const ratio = values[t] / before;
    if (ratio > leastRatio || (ratio < 1 / leastRatio && ratio > 0)) return true;
    before = values[t];
  }
  return false;
}

function isPowerOfTen(log: number): boolean {
  const power = Math.round(log);
  return power !== 0 && Math.abs(log - power) <= near;
}

// Where steps by ten are not the exception, they are what the series does.
function usualSize(logs: Readonly<Float64Array>): number {
  const others = logs.filter((log) => !Number.isNaN(log) && !isPowerOfTen(log));
  const jumps = logs.filter(isPowerOfTen);
  return median((others.length >= jumps.length ? others : logs).map(Math.abs));
}
