import type { Values } from "#math/values";
import type { Component } from "./component";
import type { Life } from "./index-life";
import { symmetricChange } from "./symmetric-change";

/** The changes of one component over the life of its index. */
export interface ComponentChanges {
  readonly name: string;
  /** In percent, or percent points of a rate; positive where the cycle gains. `NaN` where there is none to see. */
  readonly values: Values;
  /** True for symmetric percentage changes, false for differences. */
  readonly symmetric: boolean;
}

/**
 * The changes of a component from value to value: symmetric percentage changes where it is a level that stays above
 * zero, otherwise differences throughout: in percent points for a rate, in its own unit for a level.
 *
 * A missing value has no change, and the next one is taken from the last value present, so that no move is lost. At
 * the first period of the life the last value before it stands in for one that is missing there.
 *
 * @param life  the index's; a component's values before it count only as that first base
 * @source   The Conference Board, Business Cycle Indicators Handbook (2001), calculating the composite indexes, step 1
 */
export function componentChanges(component: Component, life: Life): ComponentChanges {
  const { name, series, isRate, sign } = component;
  const x = series.values;
  const start = lastValueBy(x, life.first);
  const symmetric = !isRate && staysAboveZero(x, start, life.last);
  const unit = isRate ? 100 : 1;
  const values = new Float64Array(x.length).fill(NaN);
  let before = x[start];
  for (let t = life.first + 1; t <= life.last; t++) {
    if (Number.isNaN(x[t])) continue;
    values[t] = sign * (symmetric ? symmetricChange(x[t], before) : (x[t] - before) * unit);
    before = x[t];
  }
  return { name, values, symmetric };
}

function lastValueBy(x: Values, t: number): number {
  while (t > 0 && Number.isNaN(x[t])) t--;
  return t;
}

/** True where every value present is positive, so that relative changes have a meaning. */
function staysAboveZero(x: Values, from: number, through: number): boolean {
  for (let t = from; t <= through; t++) if (x[t] <= 0) return false;
  return true;
}
