import { fault, type Fault } from "#error/fault";
import type { Values } from "#math/values";
import { sum } from "#math/sum";

/**
 * Share of a value in a total.
 *
 *     s = x / total
 *
 * @returns  a fraction; `NaN` where either is missing; a fault where the total is 0
 * @example  shareOf(590, 1060)  // 590 / 1060
 */
export function shareOf(value: number, total: number): number | Fault {
  if (Number.isNaN(value) || Number.isNaN(total)) return NaN;
  return total === 0 ? fault("zero-divisor", { argument: "total" }) : value / total;
}

/**
 * Share of the largest `n` values in a total: the concentration ratio CR(n).
 *
 *     CR(n) = Σ largest n of x / total
 *
 * @param x      values in any unit; missing ones are left out
 * @param total  in the unit of `x`; null takes the sum of the values present
 * @returns  a fraction; a fault where fewer than `n` values are present, and where the total is 0
 * @source   OECD, Glossary of Industrial Organisation Economics (1993), concentration ratio
 * @example  topShare(Float64Array.of(5, 1, 3, 1), 2)  // 0.8
 */
export function topShare(x: Values, n: number, total: number | null = null): number | Fault {
  const present = x.filter((value) => !Number.isNaN(value)).sort();
  if (present.length < n)
    return fault("out-of-range", { argument: "top", found: n, limits: `1 … ${present.length}` });
  return shareOf(sum(present.subarray(present.length - n)), total ?? sum(x));
}
