import { fault, type Fault } from "#error/fault";
import { refuse } from "#error/alu-error";
import { placeInYear, plus, yearOf, type Period } from "#calendar/period";
import { isUndated } from "#series/place";
import { mapOrFault, type Result } from "#series/series";
import { checkModel } from "./check-model";
import { match, type PanelColumn } from "./matched";
import { heldMonths } from "./held";
import type { Indicator, Model } from "./model";
import { scored, type Scored } from "./scored";

/** The prosperity index, and what it was made of. */
export interface Prosperity {
  /** Points, with the reason for each month that has none. */
  readonly index: Result;
  /** The indicators of the model that the panel has, in the order of the model. */
  readonly indicators: readonly Scored[];
  /** The share of the weight that is actual, by month. */
  readonly coverage: Float64Array;
  /** How many of the `counted` indicators are actual, by month. */
  readonly actual: Int32Array;
  /** How many indicators have a weight. */
  readonly counted: number;
  readonly absent: readonly Indicator[];
  readonly ignored: readonly string[];
}

/** The share of the weight that must be actual for a preliminary value. */
const leastCoverage = 0.5;

/**
 * The prosperity index 景气指数 of a panel by a model: the weighted mean of the scores of its indicators.
 *
 *     P[t] = Σ w · s[t] / Σ w        s: see `score`
 *
 * Nothing is renormalised within history. An indicator that is not in holds its last score for at most three
 * months; P is final where the whole weight is actual, preliminary from half of it, and `NaN` below, before
 * every indicator has its first score, where one is held for longer, and in January until the first of the
 * figures for January and February together is out.
 *
 * @param columns    the panel, all columns on the same months; rows without dates are consecutive months
 * @param isDefault  true where no model was given: see `match`
 * @faults   those of `checkModel`, `match` and `scored`; `needs-monthly`
 * @source   composition: CNIA, 中国铝冶炼产业月度景气指数报告; formula, weights and limits: ALU's model, not CNIA
 */
export function prosperityIndex(
  model: Model,
  columns: readonly PanelColumn[],
  isDefault: boolean,
): Prosperity {
  checkModel(model);
  const { indicators: found, absent, ignored } = match(model, columns, isDefault);
  const { start } = found[0].column;
  if (start.frequency !== 12) refuse("needs-monthly", { need: "PROSPERITY", perYear: start.frequency });
  const indicators = found.map(scored);
  const counted = indicators.filter(({ indicator }) => indicator.weight > 0);
  if (counted.length === 0) refuse("model-weights-zero", { components: indicators.length });
  const { coverage, actual } = coverageOf(counted, found[0].column.values.length);
  const total = weightOf(counted);
  const latest = counted.map(({ held }) => held.age.lastIndexOf(0));
  const index = mapOrFault({ start, values: coverage }, (t) => {
    const why = whyNone(counted, latest, start, t, coverage[t], actual[t]);
    return why ?? counted.reduce((sum, i) => sum + i.indicator.weight * i.held.values[t], 0) / total;
  });
  return { index, indicators, coverage, actual, counted: counted.length, absent, ignored };
}

function coverageOf(counted: readonly Scored[], length: number) {
  const total = weightOf(counted);
  const coverage = new Float64Array(length);
  const actual = new Int32Array(length);
  for (const { indicator, held } of counted) {
    for (let t = 0; t < length; t++) {
      if (held.age[t] !== 0) continue;
      coverage[t] += indicator.weight / total;
      actual[t]++;
    }
  }
  // Shares that add up to one in exact arithmetic may miss it by a last digit.
  for (let t = 0; t < length; t++) if (actual[t] === counted.length) coverage[t] = 1;
  return { coverage, actual };
}

/** Why there is no index in a month; null where there is one. */
function whyNone(
  counted: readonly Scored[],
  latest: readonly number[],
  start: Period,
  t: number,
  coverage: number,
  actual: number,
): Fault | null {
  const named = (those: (i: Scored) => boolean) => counted.filter(those).map(({ name }) => name);
  const notBegun = named(({ held }) => held.age[t] < 0);
  if (notBegun.length > 0) return fault("before-first-score", { names: notBegun });
  if (isWaitingJanuary(counted, latest, t)) return fault("january-waits", { year: yearOf(plus(start, t)) });
  const lost = named(({ held }) => held.age[t] > heldMonths);
  if (lost.length > 0) return fault("held-too-long", { names: lost, months: heldMonths });
  if (coverage < leastCoverage - 1e-12)
    return fault("coverage-low", { actual, of: counted.length, names: named(({ held }) => held.age[t] > 0) });
  return null;
}

/**
 * True in a January after which no figure is out that counts January and February together. One that is
 * missing although a later month is there is a gap, and held like any.
 *
 * @param latest  the position of the last actual score of each indicator
 */
function isWaitingJanuary(counted: readonly Scored[], latest: readonly number[], t: number): boolean {
  const together = counted.flatMap(({ measured }, i) => (measured.joined.has(t) ? [latest[i]] : []));
  return together.length > 0 && together.every((last) => last < t);
}

/** The sum of the weights. */
export function weightOf(indicators: readonly Scored[]): number {
  return indicators.reduce((sum, { indicator }) => sum + indicator.weight, 0);
}

/**
 * The month whose index a month's change is measured against: the one before, and for January and for
 * February the December before them.
 *
 * @returns  a position, negative where it lies before the panel
 */
export function monthBefore({ index }: Prosperity, t: number): number {
  const isFebruary = !isUndated(index) && placeInYear(plus(index.start, t)) === 2;
  return isFebruary ? t - 2 : t - 1;
}
