import { refuse } from "#error/alu-error";
import { fault } from "#error/fault";
import { decumulate } from "#change/decumulate";
import type { Component } from "#composite/component";
import { compositeIndex, type CompositeMethod } from "#composite/composite-index";
import { isUndated } from "#series/place";
import { mapOrFault, type Result, type Series } from "#series/series";
import type { Span } from "#series/window";
import { checkModel, isRateForm } from "./check-model";
import { checkTyped } from "./check-typed";
import { carriesTwoMonths, januariesOf, withTwoMonthRate } from "./january";
import { match, type MatchedIndicator, type PanelColumn } from "./matched";
import type { Model, Role } from "./model";
import { isEnoughOfRole } from "./role-mean";
import { asFractions } from "./typed-rate";

export interface RoleIndexSpec {
  readonly role: Role;
  readonly method: CompositeMethod;
  /** The period or span at 100; null for the first complete calendar year. */
  readonly base: Span | null;
  /** True where no model was given, see `match`. */
  readonly isDefault: boolean;
}

/**
 * The leading 先行, coincident 一致 or lagging 滞后 index: a chained composite index of the indicators with
 * that role, made of their levels and never of their scores. A cumulative column is taken back to single
 * months, a rate changes by its differences in percent points.
 *
 * The Chinese method brings its volatility to that of the coincident columns of the panel; F is 1 where there
 * are none. Weights count in the methods chinese and mean; a sign of −1 turns a change round.
 *
 * @param columns  the panel, all columns on the same months
 * @returns  points; `NaN` with its fault where fewer than three fifths of the indicators are actual
 * @faults   those of `checkModel`, `match` and `compositeIndex`; `needs-months`, `unit-doubtful`, `no-role`,
 *           `role-absent`
 * @source   see `compositeIndex`; composition: the model. ALU's model, not CNIA
 */
export function roleIndex(model: Model, columns: readonly PanelColumn[], spec: RoleIndexSpec): Result {
  const { role, method, base, isDefault } = spec;
  checkModel(model);
  const { indicators } = match(model, columns, isDefault);
  const components = componentsOf(role, model, indicators);
  const reference =
    role !== "coincident" && indicators.some(hasRole("coincident"))
      ? componentsOf("coincident", model, indicators)
      : [];
  const { index } = compositeIndex(components, { method, base, reference });
  return mapOrFault(index, (t) => {
    const lacking = components.filter(({ series }) => Number.isNaN(series.values[t]));
    const actual = components.length - lacking.length;
    if (!Number.isNaN(index.values[t]) && isEnoughOfRole(actual, components.length)) return index.values[t];
    const notBegun = components.filter(({ series }) => series.values.subarray(0, t + 1).every(Number.isNaN));
    if (notBegun.length > 0) return fault("before-first-value", { names: notBegun.map(({ name }) => name) });
    const names = lacking.map(({ name }) => name);
    return fault("role-coverage", { role, actual, of: components.length, names });
  });
}

function componentsOf(role: Role, model: Model, indicators: readonly MatchedIndicator[]): Component[] {
  const named = model.filter((indicator) => indicator.role === role && indicator.weight > 0);
  if (named.length === 0) refuse("no-role", { role });
  const found = indicators.filter(hasRole(role));
  if (found.length === 0) refuse("role-absent", { role, names: named.map(({ name }) => name) });
  return found.map(componentOf);
}

function hasRole(role: Role) {
  return ({ indicator }: MatchedIndicator) => indicator.role === role && indicator.weight > 0;
}

function componentOf({ indicator, name, column }: MatchedIndicator): Component {
  const { form, unit, weight, sign } = indicator;
  if (form === "ytd" && isUndated(column)) refuse("needs-months", { need: indicator.name });
  checkTyped(indicator, column, null);
  const isRate = isRateForm(form) || (form === "month" && unit !== "level");
  return { name, series: isRate ? rateOf(column, indicator) : levelOf(column, form), isRate, weight, sign };
}

/** A rate as a fraction; a January published with February carries February's figure. */
function rateOf(column: Series, { form, unit, measure }: MatchedIndicator["indicator"]): Series {
  const rates = asFractions(column, unit);
  if (isUndated(column) || form === "month") return rates;
  const joined = januariesOf(column).filter((january) =>
    carriesTwoMonths(column, january, form, measure.janfeb),
  );
  return { start: column.start, values: withTwoMonthRate(rates.values, new Set(joined)) };
}

function levelOf(column: Series, form: string): Series {
  const level = withoutBlankZeros(column);
  return form === "ytd" ? decumulate(level) : level;
}

// In a level that is otherwise positive a 0 is a blank, as some hosts deliver one, and would turn all its
// changes into differences.
function withoutBlankZeros(x: Series): Series {
  if (x.values.some((v) => v < 0)) return x;
  return { start: x.start, values: x.values.map((v) => (v === 0 ? NaN : v)) };
}
