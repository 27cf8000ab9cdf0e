import type { ComponentChanges } from "./component-changes";
import type { Life } from "./index-life";

/**
 * The growth of an index before it is chained: V[t] = Σ factor · C[t] over the components.
 *
 * @returns  percent, as long as the changes; `NaN` up to the first period of the life and after the last. A component
 *           without a change adds nothing, so that a late publication moves the index when it arrives and not before
 */
export function weightedChange(
  changes: readonly ComponentChanges[],
  factors: readonly number[],
  { first, last }: Life,
): Float64Array {
  const growth = new Float64Array(changes[0].values.length).fill(NaN);
  growth.fill(0, first + 1, last + 1);
  changes.forEach(({ values }, j) => {
    for (let t = first + 1; t <= last; t++) {
      if (!Number.isNaN(values[t])) growth[t] += factors[j] * values[t];
    }
  });
  return growth;
}
