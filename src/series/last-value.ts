import type { Values } from "#math/values";

/**
 * The last value at or before a position, which may lie beyond the series.
 *
 * @returns  `NaN` where there is none
 * @example  lastValueAt(Float64Array.of(NaN, 2, NaN), 5)  // 2
 */
export function lastValueAt(values: Values, t: number): number {
  for (let i = Math.min(t, values.length - 1); i >= 0; i--) if (!Number.isNaN(values[i])) return values[i];
  return NaN;
}
