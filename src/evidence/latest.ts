import { refuse } from "#error/alu-error";
import { fault, type Fault } from "#error/fault";
import { at } from "#error/place";
import type { Series } from "#series/series";
import { lastNumber } from "./present";

/** The last value of a series, and its position. */
export interface Latest {
  readonly t: number;
  readonly value: number | Fault;
}

/**
 * The last value of a series, or the one `back` periods before it: 12 is the same month a year earlier.
 *
 * @param x     missing values at its end are passed over
 * @param back  periods counted on the calendar; a gap there is a fault of the value, not passed over
 * @returns  the value with its position
 * @example  latest(series(month(2025, 9), [3.6, 3.7, NaN]), 0)  // { t: 1, value: 3.7 }
 */
export function latest(x: Series, back: number): Latest {
  const last = lastNumber(x.values);
  const t = last - back;
  if (last < 0) refuse("no-value", {});
  if (t < 0) refuse("no-earlier-period", { periods: back });
  const value = x.values[t];
  return { t, value: Number.isNaN(value) ? fault("value-missing", { place: at(t) }) : value };
}
