import { days, plus } from "#calendar/period";
import type { Series } from "#series/series";

/**
 * A flow per calendar day of its period, which removes the unequal length of months and the leap day.
 *
 *     x[t] / days[t]
 *
 * @param x  a flow (output, sales) of months, quarters or years whose dates are known
 * @returns  the unit of `x` a day, for the periods of `x`; `NaN` where `x` is missing
 * @source   International Aluminium Institute, Primary Aluminium Production: daily average
 * @example  perDay(series(month(2024, 2), [3330])).values[0]  // 3330 / 29
 */
export function perDay(x: Series): Series {
  const values = new Float64Array(x.values.length);
  for (let t = 0; t < values.length; t++) values[t] = x.values[t] / days(plus(x.start, t));
  return { start: x.start, values };
}
