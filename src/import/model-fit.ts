import { defaultIndicators, type DefaultIndicator } from "#prosperity/default-model";
import type { Form, Measure, Unit } from "#prosperity/model";
import type { Form as SeriesForm } from "./imported";
import { indicatorNamed } from "./indicator-id";

/** A series that arrived, as far as the model is concerned. */
export interface Supply {
  readonly id: string;
  readonly form: SeriesForm;
  /** As printed, "%" where it is a percentage. */
  readonly unit: string;
}

/** An indicator of the default model with the series that supplies it. */
export interface Fitted {
  readonly indicator: DefaultIndicator;
  readonly id: string;
  /** The series with its published growth; null where none arrived, or the model asks for none. */
  readonly growthId: string | null;
  /** How the row of the model must read for this series. */
  readonly row: { readonly form: Form; readonly measure: Measure; readonly unit: Unit };
  /** True where that is the row of the default model. */
  readonly isDefault: boolean;
}

/** For each form the model may want: the forms that can stand for it, the closest first. */
const standIns: Readonly<Record<Form, readonly Form[]>> = {
  month: ["month", "ytd"],
  ytd: ["ytd", "month"],
  yoy: ["yoy", "ytd_yoy", "month", "ytd"],
  ytd_yoy: ["ytd_yoy", "ytd", "yoy", "month"],
};

/**
 * The indicators of the default model that the series supply, in the model's order. Where one came in another
 * form than the model wants, such as a total since January for a month's output, its row says so: limits and
 * weights stay, and the measure is the same change computed from what there is.
 *
 * @example  modelFit([{ id: "alumina_ytd", form: "ytd", unit: "" }])[0].row.form  // "ytd"
 */
export function modelFit(supplies: readonly Supply[]): readonly Fitted[] {
  return defaultIndicators.flatMap((indicator) => {
    const own = supplies.filter(({ id }) => indicatorNamed(id) === indicator.id);
    const wanted = standIns[indicator.form].find((form) => own.some((supply) => supply.form === form));
    const supply = own.find(({ form }) => form === wanted);
    return supply && wanted ? [fitted(indicator, wanted, supply, own)] : [];
  });
}

function fitted(indicator: DefaultIndicator, form: Form, supply: Supply, own: readonly Supply[]): Fitted {
  const growth =
    indicator.withGrowth && form === "ytd" ? own.find((other) => other.form === "ytd_yoy") : undefined;
  const row = { form, measure: measureFor(indicator, form), unit: unitFor(indicator, form, supply, growth) };
  const isDefault =
    form === indicator.form && row.unit === indicator.unit && row.measure === indicator.measure;
  return { indicator, id: supply.id, growthId: growth?.id ?? null, row, isDefault };
}

/** A rate is taken as it is; of a level the year-on-year change is computed, January and February together. */
function measureFor({ form: wanted, measure }: DefaultIndicator, form: Form): Measure {
  if (form === wanted || measure.kind === "scaled") return measure;
  if (isRate(form)) return { ...measure, kind: "level" };
  if (isRate(wanted) || measure.kind === "monthyoy") return { ...measure, kind: "yoy", janfeb: true };
  return measure;
}

function unitFor(
  { form: wanted, unit, withGrowth }: DefaultIndicator,
  form: Form,
  supply: Supply,
  growth: Supply | undefined,
): Unit {
  // Without a growth column nothing in the row is a rate, and the model's own unit does no harm.
  if (withGrowth && form === wanted) return growth ? rateUnit(growth) : unit;
  return isRate(form) ? rateUnit(supply) : isRate(wanted) || withGrowth ? "level" : unit;
}

const rateUnit = ({ unit }: Supply): Unit => (unit === "fraction" ? "fraction" : "percent");

const isRate = (form: Form) => form === "yoy" || form === "ytd_yoy";

/** Which row of the default model it is, counted from 0. */
export function modelRowOf({ indicator }: Fitted): number {
  return defaultIndicators.indexOf(indicator);
}
