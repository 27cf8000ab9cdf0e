import { refuse } from "#error/alu-error";
import type { Component } from "./component";
import type { ComponentChanges } from "./component-changes";
import { weightShares } from "./weight-shares";

/**
 * The factors of the plain weighted mean of changes, nothing standardised: a component counts by its weight and by
 * how much it moves.
 *
 *     V = Σ w·C / Σ w        C a symmetric percentage change, or a difference in percent points of a rate
 *
 * @returns  fractions that add up to 1
 * @faults   `weight-negative`, `index-weights-zero`, and `component-not-positive` for a level that touches zero: its differences are
 *           in its own unit and cannot be averaged with percents
 * @source   OECD, Handbook on Constructing Composite Indicators (2008), linear aggregation
 */
export function meanFactors(
  components: readonly Component[],
  changes: readonly ComponentChanges[],
): readonly number[] {
  const mixed = changes.findIndex(({ symmetric }, j) => !symmetric && !components[j].isRate);
  if (mixed >= 0) refuse("component-not-positive", { name: changes[mixed].name });
  return weightShares(components);
}
