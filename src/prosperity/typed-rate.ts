import type { Series } from "#series/series";
import type { Unit } from "./model";

/**
 * A rate as a fraction, from the way it was typed. 8.2 % becomes exactly the 0.082 that a limit of 8.2 %
 * is, which 8.2 / 100 is not: limits are inclusive, and a last digit would decide.
 *
 * @param unit  percent, or points for percentage points, are a hundredth; a fraction is taken as it is
 * @example  fractionOf(8.2, "percent")  // 0.082
 */
export function fractionOf(typed: number, unit: Unit): number {
  if (unit !== "percent" && unit !== "points") return typed;
  const plain = typed / 100;
  const decimal = Math.round(typed * 1e10) / 1e12;
  return Math.abs(decimal - plain) <= 4 * Number.EPSILON * Math.abs(plain) ? decimal : plain;
}

/** A series of rates as fractions. */
export function asFractions({ start, values }: Series, unit: Unit): Series {
  return { start, values: values.map((typed) => fractionOf(typed, unit)) };
}
