import { fault, type Fault } from "#error/fault";
import { at } from "#error/place";
import { faultsByPosition, mapOrFault, type Result } from "#series/series";
import { monthBefore, weightOf, type Prosperity } from "./prosperity-index";

/**
 * The points that each indicator adds to the month's change of the index. They add up to it exactly; a held
 * indicator adds 0. January and February are both measured against December.
 *
 *     c[t] = w / Σ w · (s[t] − s[t′])        t′ the month before, December for January and February
 *
 * @returns  points, one result an indicator; `NaN` with its fault where the index lacks either month
 * @source   ALU's model
 */
export function contributions(prosperity: Prosperity): readonly Result[] {
  const { index, indicators } = prosperity;
  const total = weightOf(indicators);
  const faults = faultsByPosition(index);
  const why = (t: number, before: number): Fault | null => {
    const here = faults.get(t);
    if (here) return here;
    if (before < 0) return fault("no-index-before", {});
    return faults.has(before) ? fault("no-index-then", { place: at(before) }) : null;
  };
  return indicators.map(({ indicator: { weight }, held }) =>
    mapOrFault(index, (t) => {
      const before = monthBefore(prosperity, t);
      const fault = why(t, before);
      if (fault) return fault;
      return weight === 0 ? 0 : (weight / total) * (held.values[t] - held.values[before]);
    }),
  );
}
