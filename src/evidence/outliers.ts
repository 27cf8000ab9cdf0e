import { placeInYear, plus } from "#calendar/period";
import { meanAbsolute } from "#math/mean";
import { median } from "#math/percentile";
import type { Series } from "#series/series";
import type { Finding } from "./finding";
import { lastBefore } from "./present";

/** A modified z-score beyond this marks a potential outlier (Iglewicz and Hoaglin, p. 12). */
const limit = 3.5;
/** Fewer changes than this have no usual size. */
const fewest = 8;
/** Where each month of the year has as many changes, they are compared with their own month. */
const years = 3;

/**
 * Changes unlike the others, by the modified z-score of Iglewicz and Hoaglin on the changes d of the
 * series, less the median of their calendar month once each has three:
 *
 *     d[t] = ln(x[t]/x[t−1]) where all values are above zero, else x[t] − x[t−1]
 *     M[t] = 0.6745 (d[t] − median) / MAD        where the MAD is 0: (d[t] − median) / (1.2533 · mean |d − median|)
 *     told where |M[t]| > 3.5
 *
 * A change that the next one takes back is a spike, told once; one that stays is a step.
 *
 * @param x  at least eight changes are needed, else nothing is told
 * @source   Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993), p. 11 f.
 * @example  outliers(series(month(2024, 1), [10, 11, 10, 11, 10, 19, 10, 11, 10, 11]))[0].t  // 5
 */
export function outliers(x: Series): Extract<Finding, { rule: "outliers" }>[] {
  const scores = scoresOf(deseasoned(x, changes(x.values)));
  const isOut = (t: number) => Math.abs(scores[t]) > limit;
  const found: Extract<Finding, { rule: "outliers" }>[] = [];
  for (let t = 0; t < scores.length; t++) {
    if (!isOut(t)) continue;
    const comesBack = isOut(t + 1) && Math.sign(scores[t + 1]) === -Math.sign(scores[t]);
    found.push({
      rule: "outliers",
      t,
      value: x.values[t],
      score: scores[t],
      shape: comesBack ? "spike" : "step",
    });
    if (comesBack) t++;
  }
  return found;
}

function changes(x: Readonly<Float64Array>): Float64Array {
  const isLevel = x.every((value) => Number.isNaN(value) || value > 0);
  return x.map((value, t) => {
    const before = lastBefore(x, t);
    if (before < 0) return NaN;
    return isLevel ? Math.log(value / x[before]) : value - x[before];
  });
}

/** Changes less the usual change of their place in the year, where there are years enough to know it. */
function deseasoned({ start }: Series, d: Float64Array): Float64Array {
  const s = start.frequency;
  const place = (t: number) => placeInYear(plus(start, t)) - 1;
  const usual = Array.from({ length: s }, (_, p) => d.filter((v, t) => place(t) === p && !Number.isNaN(v)));
  if (s === 1 || usual.some((values) => values.length < years)) return d;
  const medians = usual.map(median);
  return d.map((v, t) => v - medians[place(t)]);
}

function scoresOf(d: Float64Array): Float64Array {
  if (d.filter((v) => !Number.isNaN(v)).length < fewest) return d.map(() => NaN);
  const middle = median(d);
  const away = d.map((v) => v - middle);
  const mad = median(away.map(Math.abs));
  const scale = mad > 0 ? mad / 0.6745 : 1.2533 * meanAbsolute(away);
  return away.map((v) => (scale > 0 ? v / scale : 0));
}
