import { fault } from "#error/fault";
import { at } from "#error/place";
import { mapOrFault, type Result, type Series } from "#series/series";
import { growthFactor } from "./growth-kind";
import type { Kind } from "./implied-base";

/**
 * A level from a chain of changes, each on the period before.
 *
 *     L[t] = L[t − 1] · (1 + c[t])        points: L[t] = L[t − 1] + c[t]
 *
 * Changes computed from a level have none in their first period: that period carries `start`, so that
 * chaining the changes of a level gives the level back. Where the first period has a change, `start` is the
 * level before it.
 *
 * @param changes  written as `kind` says
 * @param start    the level before the first change
 * @returns  in the unit of `start`; `NaN` with its fault from a missing change on, and before the start
 * @source   arithmetic of growth rates; Laspeyres chain of month-on-month indices
 * @example  [...chain(series(month(2024, 1), [NaN, 0.1, -0.5]), 100, "fraction").values]  // [100, 110.00000000000001, 55.00000000000001]
 */
export function chain(changes: Series, start: number, kind: Kind): Result {
  const c = changes.values;
  let first = 0;
  while (first < c.length && Number.isNaN(c[first])) first++;
  let level = start;
  let broken: number | null = null;
  return mapOrFault(changes, (t) => {
    if (t === first - 1 && first < c.length) return start;
    if (t < first) return fault("change-missing", { place: at(t) });
    if (Number.isNaN(c[t])) broken ??= t;
    if (broken !== null) return fault("change-missing", { place: at(broken) });
    level = kind === "points" ? level + c[t] : level * growthFactor(c[t], kind);
    return level;
  });
}
