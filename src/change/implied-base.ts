import { growthFactor, perUnit, type GrowthKind } from "./growth-kind";
import type { Ends } from "./rounding-band";

/** How a change is written: a growth rate, or a difference in the unit of the value. */
export type Kind = GrowthKind | "points";

/**
 * The earlier value that a reported value and its change imply.
 *
 *     b = v / (1 + c)        points: b = v − c
 *
 * @param value   in any unit
 * @param change  written as `kind` says: 0.042, 4.2, 1.042, 104.2, or points in the unit of `value`
 * @returns  in the unit of `value`; `NaN` where either is missing, and for a fall of 100 % or more
 * @source   arithmetic of a growth rate, solved for its base
 * @example  impliedBase(3562, 0.042, "fraction")  // 3562 / 1.042
 * @example  impliedBase(56.9, 2.2, "points")  // 54.7
 */
export function impliedBase(value: number, change: number, kind: Kind): number {
  if (kind === "points") return value - change;
  const factor = growthFactor(change, kind);
  return factor > 0 ? value / factor : NaN;
}

/**
 * The least and greatest base that figures allow which would have been printed alike.
 *
 * @param halfValue   half a unit of the last printed place of the value
 * @param halfChange  the same of the change as it is written
 * @returns  null where the fall may be of 100 % within rounding, so that there is no greatest
 * @example  impliedBaseBand(44, 0, "points", 0.5, 0)  // [43.5, 44.5]
 */
export function impliedBaseBand(
  value: number,
  change: number,
  kind: Kind,
  halfValue: number,
  halfChange: number,
): Ends | null {
  const corners = [-1, 1].flatMap((i) =>
    [-1, 1].map((j) => impliedBase(value + i * halfValue, change + j * halfChange, kind)),
  );
  if (corners.some(Number.isNaN)) return null;
  return [Math.min(...corners), Math.max(...corners)];
}

/** A change above 1.5 in size is taken for a percentage whose kind was left out. */
export function looksLikePercent(change: number): boolean {
  return Math.abs(change) > 1.5;
}

/** A growth rate as a fraction, however written. */
export function asFraction(written: number, kind: GrowthKind): number {
  // Dividing keeps 4.2 % equal to 0.042, which 1.042 − 1 is not.
  if (kind === "fraction") return written;
  return kind === "percent" ? written / perUnit(kind) : growthFactor(written, kind) - 1;
}
