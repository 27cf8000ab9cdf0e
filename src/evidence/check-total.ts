import { halfUnit } from "#change/rounding-band";
import { sum } from "#math/sum";
import { holds, type Printed } from "./printed";
import { gapOf, type Checked } from "./verdict";

/**
 * Whether printed parts add up to a printed total. Each figure may hide half a unit of its last place, so
 *
 *     agrees        |total − Σ part| ≤ ½u(total) + Σ ½u(part)        u the unit of a figure's last place
 *     cannot be     otherwise
 *
 * @param parts  as printed, in the unit of the total; none may be missing
 * @returns  the verdict; the sum of the parts; the total less that sum
 * @source   Moore, Kearfott and Cloud, Introduction to Interval Analysis (2009), chapter 2
 * @example  checkTotal([{ value: 5.28, places: 2 }, { value: 0.527, places: 3 }], { value: 5.8, places: 1 }).verdict  // "agrees"
 */
export function checkTotal(parts: readonly Printed[], total: Printed): Checked {
  const values = Float64Array.from(parts, ({ value }) => value);
  const implied = sum(values);
  const half = halfUnit(total.places) + sum(Float64Array.from(parts, ({ places }) => halfUnit(places)));
  const slack = 1e-13 * (Math.abs(total.value) + sum(values.map(Math.abs)));
  const within = holds({ low: implied - half, high: implied + half }, total.value, slack);
  return { verdict: within ? "agrees" : "cannot-be", implied, gap: gapOf(total.value, implied, slack) };
}
