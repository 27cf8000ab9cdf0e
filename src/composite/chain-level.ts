import { refuse } from "#error/alu-error";
import { placeIn } from "#series/place";
import type { Series } from "#series/series";
import type { Life } from "./index-life";

/**
 * The level of an index out of its symmetric growth, from 100 in its first period.
 *
 *     I[1] = 100        I[t] = I[t−1] (200 + V[t]) / (200 − V[t])
 *
 * @param growth  V in percent, from the period after the first of the life through its last
 * @returns  points for the periods of `growth`; `NaN` outside the life
 * @faults   `growth-beyond-chain` where |V| is 200 or more, which no level could have
 * @source   The Conference Board, Business Cycle Indicators Handbook (2001), calculating the composite indexes, step 5
 */
export function chainLevel(growth: Series, { first, last }: Pick<Life, "first" | "last">): Series {
  const values = new Float64Array(growth.values.length).fill(NaN);
  let level = 100;
  values[first] = level;
  for (let t = first + 1; t <= last; t++) {
    const v = growth.values[t];
    if (!(Math.abs(v) < 200)) refuse("growth-beyond-chain", { place: placeIn(growth, t), found: v });
    level *= (200 + v) / (200 - v);
    values[t] = level;
  }
  return { start: growth.start, values };
}
