import { refuse } from "#error/alu-error";
import type { Indicator, Limits, Model } from "./model";
import { nameKey } from "./indicator-names";

/**
 * Stops at what no model may say, and names the row: an indicator twice, a growth rate of a growth rate, a
 * rate without its unit, a negative weight, weights that sum to zero, limits out of order.
 *
 * @returns  the model
 * @faults   `model-empty`, `indicator-twice`, `growth-of-growth`, `growth-not-cumulative`, `unit-needed`,
 *           `weight-below-zero`, `model-weights-zero`, `limits-order`
 */
export function checkModel(model: Model): Model {
  if (model.length === 0) refuse("model-empty", {});
  const seen = new Set<string>();
  for (const indicator of model) {
    const key = nameKey(indicator.name);
    if (seen.has(key)) refuse("indicator-twice", { indicator: indicator.name });
    seen.add(key);
    checkIndicator(indicator);
  }
  if (!model.some(({ weight }) => weight > 0)) refuse("model-weights-zero", { components: model.length });
  return model;
}

function checkIndicator({ name, form, growth, measure, unit, sign, weight, limits }: Indicator): void {
  const { kind, daily } = measure;
  if (isRateForm(form)) {
    if (kind !== "level") refuse("growth-of-growth", { indicator: name, measure: kind });
    if (daily) refuse("growth-of-growth", { indicator: name, measure: "daily" });
    if (unit === "level") refuse("unit-needed", { indicator: name });
  }
  if (kind === "monthyoy" && growth !== null && unit === "level") refuse("unit-needed", { indicator: name });
  if (kind === "monthyoy" && form !== "ytd") refuse("growth-not-cumulative", { indicator: name });
  if (!(weight >= 0)) refuse("weight-below-zero", { indicator: name, found: weight });
  if (limits) checkLimits(name, limits, sign);
}

/** True where the column is an official growth rate, which is taken as it is and never computed again. */
export function isRateForm(form: Indicator["form"]): boolean {
  return form === "yoy" || form === "ytd_yoy";
}

/** Stops unless four limits rise strictly, or with sign −1 fall strictly. */
export function checkLimits(name: string, limits: Limits, sign: 1 | -1): void {
  for (let i = 1; i < limits.length; i++) {
    if (!(sign * limits[i] > sign * limits[i - 1]))
      refuse("limits-order", {
        indicator: name,
        found: limits.map(shortly).join(", "),
        descending: sign < 0,
      });
  }
}

function shortly(limit: number): string {
  return `${Number(limit.toPrecision(6))}`;
}
