import { refuse } from "#error/alu-error";
import type { Frequency } from "#calendar/period";
import { aggregate, type Aggregation } from "./aggregate";
import { interpolate, type Interpolation } from "./interpolate";
import type { Result, Series } from "./series";

/** Every way from one frequency to another. */
export type Conversion = Aggregation | Interpolation;

/**
 * A series at another frequency; at its own it is left as it is.
 *
 * @param how  mean, sum, last or first to longer periods; flat or linear to shorter ones; null for mean, or flat,
 *             whose mean it is
 * @throws   wrong-direction where the way leads to longer periods and shorter ones are asked for, or the reverse
 * @example  toFrequency(series(month(2024, 1), [1, 2, 3]), 4, null).values[0]  // 2
 */
export function toFrequency(x: Series, frequency: Frequency, how: Conversion | null): Series | Result {
  const own = x.start.frequency;
  const up = how === "flat" || how === "linear";
  if (own === frequency) return x;
  if (frequency > own) {
    if (how !== null && !up) refuse("wrong-direction", { how, from: own, to: frequency });
    return interpolate(x, frequency, how ?? "flat");
  }
  if (up) refuse("wrong-direction", { how, from: own, to: frequency });
  return aggregate(x, frequency, how ?? "mean");
}
