import { at } from "#error/place";
import { fault, type Fault } from "#error/fault";
import { map, mapOrFault, type Result, type Series } from "#series/series";
import type { Span } from "#series/window";
import { chainLevel } from "./chain-level";
import { chineseFactors } from "./chinese-composite-index";
import type { Component } from "./component";
import { componentChanges, type ComponentChanges } from "./component-changes";
import { conferenceBoardFactors } from "./conference-board-index";
import { indexLife, isSeen, type Life } from "./index-life";
import { indexPoints } from "./index-points";
import { meanFactors } from "./mean-index";
import { rebaseFactor } from "./rebase";
import { trendAdjusted } from "./trend-adjustment";
import { weightedChange } from "./weighted-change";

export type CompositeMethod = "chinese" | "conference-board" | "mean";

export interface CompositeSpec {
  readonly method: CompositeMethod;
  /** The components whose volatility the Chinese method takes for its measure; empty for F = 1. */
  readonly reference: readonly Component[];
  /** The period or span whose mean is 100; null for the first complete calendar year, see `rebaseFactor`. */
  readonly base: Span | null;
  /** The mean growth that the index is brought to, in percent a period; left out, it keeps its own. */
  readonly trend?: number;
}

/** Chinese 合成指数 with F = 1, the first complete calendar year at 100. */
export const compositeDefaults: CompositeSpec = { method: "chinese", reference: [], base: null };

/** A composite index and what it was made of. */
export interface CompositeIndex {
  /** Points; `NaN` before every component has begun, after the last has ended, and where none has a value. */
  readonly index: Result;
  /** V: symmetric growth on the period before, in percent, for the periods of `index`. */
  readonly growth: Series;
  /** By what each component's change is multiplied, in the order of the components. */
  readonly factors: readonly number[];
  /** Index points of each component, period by period; they add up to the change of the index, but for a trend. */
  readonly contributions: readonly Result[];
}

/**
 * A chained composite index of levels and rates.
 *
 *     V[t] = Σ factor · C[t]        I[t] = I[t−1] (200 + V[t]) / (200 − V[t])        mean over the base = 100
 *
 * C is the symmetric percentage change of a level above zero and the difference of anything else; the method sets the
 * factors. A missing value changes by 0 and the next change is taken from the last value present.
 *
 * @param components  one or more, on the same periods
 * @faults   those of the method, `component-empty`, `component-ends-early`, `index-base-outside`, `growth-beyond-chain`
 * @source   The Conference Board, Business Cycle Indicators Handbook (2001), calculating the composite indexes
 */
export function compositeIndex(components: readonly Component[], spec: CompositeSpec): CompositeIndex {
  const { base, trend } = spec;
  const life = indexLife(components);
  const changes = components.map((component) => componentChanges(component, life));
  const factors = factorsOf(components, changes, life, spec);
  const sum = { start: components[0].series.start, values: weightedChange(changes, factors, life) };
  const growth = trend === undefined ? sum : trendAdjusted(sum, trend);
  const chained = chainLevel(growth, life);
  const lacking = Array.from(chained.values, (_, t) => whyNoIndex(components, life, t));
  // A month of which nothing is known keeps the chain but shows no value.
  const seen = map(chained, (t) => (lacking[t] ? NaN : chained.values[t]));
  const scale = rebaseFactor(seen, base);
  const level = map(chained, (t) => chained.values[t] * scale);
  const begins = fault("index-begins", { place: at(life.first) });
  return {
    index: mapOrFault(level, (t) => lacking[t] ?? level.values[t]),
    growth: map(growth, (t) => (lacking[t] ? NaN : growth.values[t])),
    factors,
    contributions: indexPoints({ changes, factors, growth, level }).map((points) =>
      mapOrFault(points, (t) => lacking[t] ?? (t === life.first ? begins : points.values[t])),
    ),
  };
}

/** Why the index shows no value at position `t`, or null where it does. */
function whyNoIndex(components: readonly Component[], life: Life, t: number): Fault | null {
  if (t < life.first) return fault("index-not-begun", { name: life.waitsFor });
  return isSeen(components, t) ? null : fault("nothing-to-compare", { place: at(t) });
}

function factorsOf(
  components: readonly Component[],
  changes: readonly ComponentChanges[],
  life: Life,
  { method, reference }: CompositeSpec,
): readonly number[] {
  switch (method) {
    case "chinese":
      return chineseFactors(components, changes, reference, life).factors;
    case "conference-board":
      return conferenceBoardFactors(changes).factors;
    case "mean":
      return meanFactors(components, changes);
  }
}
