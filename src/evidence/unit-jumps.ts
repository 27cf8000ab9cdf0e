import { median } from "#math/percentile";
import type { Finding } from "./finding";
import { lastBefore } from "./present";

/** A ratio within this factor of a power of ten may be a change of unit. */
const near = Math.log10(1.5);
/** And it must be this many times the usual size of the other changes: a series may well move by tens. */
const unusual = 6;

/**
 * Steps by a power of ten: a value over the one before it lies within a factor of 1.5 of 10, 100, 1,000 …
 * or of their inverses, and its logarithm is at least six times the median of the other changes.
 *
 * @param x  levels; only two values of the same sign are compared
 * @example  unitJumps(Float64Array.of(3562, 3330, 3590, 359, 361)).map(({ t }) => t)  // [3]
 */
export function unitJumps(x: Readonly<Float64Array>): Extract<Finding, { rule: "units" }>[] {
  const logs = x.map((value, t) => {
    const before = lastBefore(x, t);
    return before >= 0 && value / x[before] > 0 ? Math.log10(value / x[before]) : NaN;
  });
  const usual = usualSize(logs);
  return [...logs].flatMap((log, t) => {
    const isJump = isPowerOfTen(log) && Math.abs(log) >= unusual * usual;
    return isJump ? [{ rule: "units" as const, t, value: x[t], power: Math.round(log) }] : [];
  });
}

function isPowerOfTen(log: number): boolean {
  const power = Math.round(log);
  return power !== 0 && Math.abs(log - power) <= near;
}

// Where steps by ten are not the exception, they are what the series does.
function usualSize(logs: Readonly<Float64Array>): number {
  const others = logs.filter((log) => !Number.isNaN(log) && !isPowerOfTen(log));
  const jumps = logs.filter(isPowerOfTen);
  return median((others.length >= jumps.length ? others : logs).map(Math.abs));
}
