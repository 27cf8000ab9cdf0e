import type { Limits } from "./model";

/** The scores at the four limits, which are also the limits of the zones. */
export const zoneLimits: Limits = [16, 32, 64, 80];

/**
 * The score of a measure: piecewise linear through (cold, 16) (cool, 32) (warm, 64) (hot, 80), the outer
 * pieces extended beyond. It is unbounded and may be negative.
 *
 * @param x       in the unit of the limits
 * @param limits  rising, or with sign −1 falling
 * @returns  points; `NaN` where `x` is missing
 * @source   ALU's model; the form follows the printed single scores of the CNIA, which are unbounded
 * @example  score(0.15, [-0.18, -0.13, 0.18, 0.38])  // 32 + 32 * 0.28 / 0.31
 * @example  score(0.58, [-0.18, -0.13, 0.18, 0.38])  // 96
 */
export function score(x: number, limits: Limits): number {
  const [cold, cool, warm, hot] = limits;
  const sign = hot > cold ? 1 : -1;
  if (sign * x < sign * cool) return between(x, cold, cool, 16, 32);
  if (sign * x < sign * warm) return between(x, cool, warm, 32, 64);
  if (sign * x < sign * hot) return between(x, warm, hot, 64, 80);
  return 80 + between(x, hot, hot + (hot - warm), 0, 16);
}

/** The value at `x` of the line through (a, from) and (b, to); exactly `from` at `a`. */
function between(x: number, a: number, b: number, from: number, to: number): number {
  return from + ((x - a) / (b - a)) * (to - from);
}
