import { fault } from "#error/fault";
import { mapOrFault, type Result } from "#series/series";
import type { Role } from "./model";
import { weightOf, type Prosperity } from "./prosperity-index";

/** The share of a role's indicators that must be actual. */
export const leastOfRole = 0.6;

/** True where three fifths of `of` are `actual`. */
export function isEnoughOfRole(actual: number, of: number): boolean {
  return actual >= leastOfRole * of - 1e-12;
}

/**
 * The mean score of the indicators of one role. The means of the roles, each by its share of the weight,
 * add up to the index.
 *
 * @returns  points; `NaN` with its fault where no indicator has the role, where one has no score, and where
 *           fewer than three fifths of them are actual
 * @source   ALU's model
 */
export function roleMean({ index, indicators }: Prosperity, role: Role): Result {
  const own = indicators.filter(({ indicator }) => indicator.role === role && indicator.weight > 0);
  const total = weightOf(own);
  return mapOrFault(index, (t) => {
    if (own.length === 0) return fault("no-role", { role });
    const lacking = own.filter(({ held }) => held.age[t] !== 0).map(({ name }) => name);
    const actual = own.length - lacking.length;
    const sum = own.reduce((s, { indicator, held }) => s + indicator.weight * held.values[t], 0);
    if (Number.isNaN(sum) || !isEnoughOfRole(actual, own.length))
      return fault("role-coverage", { role, actual, of: own.length, names: lacking });
    return sum / total;
  });
}
