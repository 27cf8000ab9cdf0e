import type { Limits } from "./model";

/**
 * The warning light of a value: how many of the four limits it has reached, and one. Values are compared
 * unrounded, and a limit belongs to the light above it: 7.99 is not 8.
 *
 * @param limits  rising, or falling where less is hotter
 * @returns  1 too cold, 2 slightly cold, 3 normal, 4 slightly hot, 5 too hot; `NaN` where `x` is missing
 * @source   国家发展委员会 (National Development Council, Taiwan), 景气对策信号: five lights scored 1 to 5
 * @example  light(7.99, [4, 6, 8, 10])  // 3
 * @example  light(8, [4, 6, 8, 10])  // 4
 */
export function light(x: number, limits: Limits): number {
  if (Number.isNaN(x)) return NaN;
  const sign = limits[3] > limits[0] ? 1 : -1;
  return 1 + limits.filter((limit) => sign * x >= sign * limit).length;
}
