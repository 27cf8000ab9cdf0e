import { indicatorNames, namedBy, type IndicatorId } from "#prosperity/indicator-names";
import type { Form } from "./imported";

/** How the data table calls the ten indicators of the model. PROSPERITY knows each of them by this name. */
const bases: Readonly<Record<IndicatorId, string>> = {
  lme: "lme",
  m2: "m2",
  investment: "smelting_investment",
  floorSpace: "floor_space_sold",
  power: "power_generation",
  primary: "primary_aluminium_output",
  alumina: "alumina_output",
  revenue: "operating_revenue",
  profit: "total_profit",
  exports: "aluminium_exports",
};

const endings: Readonly<Record<Form, string>> = {
  month: "",
  ytd: "_ytd",
  yoy: "_yoy",
  ytd_yoy: "_ytd_yoy",
  mom: "_mom",
};

/**
 * The indicator of the model that a name or an id stands for; null where it is none.
 *
 * @example  indicatorNamed("floor_space_sold_ytd")  // "floorSpace"
 * @example  indicatorNamed("电解铝产量")  // "primary"
 * @example  indicatorNamed("grid_investment")  // null
 */
export function indicatorNamed(name: string): IndicatorId | null {
  const { id } = namedBy(name);
  return id in indicatorNames ? (id as IndicatorId) : null;
}

/**
 * The id of an indicator in the data table, with the end that tells what its figures are.
 *
 * @example  indicatorIdOf("floorSpace", "ytd_yoy")  // "floor_space_sold_ytd_yoy"
 */
export function indicatorIdOf(indicator: IndicatorId, form: Form): string {
  return bases[indicator] + endings[form];
}

/** An indicator as a reader of the language calls it. */
export function indicatorName(indicator: IndicatorId, language: "en" | "zh"): string {
  return indicatorNames[indicator][language];
}

/** The ten indicators as a reader of the language calls them, in the model's order. */
export function indicatorsIn(language: "en" | "zh"): readonly string[] {
  return Object.values(indicatorNames).map((names) => names[language]);
}
