import { decumulate } from "#change/decumulate";
import { changeOver } from "#change/change-over";
import { changeOnBasis, onBasis, type Basis } from "#change/on-basis";
import { monthYearOnYear } from "#change/month-year-on-year";
import { isUndated } from "#series/place";
import type { Series } from "#series/series";
import { isRateForm } from "./check-model";
import { carriesTwoMonths, januariesOf, withTwoMonthRate } from "./january";
import type { Form, Indicator, Measure, Unit } from "./model";
import { perDayRate } from "./per-day-rate";
import { scaledChange } from "./scaled-change";
import { threeMonthMean } from "./three-month-mean";
import { asFractions } from "./typed-rate";

/** What one indicator measures, month by month. */
export interface Measured {
  /** Rates as fractions; `NaN` where there is no figure. */
  readonly values: Float64Array;
  /** Positions of the Januaries that have no score of their own but take February's. */
  readonly joined: ReadonlySet<number>;
  /** The measure computed in place of the model's, where its growth column is not there; else null. */
  readonly insteadOf: Measure | null;
}

/** How a column is measured: as an indicator says it, without name, weight and limits. */
export type MeasuredAs = Pick<Indicator, "form" | "measure" | "unit">;

/**
 * The measure of an indicator from its column of the panel.
 *
 * A cumulative column is taken back to single months first; an official growth rate is taken as it is. An
 * indicator that is cumulative, carries janfeb or has no January of its own puts its two-month figure into
 * both months before `@ma3`, and January then takes February's value.
 *
 * @param column  what the panel holds, in the unit it was typed
 * @param growth  the published cumulative growth of the same indicator; null where the panel has none:
 *                monthyoy then falls back to yoy+janfeb, keeping daily and `@ma3`
 * @returns  fractions for every rate; a level in its own unit
 * @example  measured(series(month(2024, 1), [8.7]), null, { form: "yoy", unit: "percent", measure: { kind: "level" } }).values[0]  // 0.087
 */
export function measured(column: Series, growth: Series | null, indicator: MeasuredAs): Measured {
  const { form, unit } = indicator;
  const falls = indicator.measure.kind === "monthyoy" && growth === null;
  const measure: Measure = falls ? { ...indicator.measure, kind: "yoy", janfeb: true } : indicator.measure;
  const x = isRateForm(form) ? asFractions(column, unit) : levelsOf(column, form, unit);
  const single = kernels[measure.kind](x, { column, growth, unit, form, measure });
  const joined = isUndated(column) ? new Set<number>() : joinedJanuaries(column, form, measure);
  const before = withTwoMonthRate(single, joined);
  const smooth = measure.ma3 ? threeMonthMean(before) : before;
  return { values: withTwoMonthRate(smooth, joined), joined, insteadOf: falls ? measure : null };
}

interface Context {
  readonly column: Series;
  readonly growth: Series | null;
  readonly unit: Unit;
  readonly form: Form;
  readonly measure: Measure;
}

const kernels: Readonly<Record<Measure["kind"], (x: Series, context: Context) => Float64Array>> = {
  level: (x, { form, measure }) => copyOf(onBasis(x, basisOf(form, measure))),
  yoy: (x, { form, measure }) => changed(x, 12, form, measure),
  mom: (x, { form, measure }) => changed(x, 1, form, measure),
  scaled: (x, { measure }) => scaledChange(x, measure.daily),
  monthyoy: (_, { column, growth, unit, measure }) => {
    const g = asFractions(growth!, unit);
    const rates = copyOf(monthYearOnYear(positive(column), g));
    // The rate of both months together is the growth published with February's total.
    for (const january of januariesOf(column)) rates[january + 1] = valueAt(g, january + 1);
    return measure.daily ? perDayRate(rates, column.start) : rates;
  },
};

function changed(x: Series, n: number, form: Form, measure: Measure): Float64Array {
  const basis = basisOf(form, measure);
  const y = positive(x);
  return copyOf(basis.length === 0 ? changeOver(y, n) : changeOnBasis(y, n, basis));
}

/** A cumulative column, once taken apart, counts January and February together as its sources do. */
function basisOf(form: Form, { janfeb, daily }: Measure): readonly Basis[] {
  const together = form === "ytd" || (janfeb && form === "month");
  return [...(daily ? (["daily"] as const) : []), ...(together ? (["janfeb"] as const) : [])];
}

/** Single months of a level, a rate typed in percent as a fraction. */
function levelsOf(column: Series, form: Form, unit: Unit): Series {
  if (form === "ytd") return decumulate(withoutZeros(column), "half");
  return unit === "percent" ? asFractions(column, unit) : column;
}

function joinedJanuaries(column: Series, form: Form, { janfeb }: Measure): ReadonlySet<number> {
  return new Set(januariesOf(column).filter((january) => carriesTwoMonths(column, january, form, janfeb)));
}

// A total since January, and the base of a ratio, cannot be 0: some hosts deliver a blank so.
function withoutZeros({ start, values }: Series): Series {
  return { start, values: values.map((v) => (v === 0 ? NaN : v)) };
}

function positive({ start, values }: Series): Series {
  return { start, values: values.map((v) => (v > 0 ? v : NaN)) };
}

function copyOf({ values }: Series): Float64Array {
  return Float64Array.from(values);
}

function valueAt({ values }: Series, t: number): number {
  return t < values.length ? values[t] : NaN;
}

/** True where the measure is a rate, shown as a percentage, and not a level in a unit of its own. */
export function isRateMeasure({ form, measure, unit }: MeasuredAs): boolean {
  return measure.kind !== "level" || isRateForm(form) || unit === "percent" || unit === "fraction";
}
