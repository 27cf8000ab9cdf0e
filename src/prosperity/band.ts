import { fault, type Fault } from "#error/fault";
import { ascending, percentileOfSorted } from "#math/percentile";
import { faultsByPosition, mapOrFault, type Result } from "#series/series";
import { weightOf, type Prosperity } from "./prosperity-index";
import type { Scored } from "./scored";

/** Where the final value of a month is likely to come out. */
export interface Band {
  readonly low: Result;
  readonly high: Result;
}

/** How many months must be replayed before their errors say anything. */
const leastReplays = 24;

/**
 * The band of each value: 10 to 90 % of the errors that the same indicators, held for as many months, would
 * have made in the final months before. A final value has no band: low and high are the value.
 *
 *     e[u] = Σ w/W · (s[u] − s[u − h])        over the held indicators; h the months each is held
 *     low = P + q10(e)        high = P + q90(e)
 *
 * @returns  points; `NaN` with its fault where the index has none, and with fewer than 24 replayed months
 * @source   ALU's model; percentiles as Excel's PERCENTILE.INC
 */
export function band({ index, indicators }: Prosperity): Band {
  const counted = indicators.filter(({ indicator }) => indicator.weight > 0);
  const faults = faultsByPosition(index);
  const errors = Array.from(index.values, (_, t) => {
    const held = counted.filter((i) => i.held.age[t] > 0);
    return faults.has(t) || held.length === 0 ? null : replayedErrors(counted, held, t);
  });
  const side = (share: number) =>
    mapOrFault(index, (t): number | Fault => {
      const known = faults.get(t);
      if (known) return known;
      const e = errors[t];
      if (e === null) return index.values[t];
      if (e.length < leastReplays)
        return fault("too-few-replays", { months: e.length, needed: leastReplays });
      return index.values[t] + percentileOfSorted(e, share);
    });
  return { low: side(0.1), high: side(0.9) };
}

/** In ascending order, the errors of the pattern of month `t` in every final month before it. */
function replayedErrors(counted: readonly Scored[], held: readonly Scored[], t: number): Float64Array {
  const total = weightOf(counted);
  const errors = new Float64Array(t).fill(NaN);
  for (let u = 0; u < t; u++) {
    // A January that stands together with February is no month of its own to err in.
    if (counted.some((i) => i.held.age[u] !== 0) || held.some((i) => i.measured.joined.has(u))) continue;
    errors[u] = held.reduce((sum, i) => {
      const missed = i.scores[u] - scoreThen(i, u, i.held.age[t]);
      return sum + (i.indicator.weight / total) * missed;
    }, 0);
  }
  return ascending(errors);
}

/** The score that would have been held in month `u`; `NaN` where it was not actual either. */
function scoreThen({ scores, measured }: Scored, u: number, months: number): number {
  const source = u - months;
  // A January that stands together with February was not out before it: December's score was held.
  return scores[measured.joined.has(source) ? source - 1 : source] ?? NaN;
}
