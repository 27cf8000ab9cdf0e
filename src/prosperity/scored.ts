import { refuse } from "#error/alu-error";
import { count } from "#math/sum";
import { isUndated } from "#series/place";
import { valuesIn } from "#series/window";
import { checkLimits } from "./check-model";
import { checkTyped } from "./check-typed";
import { hold, type Held } from "./held";
import { limitsFromHistory } from "./limits-from-history";
import type { MatchedIndicator } from "./matched";
import { measured, type Measured } from "./measured";
import type { Indicator, Limits } from "./model";
import { score } from "./score";

/** An indicator with its measure, its limits and its scores. */
export interface Scored {
  readonly indicator: Indicator;
  /** As the panel calls it. */
  readonly name: string;
  readonly measured: Measured;
  readonly limits: Limits;
  /** True where the model's limits were blank: they then move with every month. */
  readonly limitsEstimated: boolean;
  /** Points, actual ones only. */
  readonly scores: Float64Array;
  /** The scores with gaps of up to three months held. */
  readonly held: Held;
}

/**
 * Measures and scores one indicator.
 *
 * @faults   `needs-months`, `unit-doubtful`, `limits-from-few`, `limits-order`
 */
export function scored({ indicator, name, column, growth }: MatchedIndicator): Scored {
  if (isUndated(column) && countsMonths(indicator)) refuse("needs-months", { need: indicator.name });
  checkTyped(indicator, column, growth);
  const found = measured(column, growth, indicator);
  const limits = indicator.limits ?? estimated(indicator, column.start, found.values);
  const scores = found.values.map((x) => score(x, limits));
  return {
    indicator,
    name,
    measured: found,
    limits,
    limitsEstimated: indicator.limits === null,
    scores,
    held: hold(scores),
  };
}

/** True where the measure needs to know which month a row is. */
function countsMonths({ form, measure }: Indicator): boolean {
  return form === "ytd" || measure.kind === "scaled" || measure.janfeb || measure.daily;
}

function estimated(
  { name, sign, window }: Indicator,
  start: Parameters<typeof valuesIn>[1]["start"],
  values: Float64Array,
): Limits {
  // An indicator that has no figure yet has no limits, and its months say that its first score is awaited.
  if (count(values) === 0) return [NaN, NaN, NaN, NaN];
  const history = valuesIn(window, { start, values });
  if (count(history) < 2) refuse("limits-from-few", { indicator: name, found: count(history) });
  const limits = limitsFromHistory(history, undefined, sign);
  checkLimits(name, limits, sign);
  return limits;
}
