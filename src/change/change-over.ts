import { fault, type Fault } from "#error/fault";
import { at } from "#error/place";
import { ratiosLessOne } from "#math/ratios";
import type { Values } from "#math/values";
import type { FaultAt, Result, Series } from "#series/series";

/** How a change from `b` to `a` is measured: a/b − 1, ln(a/b), or 2(a − b)/(|a| + |b|). */
export type Method = "pct" | "log" | "sym";

/**
 * Change over any number of periods.
 *
 *     pct  x[t] / x[t − n] − 1        log  ln(x[t] / x[t − n])        sym  2(a − b)/(|a| + |b|)
 *
 * @param x  a level in any unit; above zero for log, with a base above zero for pct; sym takes any sign
 * @param n  periods between the two values, a whole number of at least 1
 * @returns  fractions for the periods of `x`; `NaN` with its fault in the first `n` periods, where either
 *           value is missing, and (pct, log) where the base is zero or less; sym of 0 on 0 is 0
 * @source   OECD, Data and Metadata Reporting and Presentation Handbook (2007), growth rates; The Conference
 *           Board, Business Cycle Indicators Handbook (2001), symmetric percent change
 * @example  changeOver(series(month(2024, 1), [3.562, 3.33]), 1).values[1]  // 3.33 / 3.562 - 1
 */
export function changeOver(x: Series, n: number, method: Method = "pct"): Result {
  const { values, complete } = kernels[method](x.values, n);
  // A series without gaps lacks its first periods only, and is not searched for more.
  const searched = complete ? values.subarray(0, Math.min(n, values.length)) : values;
  return {
    start: x.start,
    values,
    faults: faultsOf(searched, (t) => whyNoChange(x.values, t, t - n, method, n)),
  };
}

/** Why there is no change from position `b` to position `t`. */
export function whyNoChange(x: Values, t: number, b: number, method: Method, n: number): Fault {
  if (b < 0) return fault("no-earlier-period", { periods: n });
  if (Number.isNaN(x[t]) || (method === "log" && x[t] === 0)) return fault("value-missing", { place: at(t) });
  if (Number.isNaN(x[b]) || x[b] === 0) return fault("base-missing", { place: at(b) });
  if (x[b] < 0) return fault("base-negative", { place: at(b), found: x[b] });
  if (x[t] < 0) return fault("value-negative", { place: at(t), found: x[t] });
  return fault("no-value", {});
}

/** A fault for each `NaN` of a result, asked for only there, so that a long series stays fast. */
export function faultsOf(values: Values, why: (t: number) => Fault): FaultAt[] {
  const faults: FaultAt[] = [];
  for (let t = 0; t < values.length; t++) if (values[t] !== values[t]) faults.push({ t, fault: why(t) });
  return faults;
}

/** The change from `b` to `a`, `NaN` where it has none. */
export function change(a: number, b: number, method: Method): number {
  if (method === "sym") return a === 0 && b === 0 ? 0 : (2 * (a - b)) / (Math.abs(a) + Math.abs(b));
  if (!(b > 0)) return NaN;
  if (method === "pct") return a / b - 1;
  return a > 0 ? Math.log(a / b) : NaN;
}

interface Changes {
  readonly values: Float64Array;
  /** True where every period after the first ones is known to have a change. */
  readonly complete: boolean;
}

// One loop a method: a call for each element would cost more than the division.
const kernels: Readonly<Record<Method, (x: Values, n: number) => Changes>> = {
  pct(x, n) {
    const values = firstMissing(x.length, n);
    const complete = ratiosLessOne(x, n, values);
    if (!complete) for (let t = n; t < values.length; t++) if (!(x[t - n] > 0)) values[t] = NaN;
    return { values, complete };
  },
  log(x, n) {
    const values = firstMissing(x.length, n);
    for (let t = n; t < values.length; t++) values[t] = change(x[t], x[t - n], "log");
    return { values, complete: false };
  },
  sym(x, n) {
    const values = firstMissing(x.length, n);
    for (let t = n; t < values.length; t++) values[t] = change(x[t], x[t - n], "sym");
    return { values, complete: false };
  },
};

// The first periods have no base. They stay NaN rather than zero, which a chart would draw.
function firstMissing(length: number, n: number): Float64Array {
  return new Float64Array(length).fill(NaN, 0, Math.min(n, length));
}
