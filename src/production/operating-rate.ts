import { fault, type Fault } from "#error/fault";

// Plants run a little above their rated capacity at times; half as much again is another unit.
const limit = 1.5;

/**
 * Operating rate 开工率: operating capacity over built capacity.
 *
 *     r = operating / capacity
 *
 * @param operating  operating capacity 运行产能, or output on the same footing, in the unit of `capacity`
 * @param capacity   built capacity 建成产能
 * @returns  a fraction; `NaN` where either is missing; a fault where the capacity is 0 or below, where
 *           `operating` is below 0, and above 1.5, since the units then do not match
 * @source   SMM, primary aluminium: 41.98 Mt operating of 45.19 Mt existing in January 2024 is 92.9 %
 * @example  operatingRate(43.91, 45.69)  // 43.91 / 45.69
 */
export function operatingRate(operating: number, capacity: number): number | Fault {
  if (Number.isNaN(operating) || Number.isNaN(capacity)) return NaN;
  if (capacity === 0) return fault("zero-divisor", { argument: "capacity" });
  if (capacity < 0) return fault("below-zero", { argument: "capacity", found: capacity });
  if (operating < 0) return fault("below-zero", { argument: "operating", found: operating });
  const rate = operating / capacity;
  return rate > limit ? fault("rate-units", { rate, limit }) : rate;
}
