import { fault, type Fault } from "#error/fault";

/** How two prices are compared: high − low, high / low − 1, or high / low. */
export type SpreadKind = "points" | "fraction" | "ratio";

/** A price, or the two ends of a quoted range. */
export interface Quoted {
  readonly low: number;
  readonly high: number;
}

/**
 * Spread of two prices. Of quoted ranges, the smallest and the largest spread that they allow.
 *
 *     points    a.low − b.high … a.high − b.low
 *     ratio     a.low / b.high … a.high / b.low        fraction is one less
 *
 * @param a  the price that is usually the higher one, in any unit
 * @param b  the other price, in the same unit
 * @returns  low and high in the unit of the prices, or as fractions; `NaN` where a price is missing; a fault
 *           where `b` is 0 or below and a ratio is asked for
 * @example  priceSpread({ low: 2700, high: 2700 }, { low: 2500, high: 2600 }, "points").low  // 100
 */
export function priceSpread(
  a: Quoted,
  b: Quoted,
  kind: SpreadKind,
): { readonly low: number | Fault; readonly high: number | Fault } {
  return { low: compared(a.low, b.high, kind), high: compared(a.high, b.low, kind) };
}

function compared(a: number, b: number, kind: SpreadKind): number | Fault {
  if (kind === "points") return a - b;
  if (b === 0) return fault("zero-divisor", { argument: "low" });
  if (b < 0) return fault("below-zero", { argument: "low", found: b });
  return kind === "ratio" ? a / b : a / b - 1;
}
