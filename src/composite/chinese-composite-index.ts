import { refuse } from "#error/alu-error";
import { meanAbsolute } from "#math/mean";
import type { Component } from "./component";
import { componentChanges, type ComponentChanges } from "./component-changes";
import { indexLife, type Life } from "./index-life";
import { weightShares } from "./weight-shares";
import { weightedChange } from "./weighted-change";

/** What the method of the Chinese 合成指数 decides: the scale of each component, and that of the whole. */
export interface ChineseFactors {
  /** A: the mean absolute change of each component, to which its changes are standardised. */
  readonly scales: readonly number[];
  /** R: the weighted mean of the standardised changes, by position. */
  readonly average: Float64Array;
  /** F: the mean size of R over that of the reference components. */
  readonly f: number;
  /** w / (Σ w · A · F): by what each component's change is multiplied, so that V = Σ factor · C. */
  readonly factors: readonly number[];
}

/**
 * The Chinese composite index 合成指数, which follows the U.S. Department of Commerce, up to the chaining.
 *
 *     A = Σ|C| / (n − 1)      S = C / A      R = Σ w·S / Σ w
 *     F = [Σ|R| / (n − 1)] / [Σ|R of the reference| / (n − 1)]      V = R / F
 *
 * Where values are missing, A is the mean over the changes there are.
 *
 * @param changes    of `components`, in percent or in differences: A makes them alike
 * @param reference  the coincident components, to whose volatility the index is brought; without any, F is 1
 * @faults   `component-constant`, `too-few-values`, `weight-negative`, `index-weights-zero`, `reference-still`
 * @source   U.S. Department of Commerce, Handbook of Cyclical Indicators (1984), composite indexes; 高铁梅等,
 *           《计量经济分析方法与建模》, 合成指数
 */
export function chineseFactors(
  components: readonly Component[],
  changes: readonly ComponentChanges[],
  reference: readonly Component[],
  life: Life,
): ChineseFactors {
  const own = standardised(components, changes, life);
  const f = reference.length === 0 ? 1 : ratioOfSizes(own.average, referenceAverage(reference));
  return { ...own, f, factors: own.factors.map((factor) => factor / f) };
}

function standardised(components: readonly Component[], changes: readonly ComponentChanges[], life: Life) {
  const scales = changes.map(scaleOf);
  const factors = weightShares(components).map((w, j) => w / scales[j]);
  return { scales, factors, average: weightedChange(changes, factors, life) };
}

function scaleOf({ name, values }: ComponentChanges): number {
  const a = meanAbsolute(values);
  if (Number.isNaN(a)) refuse("too-few-values", { name, needed: 2 });
  if (a === 0) refuse("component-constant", { name });
  return a;
}

function referenceAverage(reference: readonly Component[]): Float64Array {
  const life = indexLife(reference);
  const changes = reference.map((component) => componentChanges(component, life));
  return standardised(reference, changes, life).average;
}

function ratioOfSizes(own: Float64Array, target: Float64Array): number {
  const [size, wanted] = [meanAbsolute(own), meanAbsolute(target)];
  if (wanted === 0) refuse("reference-still", {});
  // Components that cancel each other exactly give an index that stands still, whatever its scale.
  return size === 0 ? 1 : size / wanted;
}
