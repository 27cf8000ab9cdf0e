import { placeInYear } from "#calendar/period";
import type { Values } from "#math/values";
import type { Series } from "#series/series";
import type { Form } from "./model";

/** Positions of the Januaries of a monthly series, a January just before its first month excluded. */
export function januariesOf({ start, values }: Series): readonly number[] {
  const found: number[] = [];
  for (let t = (13 - placeInYear(start)) % 12; t < values.length; t += 12) found.push(t);
  return found;
}

/**
 * Whether an indicator's January stands together with its February: it is cumulative, carries janfeb, or has
 * no January of its own. Official growth rates skip January in some years, and are asked year by year; a
 * monthly level has no January only where the whole column has none, for a single blank may be a gap.
 */
export function carriesTwoMonths(column: Series, january: number, form: Form, janfeb: boolean): boolean {
  if (form === "ytd" || form === "ytd_yoy" || janfeb) return true;
  if (form === "yoy") return Number.isNaN(column.values[january]);
  return januariesOf(column).every((t) => Number.isNaN(column.values[t]));
}

/**
 * Values whose joined Januaries say what their February says; `NaN` until February is there.
 *
 * @param joined  positions of Januaries
 */
export function withTwoMonthRate(x: Values, joined: ReadonlySet<number>): Float64Array {
  const values = Float64Array.from(x);
  for (const january of joined) values[january] = january + 1 < x.length ? x[january + 1] : NaN;
  return values;
}
