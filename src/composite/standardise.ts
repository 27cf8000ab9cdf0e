import { fault, type Fault } from "#error/fault";
import { mean, meanAbsolute } from "#math/mean";
import { ascending, median, percentileOfSorted } from "#math/percentile";
import { standardDeviation } from "#math/standard-deviation";
import { count } from "#math/sum";
import type { Values } from "#math/values";
import { mapOrFault, type Result, type Series } from "#series/series";
import { valuesIn, windowText, type Window } from "#series/window";

export type Standard = "z-score" | "min-max" | "robust" | "oecd";

/**
 * A series on a common scale, so that a price and a rate can stand in one index.
 *
 *     z-score  (x − mean) / s                s = sample standard deviation, n − 1
 *     min-max  (x − min) / (max − min)       0 to 1 inside the window
 *     robust   (x − median) / (Q3 − Q1)      quartiles as Excel's PERCENTILE.INC
 *     oecd     100 + (x − mean) / D          D = mean absolute deviation from the mean
 *
 * @param window  the part of the history whose centre and spread are taken; null for all. The whole series is
 *                standardised by them, so that a frozen window keeps the past from moving
 * @returns  z without unit, or points about 100 (oecd), for the periods of `x`; `NaN` where `x` is missing; a fault in
 *           every period where the window has fewer than two values or they do not spread
 * @source   OECD, Handbook on Constructing Composite Indicators (2008), normalisation; OECD System of Composite Leading
 *           Indicators (2012), normalisation of component series
 * @example  standardise(series(month(2020, 1), [1, 2, 3]), "z-score", null).values  // Float64Array.of(-1, 0, 1)
 */
export function standardise(x: Series, standard: Standard, window: Window | null): Result {
  const sample = valuesIn(window, x);
  const lacking = whyNoScale(sample, window);
  if (lacking) return mapOrFault(x, () => lacking);
  const { centre, spread } = scales[standard](sample);
  // The rounding of a mean leaves a spread of its own size where all values are the same.
  if (!(spread > 1e-14 * Math.abs(centre))) return mapOrFault(x, () => fault("no-spread", {}));
  const origin = standard === "oecd" ? 100 : 0;
  return mapOrFault(x, (t) => origin + (x.values[t] - centre) / spread);
}

function whyNoScale(sample: Values, window: Window | null): Fault | null {
  const found = count(sample);
  if (found === 0 && window !== null) return fault("window-empty", { window: windowText(window) });
  return found < 2 ? fault("too-few-in-window", { found, needed: 2 }) : null;
}

interface Scale {
  readonly centre: number;
  readonly spread: number;
}

const scales: Readonly<Record<Standard, (sample: Values) => Scale>> = {
  "z-score": (x) => ({ centre: mean(x), spread: standardDeviation(x) }),
  "min-max": (x) => {
    const sorted = ascending(x);
    return { centre: sorted[0], spread: sorted[sorted.length - 1] - sorted[0] };
  },
  robust: (x) => {
    const sorted = ascending(x);
    return {
      centre: median(x),
      spread: percentileOfSorted(sorted, 0.75) - percentileOfSorted(sorted, 0.25),
    };
  },
  oecd: (x) => {
    const centre = mean(x);
    return { centre, spread: meanAbsolute(x.map((v) => v - centre)) };
  },
};
