import { fault } from "#error/fault";
import { placeInYear, plus, yearOf } from "#calendar/period";
import type { Result, Series } from "#series/series";
import { change, changeOver, faultsOf, whyNoChange, type Method } from "./change-over";
import { refuseUnlessMonthly, twoMonthMean } from "./jan-feb";
import { perDay } from "./per-day";

/** On what footing two periods are compared; several may hold together. */
export type Basis = "raw" | "daily" | "janfeb";

/**
 * A series on the footing of its comparison: per day, January and February as their mean, or both.
 *
 * @param x  flows whose months are known, unless the basis is raw
 * @throws   needs-monthly where janfeb is asked of quarters or years
 * @example  onBasis(series(month(2024, 2), [3330]), ["daily"]).values[0]  // 3330 / 29
 */
export function onBasis(x: Series, basis: readonly Basis[]): Series {
  const daily = basis.includes("daily");
  if (basis.includes("janfeb")) return twoMonthMean(x, daily);
  return daily ? perDay(x) : x;
}

/**
 * Change over `n` periods on a basis. With janfeb both January and February carry the two-month change:
 * theirs on the same months a year before where `n` is whole years, else on the period `n` before January.
 *
 * @returns  fractions; `NaN` with its fault as `changeOver`, and where one of the two months is missing
 * @throws   needs-monthly where janfeb is asked of quarters or years
 * @source   National Bureau of Statistics of China: growth of January and February is given for both together
 * @example  changeOnBasis(series(month(2023, 1), [2, 1, ...Array(10).fill(1), 1, 5]), 12, ["janfeb"]).values[12]  // 1
 */
export function changeOnBasis(x: Series, n: number, basis: readonly Basis[], method: Method = "pct"): Result {
  if (basis.includes("janfeb")) return twoMonthChange(x, n, basis, (a, b) => change(a, b, method), method);
  return changeOver(onBasis(x, basis), n, method);
}

/**
 * Difference over `n` periods on a basis: points, percentage points, tonnes.
 *
 *     d[t] = x[t] − x[t − n]
 *
 * @returns  the unit of `x` (a day, with basis daily); `NaN` with its fault where either value is missing
 * @source   OECD, Data and Metadata Reporting and Presentation Handbook (2007), differences
 * @example  differenceOnBasis(series(month(2024, 1), [0.929, 0.931]), 1, ["raw"]).values[1]  // 0.002
 */
export function differenceOnBasis(x: Series, n: number, basis: readonly Basis[]): Result {
  if (basis.includes("janfeb")) return twoMonthChange(x, n, basis, (a, b) => a - b, "sym");
  const y = onBasis(x, basis).values;
  const values = new Float64Array(y.length).fill(NaN, 0, Math.min(n, y.length));
  for (let t = n; t < values.length; t++) values[t] = y[t] - y[t - n];
  return { start: x.start, values, faults: faultsOf(values, (t) => whyNoChange(y, t, t - n, "sym", n)) };
}

function twoMonthChange(
  x: Series,
  n: number,
  basis: readonly Basis[],
  changed: (a: number, b: number) => number,
  method: Method,
): Result {
  refuseUnlessMonthly(x, "basis janfeb");
  const y = onBasis(x, basis).values;
  const monthAt = (t: number) => placeInYear(plus(x.start, t));
  // February looks back from January, so that one month before both is December.
  const baseOf = (t: number) => t - n - (monthAt(t) === 2 && n % 12 !== 0 ? 1 : 0);
  const values = new Float64Array(y.length).fill(NaN);
  for (let t = 0; t < values.length; t++) if (baseOf(t) >= 0) values[t] = changed(y[t], y[baseOf(t)]);
  const togetherMissing = (t: number) => t >= 0 && monthAt(t) <= 2 && Number.isNaN(y[t]);
  const faults = faultsOf(values, (t) => {
    const b = baseOf(t);
    const lacking = b >= 0 && [t, b].find(togetherMissing);
    if (lacking !== false && lacking !== undefined)
      return fault("two-months-missing", { year: yearOf(plus(x.start, lacking)) });
    return whyNoChange(y, t, b, method, n);
  });
  return { start: x.start, values, faults };
}
