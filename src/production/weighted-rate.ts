import { refuse } from "#error/alu-error";
import { fault, type Fault } from "#error/fault";
import { at } from "#error/place";
import type { Values } from "#math/values";

/** A mean rate and how much of the weight it rests on. */
export interface WeightedRate {
  readonly group: string;
  /** The weighted mean, or why there is none. */
  readonly rate: number | Fault;
  /** Share of the weight whose rate is known. */
  readonly covered: number;
}

// The share of the weight from which a preliminary index may speak as well.
const limit = 0.5;

/**
 * Capacity-weighted operating rate of all rows, or of each group in the order of appearance.
 *
 *     r = Σ w[i]·r[i] / Σ w[i]        over the rows whose rate is known
 *
 * @param rates    rates, in any unit; a missing one leaves its weight out of both sums
 * @param weights  capacities, 0 or above, in one unit
 * @param groups   the group of each row; null takes all rows as one group without a name
 * @returns  one entry a group: the mean in the unit of `rates`, and the share of the weight it rests on;
 *           below half of the weight the mean is a fault, and so it is where the weights sum to 0
 * @throws   weight-lacking, group-lacking, below-zero for a row that has a rate
 * @source   ALU's own definition, as SMM weights the operating rates of its samples by capacity
 * @example  weightedRate(Float64Array.of(0.9, 0.6), Float64Array.of(2, 1), null)[0].rate  // 0.8
 */
export function weightedRate(
  rates: Values,
  weights: Values,
  groups: readonly string[] | null,
): readonly WeightedRate[] {
  const rows = new Map<string, number[]>();
  for (let i = 0; i < rates.length; i++) {
    if (!counts(rates[i], weights[i], i)) continue;
    const group = groups ? groups[i] : "";
    if (groups && group === "") refuse("group-lacking", { place: at(i) });
    const members = rows.get(group);
    if (members) members.push(i);
    else rows.set(group, [i]);
  }
  if (rows.size === 0) rows.set("", []);
  return [...rows].map(([group, members]) => meanOf(group, members, rates, weights));
}

/** Whether a row counts: it has a weight, and a rate where it has one is not left without weight. */
function counts(rate: number, weight: number, i: number): boolean {
  if (weight < 0) refuse("below-zero", { argument: "weights", found: weight });
  if (!Number.isNaN(weight)) return true;
  if (!Number.isNaN(rate)) refuse("weight-lacking", { place: at(i) });
  return false;
}

function meanOf(group: string, members: readonly number[], rates: Values, weights: Values): WeightedRate {
  let all = 0;
  let known = 0;
  let weighted = 0;
  for (const i of members) {
    all += weights[i];
    if (Number.isNaN(rates[i])) continue;
    known += weights[i];
    weighted += weights[i] * rates[i];
  }
  const covered = known / all;
  if (all === 0) return { group, rate: fault("group-weights-zero", { group }), covered: NaN };
  if (covered < limit)
    return { group, rate: fault("rates-cover-little", { covered, limit, group }), covered };
  return { group, rate: weighted / known, covered };
}
