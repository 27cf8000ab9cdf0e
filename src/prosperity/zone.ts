import { light } from "./light";
import type { Limits } from "./model";
import { zoneLimits } from "./score";

/** The zones of the index, by light. */
export type Zone = "too-cold" | "slightly-cold" | "normal" | "slightly-hot" | "too-hot";

const zones: readonly Zone[] = ["too-cold", "slightly-cold", "normal", "slightly-hot", "too-hot"];

/**
 * The zone of an index value, compared unrounded, the lower limit inclusive.
 *
 * @param limits  by default 16, 32, 64 and 80
 * @returns  null where the value is missing
 * @source   limits inferred from printed values of the CNIA: too cold below 17.8 at most, slightly cold up to
 *           31.4 to 32.6, normal up to 63.3 to 64.4
 * @example  zoneOf(56.9)  // "normal"
 */
export function zoneOf(index: number, limits: Limits = zoneLimits): Zone | null {
  return Number.isNaN(index) ? null : zones[light(index, limits) - 1];
}
