import { at } from "#error/place";
import { fault } from "#error/fault";
import { mapOrFault, type Result } from "#series/series";
import type { Component } from "./component";
import { symmetricChange } from "./symmetric-change";
import { checkWeights } from "./weight-shares";

export interface DiffusionSpec {
  /** Over how many periods a component is seen to rise or fall. */
  readonly periods: number;
  /** A change that is smaller counts as none: percent of a level, percent points of a rate. 0 counts any change. */
  readonly tolerance: number;
}

/** A rise or fall of less than 0.05 % is none. */
export const conferenceBoardTolerance = 0.05;

/**
 * Diffusion index: the share of components that rise, those unchanged counted as half.
 *
 *     DI[t] = 100 · (Σ w of those that rise + ½ Σ w of those unchanged) / Σ w of those present
 *
 * A component that lacks either value leaves the sum above and below the line.
 *
 * @param components  levels or rates of any sign on the same periods; weights of zero or above
 * @returns  0 to 100 for the periods of the components; `NaN` with its fault in the first periods, and where no
 *           component has both values
 * @faults   `weight-negative`, `index-weights-zero`
 * @source   The Conference Board, Business Cycle Indicators Handbook (2001), diffusion indexes (0.05 % tolerance)
 */
export function diffusionIndex(components: readonly Component[], spec: DiffusionSpec): Result {
  checkWeights(components);
  return mapOrFault(components[0].series, (t) => {
    if (t < spec.periods) return fault("no-earlier-period", { periods: spec.periods });
    let up = 0;
    let present = 0;
    for (const component of components) {
      const direction = directionOf(component, t, spec);
      if (Number.isNaN(direction)) continue;
      present += component.weight;
      up += component.weight * (direction > 0 ? 1 : direction < 0 ? 0 : 0.5);
    }
    return present > 0 ? 100 * (up / present) : fault("nothing-to-compare", { place: at(t) });
  });
}

/** 1 where the component rises, −1 where it falls, 0 where it stands; `NaN` where that cannot be seen. */
function directionOf({ series, isRate, sign }: Component, t: number, spec: DiffusionSpec): number {
  const { [t]: x, [t - spec.periods]: b } = series.values;
  const isNone = spec.tolerance > 0 && Math.abs(sizeOfChange(x, b, isRate)) < spec.tolerance - rounding;
  return isNone ? 0 : Math.sign(x - b) * sign;
}

// A rate printed as 68.85 and then 68.80 changes by 0.05, which no binary fraction is.
const rounding = 1e-10;

/** In percent of a level above zero, in percent points of a rate. Any change of a level that touches zero is large. */
function sizeOfChange(x: number, b: number, isRate: boolean): number {
  if (isRate) return (x - b) * 100;
  return x > 0 && b > 0 ? symmetricChange(x, b) : (x - b) * Infinity;
}
