import type { Fault } from "#error/fault";
import { fault } from "#error/fault";
import { at } from "#error/place";
import type { Values } from "#math/values";
import { map, mapOrFault, type Result, type Series } from "#series/series";
import { whyNoChange } from "./change-over";

/** What each part contributes, and what the parts leave over of a given total. */
export interface Contributions {
  /** Fractions of the total a period earlier, one series a part. */
  readonly parts: readonly Result[];
  /** The remainder of a given total; null where the total is the sum of its parts. */
  readonly rest: Result | null;
}

/**
 * Points of the total's change that each part contributes.
 *
 *     c_i[t] = (p_i[t] − p_i[t − n]) / T[t − n]        Σ c_i + rest = T[t] / T[t − n] − 1
 *
 * @param parts  series of the same periods, of any sign
 * @param total  their total T; null for the sum of the parts
 * @param n      periods of the change
 * @returns  fractions that add up to the change of the total; `NaN` with its fault where a value is missing
 *           (of any part, where the total is their sum) and where the earlier total is not above zero
 * @source   OECD, Data and Metadata Reporting and Presentation Handbook (2007), contributions to growth
 * @example  contributions([series(month(2024, 1), [60, 66]), series(month(2024, 1), [40, 39])], null, 1).parts[0].values[1]  // 0.06
 */
export function contributions(parts: readonly Series[], total: Series | null, n: number): Contributions {
  const whole = total ?? sumOf(parts);
  const T = whole.values;
  const wanting = (t: number): Fault | null => {
    if (t < n) return fault("no-earlier-period", { periods: n });
    if (!Number.isNaN(T[t]) && T[t - n] > 0) return null;
    if (total) return whyNoChange(T, t, t - n, "pct", n);
    return partMissing(parts, t) ?? partMissing(parts, t - n) ?? whyNoChange(T, t, t - n, "pct", n);
  };
  const share = (p: Values, t: number) =>
    Number.isNaN(p[t]) || Number.isNaN(p[t - n])
      ? whyNoChange(p, t, t - n, "sym", n)
      : (p[t] - p[t - n]) / T[t - n];
  const results = parts.map((part) => mapOrFault(whole, (t) => wanting(t) ?? share(part.values, t)));
  if (!total) return { parts: results, rest: null };
  const left = restOf(parts, whole).values;
  const rest = mapOrFault(
    whole,
    (t) => wanting(t) ?? partMissing(parts, t) ?? partMissing(parts, t - n) ?? share(left, t),
  );
  return { parts: results, rest };
}

function sumOf(parts: readonly Series[]): Series {
  return map(parts[0], (t) => parts.reduce((sum, part) => sum + part.values[t], 0));
}

function restOf(parts: readonly Series[], total: Series): Series {
  return map(total, (t) => parts.reduce((left, part) => left - part.values[t], total.values[t]));
}

function partMissing(parts: readonly Series[], t: number): Fault | null {
  const i = parts.findIndex((part) => Number.isNaN(part.values[t]));
  return i < 0 ? null : fault("contributor-missing", { part: i + 1, place: at(t) });
}
