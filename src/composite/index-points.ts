import { map, type Series } from "#series/series";
import type { ComponentChanges } from "./component-changes";

/** What an index was chained from. */
export interface Chained {
  readonly changes: readonly ComponentChanges[];
  readonly factors: readonly number[];
  /** V in percent; `NaN` where the index has no change. */
  readonly growth: Series;
  /** The index in points. */
  readonly level: Series;
}

/**
 * The points that each component adds to the change of a chained index.
 *
 *     points = I[t−1] · 2c / (200 − Σ c)        c = factor · C, the component's part of the growth
 *
 * @returns  one series a component; at each period they add up to I[t] − I[t−1]. A component whose value is missing
 *           adds 0; `NaN` in the first period of the index and outside its life
 * @source   solved from I[t] = I[t−1] (200 + V) / (200 − V): I[t] − I[t−1] = I[t−1] · 2V / (200 − V), which is linear
 *           in the parts of V
 */
export function indexPoints({ changes, factors, growth, level }: Chained): readonly Series[] {
  return changes.map(({ values }, j) =>
    map(level, (t) => {
      const v = growth.values[t];
      if (Number.isNaN(v)) return NaN;
      const c = Number.isNaN(values[t]) ? 0 : factors[j] * values[t];
      return (level.values[t - 1] * 2 * c) / (200 - v);
    }),
  );
}
