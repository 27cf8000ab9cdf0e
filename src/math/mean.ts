import { count, sum } from "./sum";
import type { Values } from "./values";

/**
 * Arithmetic mean of the values present.
 *
 * @param x  any numbers; `NaN` is left out
 * @returns  `NaN` where no value is present
 * @example  mean(Float64Array.of(1, NaN, 3))  // 2
 */
export function mean(x: Values): number {
  return sum(x) / count(x);
}

/** Mean of the absolute values present; `NaN` where there are none. */
export function meanAbsolute(x: Values): number {
  return mean(x.map(Math.abs));
}
