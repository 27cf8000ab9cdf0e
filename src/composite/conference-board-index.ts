import { refuse } from "#error/alu-error";
import { meanAbsolute } from "#math/mean";
import { standardDeviation } from "#math/standard-deviation";
import { count } from "#math/sum";
import type { ComponentChanges } from "./component-changes";

/** What The Conference Board's method decides. */
export interface ConferenceBoardFactors {
  /** Sample standard deviation of each component's changes. */
  readonly deviations: readonly number[];
  /** The standardisation factors, which add up to 1. */
  readonly factors: readonly number[];
}

// Below this part of the mean change a deviation is the rounding of equal changes, not volatility.
const steady = 1e-11;

/**
 * The standardisation factors of The Conference Board: the more volatile a component, the less it counts.
 *
 *     factor = (1 / s) / Σ (1 / s)        s = standard deviation of the component's changes, n − 1
 *
 * A rate's changes are in percent points however it was typed, so 8.0 and 0.08 give the same factors. Scaling a level
 * that stays above zero changes nothing; the unit of a level that is differenced does count.
 *
 * @param changes  in percent or percent points; missing ones are left out
 * @returns  fractions that add up to 1
 * @faults   `component-constant`, `component-steady`, `too-few-values`
 * @source   The Conference Board, Business Cycle Indicators Handbook (2001), calculating the composite indexes, step 2
 */
export function conferenceBoardFactors(changes: readonly ComponentChanges[]): ConferenceBoardFactors {
  const deviations = changes.map(deviationOf);
  const inverse = deviations.map((s) => 1 / s);
  const total = inverse.reduce((sum, v) => sum + v, 0);
  return { deviations, factors: inverse.map((v) => v / total) };
}

function deviationOf({ name, values }: ComponentChanges): number {
  if (count(values) < 2) refuse("too-few-values", { name, needed: 3 });
  const size = meanAbsolute(values);
  const s = standardDeviation(values);
  if (size === 0) refuse("component-constant", { name });
  if (s <= steady * size) refuse("component-steady", { name });
  return s;
}
