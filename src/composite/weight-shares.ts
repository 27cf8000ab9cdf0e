import { refuse } from "#error/alu-error";
import type { Component } from "./component";

/**
 * Each component's part of the sum of weights; the parts add up to 1.
 *
 * @faults   `weight-negative`, `index-weights-zero`
 */
export function weightShares(components: readonly Component[]): readonly number[] {
  const total = checkWeights(components);
  return components.map(({ weight }) => weight / total);
}

/** The sum of the weights, which must be above zero as none may be below it. */
export function checkWeights(components: readonly Component[]): number {
  let total = 0;
  for (const { name, weight } of components) {
    if (weight < 0) refuse("weight-negative", { name, found: weight });
    total += weight;
  }
  if (total === 0) refuse("index-weights-zero", { components: components.length });
  return total;
}
