import { refuse } from "#error/alu-error";
import { fault } from "#error/fault";
import { at } from "#error/place";
import { count } from "#math/sum";
import { isUndated } from "#series/place";
import { mapOrFault, type Result, type Series } from "#series/series";
import { checkLimits } from "./check-model";
import { limitsFromHistory } from "./limits-from-history";
import { measured } from "./measured";
import type { Limits, Measure } from "./model";
import { score } from "./score";

export interface SubIndexSpec {
  /** As sentences call the series. */
  readonly name: string;
  /** In the unit of the measure; null to estimate them from all of the history given. */
  readonly limits: Limits | null;
  readonly sign: 1 | -1;
  readonly measure: Measure;
}

/**
 * The score of one monthly indicator: unbounded and signed, of the family of the CNIA's printed 172.5 or
 * −88.0 but not a reproduction of them.
 *
 * @param x  a level; for other forms the model table is needed
 * @returns  points; `NaN` with its fault where the measure has no value
 * @faults   `needs-months`, `limits-from-few`, `limits-order`, `growth-not-cumulative`
 * @source   ALU's model, not CNIA; see `score`
 * @example  [...subIndex(series(month(2025, 1), [8, 10]), { name: "", limits: [4, 6, 8, 10], sign: 1, measure: { kind: "level" } }).values]  // [64, 80]
 */
export function subIndex(x: Series, { name, limits, sign, measure }: SubIndexSpec): Result {
  if (measure.kind === "monthyoy") refuse("growth-not-cumulative", { indicator: name });
  if (isUndated(x) && (measure.janfeb || measure.daily || measure.kind === "scaled"))
    refuse("needs-months", { need: name });
  const { values } = measured(x, null, { form: "month", unit: "level", measure });
  const used = limits ?? fromAll(name, values, sign);
  checkLimits(name, used, sign);
  return mapOrFault(x, (t) =>
    Number.isNaN(values[t]) ? fault("no-measure", { place: at(t) }) : score(values[t], used),
  );
}

function fromAll(name: string, values: Float64Array, sign: 1 | -1): Limits {
  const found = count(values);
  if (found < 2) refuse("limits-from-few", { indicator: name, found });
  return limitsFromHistory(values, undefined, sign);
}
