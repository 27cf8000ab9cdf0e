import { refuse } from "#error/alu-error";
import { correlation } from "#math/correlation";
import type { Values } from "#math/values";
import type { Component } from "./component";
import { componentChanges } from "./component-changes";
import { conferenceBoardFactors } from "./conference-board-index";
import { indexLife } from "./index-life";

/**
 * The same weight for each of `n` components.
 *
 * @example  equalWeights(4)  // [0.25, 0.25, 0.25, 0.25]
 */
export function equalWeights(n: number): readonly number[] {
  return Array.from({ length: n }, () => 1 / n);
}

/**
 * Weights by inverse volatility: the standardisation factors of The Conference Board, so that the weighted mean of the
 * changes is its index.
 *
 *     w = (1 / s) / Σ (1 / s)        s = standard deviation of the symmetric changes (differences of a rate), n − 1
 *
 * @returns  fractions that add up to 1
 * @faults   those of `conferenceBoardFactors`
 * @source   The Conference Board, Business Cycle Indicators Handbook (2001), calculating the composite indexes, step 2
 */
export function inverseVolatilityWeights(components: readonly Component[]): readonly number[] {
  const life = indexLife(components);
  return conferenceBoardFactors(components.map((component) => componentChanges(component, life))).factors;
}

/**
 * Weights by correlation with a reference series: the closer a component moves with it, the more it counts.
 *
 *     w = max(r, 0) / Σ max(r, 0)        r = Pearson's correlation over the periods that both have
 *
 * A component that does not vary, or runs against the reference, weighs 0: an index that must move with its reference
 * cannot use it as it stands.
 *
 * @param reference  on the periods of the components
 * @returns  fractions that add up to 1
 * @faults   `no-positive-correlation` where nothing moves with the reference
 * @source   OECD, Handbook on Constructing Composite Indicators (2008), correlation and weights
 */
export function correlationWeights(components: readonly Component[], reference: Values): readonly number[] {
  const r = components.map(({ series, sign }) => sign * correlation(series.values, reference));
  const positive = r.map((v) => (v > 0 ? v : 0));
  const total = positive.reduce((sum, v) => sum + v, 0);
  if (total === 0) refuse("no-positive-correlation", { components: components.length });
  return positive.map((v) => v / total);
}
