import { fault } from "#error/fault";
import { days, plus } from "#calendar/period";
import { refuseUnlessMonthly } from "#change/jan-feb";
import { mapOrFault, type Result, type Series } from "#series/series";

/**
 * Days of use that a stock covers.
 *
 *     d[t] = stock[t] / (Σ use / Σ days over the `window` months ending in t)
 *
 * @param stocks  stocks at the end of the month, in any unit of weight
 * @param use     use in the month, in the same unit, for the same months as `stocks`
 * @param window  months over which use is averaged
 * @returns  days; `NaN` where the stock is missing; a fault where a month of the window is missing, and
 *           where use is 0 or below
 * @throws   needs-monthly for quarters and years
 * @source   ALU's own definition: the stock over the calendar-day average of recent use
 * @example  stockDays(series(month(2024, 1), [620]), series(month(2024, 1), [3100]), 1).values[0]  // 6.2
 */
export function stockDays(stocks: Series, use: Series, window = 3): Result {
  refuseUnlessMonthly(stocks, "STOCKDAYS");
  return mapOrFault(stocks, (t) => {
    if (Number.isNaN(stocks.values[t])) return NaN;
    let used = 0;
    let elapsed = 0;
    let months = 0;
    for (let i = Math.max(0, t - window + 1); i <= t; i++) {
      if (Number.isNaN(use.values[i])) continue;
      used += use.values[i];
      elapsed += days(plus(use.start, i));
      months++;
    }
    if (months < window) return fault("use-window", { window, months });
    if (used === 0) return fault("zero-divisor", { argument: "use" });
    return used < 0
      ? fault("below-zero", { argument: "use", found: used })
      : stocks.values[t] / (used / elapsed);
  });
}
