import { mean } from "#math/mean";
import { map, type Series } from "#series/series";

/**
 * The growth of an index brought to a wanted mean, so that its long-run trend is that of another series.
 *
 *     V'[t] = V[t] + a        a = wanted mean − mean of V
 *
 * @param growth  V in percent a period, before it is chained; `NaN` stays missing
 * @param target  the wanted mean in percent a period, such as the mean growth of the coincident index
 * @source   The Conference Board, Business Cycle Indicators Handbook (2001), calculating the composite indexes, step 4
 * @example  trendAdjusted(series(month(2020, 1), [NaN, 1, 3]), 0.5).values[2]  // 1.5
 */
export function trendAdjusted(growth: Series, target: number): Series {
  const a = target - mean(growth.values);
  return map(growth, (t) => growth.values[t] + a);
}
