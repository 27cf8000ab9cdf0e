import { ascending, percentileOfSorted } from "#math/percentile";
import type { Values } from "#math/values";
import type { Limits } from "./model";

/** The shares of history below cold, cool, warm and hot. */
export const defaultShares: Limits = [0.1, 0.25, 0.75, 0.9];

/**
 * The four limits from history: percentiles as Excel's PERCENTILE.INC. With sign −1, where less is hotter,
 * they fall: the coldest tenth is then the highest.
 *
 * @param values  the history; `NaN` is left out
 * @param shares  rising, each 0 to 1
 * @returns  in the unit of the values; `NaN` where none is present
 * @source   Hyndman and Fan (1996), definition 7; shares: ALU
 * @example  limitsFromHistory(Float64Array.from({ length: 11 }, (_, i) => i))  // [1, 2.5, 7.5, 9]
 */
export function limitsFromHistory(values: Values, shares: Limits = defaultShares, sign: 1 | -1 = 1): Limits {
  const sorted = ascending(values);
  return shares.map((share) => percentileOfSorted(sorted, sign > 0 ? share : 1 - share)) as unknown as Limits;
}
