import type { Fault } from "#error/fault";
import type { Values } from "#math/values";
import { month, type Period } from "#calendar/period";

/** A regular time series: one value per period from `start`, `NaN` where a value is missing. */
export interface Series {
  readonly start: Period;
  readonly values: Values;
}

/** A series with a sparse list of what went wrong in single periods; the value there is `NaN`. */
export interface Result extends Series {
  readonly faults: readonly FaultAt[];
}

export interface FaultAt {
  /** Position in the series, counted from 0. */
  readonly t: number;
  readonly fault: Fault;
}

/** The faults of a result, to be found by their position. */
export function faultsByPosition({ faults }: Pick<Result, "faults">): ReadonlyMap<number, Fault> {
  return new Map(faults.map(({ t, fault }) => [t, fault]));
}

/** The start given to a series whose months nobody told us: rows are then consecutive periods. */
export const undated: Period = month(0, 1);

/** The series that begins at `start` with `values`. */
export function series(start: Period, values: Iterable<number>): Series {
  return { start, values: Float64Array.from(values) };
}

/** A series of the same periods whose value at position `t` is `f(t)`. */
export function map(x: Series, f: (t: number) => number): Series {
  const values = new Float64Array(x.values.length);
  for (let t = 0; t < values.length; t++) values[t] = f(t);
  return { start: x.start, values };
}

/** As `map`, where `f(t)` may also be the fault of that period. */
export function mapOrFault(x: Series, f: (t: number) => number | Fault): Result {
  const values = new Float64Array(x.values.length);
  const faults: FaultAt[] = [];
  for (let t = 0; t < values.length; t++) {
    const answer = f(t);
    if (typeof answer === "number") values[t] = answer;
    else {
      values[t] = NaN;
      faults.push({ t, fault: answer });
    }
  }
  return { start: x.start, values, faults };
}

/** The series on other periods: `length` of them from `start`, `NaN` where it has no value. */
export function align(x: Series, start: Period, length: number): Series {
  const values = new Float64Array(length).fill(NaN);
  const shift = start.ordinal - x.start.ordinal;
  for (let t = Math.max(0, -shift); t < length && t + shift < x.values.length; t++) {
    values[t] = x.values[t + shift];
  }
  return { start, values };
}
