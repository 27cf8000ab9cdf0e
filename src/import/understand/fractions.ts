import { placesOf } from "#cells/digits";
import { fault } from "#error/fault";
import { median } from "#math/percentile";
import { pointPeriod, type FoundSeries } from "../found-series";
import type { Remark } from "../imported";
import { scale } from "./jumps";
import { remarkAt } from "./remark";
import type { Timeline } from "./timeline";

/** As many figures on either side are looked at, and as few are needed. */
const [window, fewest] = [12, 3];
/** Two orders of magnitude, give or take: what lies below is a rate that happened to be small. */
const [least, most] = [40, 250];
/** Figures with more decimals than this were calculated, and their decimals say nothing. */
const typed = 6;

/**
 * Percentages among which fractions were typed: 7.4, 7.1, 0.069. The figures below 1 are about a hundred times
 * smaller than those beside them, and have more decimals than the others; a 0.1 among 5.2 and 4.9 is a small rate.
 */
export function fractions(found: FoundSeries, line: Timeline): Remark[] {
  const { values, ordinals, positions } = line;
  const n = values.length;
  const remarks: Remark[] = [];
  for (let from = 0; from < n; from++) {
    if (!isSmall(values[from])) continue;
    let until = from;
    while (until + 1 < n && isSmall(values[until + 1])) until++;
    if (areFractions(values, from, until)) {
      const [first, last] = [from, until].map((i) => pointPeriod(found.cadence, ordinals[i]));
      const before = values[from > 0 ? from - 1 : until + 1];
      const told = { from: first, until: last, before, value: values[from] };
      const correction = scale(line, from, until, 100);
      remarks.push(remarkAt(found, positions[from], fault("fractions-among-percent", told), correction));
    }
    from = until;
  }
  return remarks;
}

function isSmall(value: number): boolean {
  return Math.abs(value) < 1 && value !== 0;
}

function areFractions(values: Float64Array, from: number, until: number): boolean {
  const sides = [beside(values, from - 1, -1), beside(values, until + 1, 1)].filter(
    ({ length }) => length > 0,
  );
  const around = Float64Array.from(sides.flat());
  if (around.length < fewest) return false;
  // The ends of a long run tell enough of it.
  const run = values.subarray(from, until + 1);
  const ends = Float64Array.from([...run.subarray(0, window), ...run.subarray(-window)], Math.abs);
  const size = median(ends);
  const isHundredth = sides.every((side) => {
    const ratio = median(Float64Array.from(side)) / size;
    return ratio >= least && ratio <= most;
  });
  return isHundredth && haveMoreDecimals(ends, around);
}

/** Sizes of the figures from here on, as far as they reach 1. */
function beside(values: Float64Array, start: number, by: 1 | -1): number[] {
  const sizes: number[] = [];
  for (let i = start; i >= 0 && i < values.length && sizes.length < window; i += by) {
    if (isSmall(values[i])) break;
    sizes.push(Math.abs(values[i]));
  }
  return sizes;
}

function haveMoreDecimals(small: Float64Array, others: Float64Array): boolean {
  const most = decimals(others);
  return most > typed ? small.length >= fewest : decimals(small) > most;
}

function decimals(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, placesOf(`${value}`)), 0);
}
