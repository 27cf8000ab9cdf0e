import { placeInYear, plus, type Period } from "#calendar/period";
import { meanAbsolute } from "#math/mean";
import { median } from "#math/percentile";
import { count } from "#math/sum";
import type { Series } from "#series/series";
import type { Finding } from "./finding";
import { changesOf, yearsForUsual } from "./unusual-change";

/** A modified z-score beyond this marks a potential outlier (Iglewicz and Hoaglin, p. 12). */
const limit = 3.5;
/** Fewer changes than this have no usual size. */
const fewest = 8;

/**
 * Changes unlike the others, by the modified z-score of Iglewicz and Hoaglin on the changes of the series less
 * what is usual in their month of the year (see `changesOf`):
 *
 *     d[t] = ln(x[t]/x[t−1]) where all values are above zero, else x[t] − x[t−1]
 *     e[t] = d[t] − usual change of the month
 *     M[t] = 0.6745 (e[t] − median) / MAD        told where |M[t]| > 3.5
 *
 * MAD is the median of |e − median|, or that of the month of the year where it is larger and four years are there;
 * where it is 0, 1.2533 times the mean of |e − median| takes the place of MAD/0.6745.
 * A change that the next one takes back is a spike, told once; one that stays is a step.
 *
 * @param x  at least eight changes are needed, else nothing is told
 * @source   Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993), p. 11 f.
 * @example  outliers(series(month(2024, 1), [10, 11, 10, 11, 10, 40, 10, 11, 10, 11]))[0].t  // 5
 */
export function outliers(x: Series): Extract<Finding, { rule: "outliers" }>[] {
  const isLevel = x.values.every((value) => Number.isNaN(value) || value > 0);
  const change = (value: number, before: number) => (isLevel ? Math.log(value / before) : value - before);
  const scores = scoresOf(changesOf(x, change).unusual, x.start);
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

/** A month of the year that varies more than the others is measured by itself. */
function scoresOf(e: Float64Array, start: Period): Float64Array {
  if (count(e) < fewest) return e.map(() => NaN);
  const middle = median(e);
  const away = e.map((v) => v - middle);
  const place = (t: number) => placeInYear(plus(start, t)) - 1;
  const all = scaleOf(away);
  const scales = Array.from({ length: start.frequency }, (_, p) => {
    const own = away.filter((v, t) => place(t) === p && !Number.isNaN(v));
    return own.length < yearsForUsual ? all : Math.max(all, scaleOf(own));
  });
  return away.map((v, t) => (scales[place(t)] > 0 ? v / scales[place(t)] : 0));
}

/** MAD / 0.6745, or 1.2533 times the mean deviation where more than half of the deviations are 0. */
function scaleOf(away: Float64Array): number {
  const mad = median(away.map(Math.abs));
  return mad > 0 ? mad / 0.6745 : 1.2533 * meanAbsolute(away);
}
