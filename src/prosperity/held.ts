import type { Values } from "#math/values";

/** For how many months a score may stand for the months after it. */
export const heldMonths = 3;

/** Scores with their gaps filled by the last score, and how old each is. */
export interface Held {
  /** `NaN` before the first score, and once the last is more than three months old. */
  readonly values: Float64Array;
  /** Months since the score was actual: 0 for an actual one, −1 before the first. */
  readonly age: Int32Array;
}

/**
 * Holds the last score over a gap, for at most three months, inside history as at its end. A score is never
 * interpolated, so that no month knows of a later one.
 *
 * @example  [...hold(Float64Array.of(50, NaN, NaN, NaN, NaN, 60)).values]  // [50, 50, 50, 50, NaN, 60]
 */
export function hold(scores: Values): Held {
  const values = Float64Array.from(scores);
  const age = new Int32Array(scores.length);
  let last = -1;
  for (let t = 0; t < scores.length; t++) {
    if (!Number.isNaN(scores[t])) last = t;
    age[t] = last < 0 ? -1 : t - last;
    if (age[t] > 0 && age[t] <= heldMonths) values[t] = scores[last];
  }
  return { values, age };
}
