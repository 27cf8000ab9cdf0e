import { month } from "#calendar/period";
import type { Window } from "#series/window";
import { indicatorNames, type IndicatorId } from "./indicator-names";
import type { Indicator, Limits, Measure, MeasureKind, Model } from "./model";

/** A row of the default model, with what the table tells of it beside the numbers. */
export interface DefaultIndicator extends Omit<Indicator, "name" | "growth"> {
  readonly id: IndicatorId;
  /** True where a second column of the panel, "… ytd yoy" 累计同比, holds the published growth. */
  readonly withGrowth: boolean;
  readonly limits: Limits;
  readonly note: { readonly en: string; readonly zh: string };
}

const window: Window = { kind: "span", first: month(2015, 1), last: month(2024, 12) };

/** The window as the model table writes it. */
export const defaultWindowText = "2015-2024";

const measure = (kind: MeasureKind, ...marks: ("janfeb" | "daily" | "ma3")[]): Measure => ({
  kind,
  janfeb: marks.includes("janfeb"),
  daily: marks.includes("daily"),
  ma3: marks.includes("ma3"),
});

const common = { withGrowth: false, sign: 1, weight: 1, window } as const;
const leading = { ...common, role: "leading" } as const;
const coincident = { ...common, role: "coincident" } as const;
const monthly = { form: "month", unit: "level" } as const;
const official = { form: "yoy", unit: "percent" } as const;
const outputOfMonth = measure("yoy", "janfeb", "daily", "ma3");

/**
 * The default model of ALU, in the style of the CNIA. The composition is published; formula, weights and
 * limits are not, so weights are equal and limits were set by ALU from the years 2015 to 2024.
 *
 * @source   中国有色金属工业协会 (CNIA), 中国铝冶炼产业月度景气指数报告: composition of the leading and the
 *           coincident index; limits: ALU
 */
export const defaultIndicators: readonly DefaultIndicator[] = [
  {
    ...leading,
    ...monthly,
    id: "lme",
    measure: measure("yoy", "ma3"),
    limits: [-0.18, -0.13, 0.18, 0.39],
    note: { en: "monthly average", zh: "月均价" },
  },
  {
    ...leading,
    ...official,
    id: "m2",
    measure: measure("level"),
    limits: [0.065, 0.075, 0.12, 0.14],
    note: { en: "official rate: the level has definition breaks", zh: "官方同比：余额口径有调整" },
  },
  {
    ...leading,
    form: "ytd_yoy",
    unit: "percent",
    id: "investment",
    measure: measure("level"),
    limits: [-0.17, -0.06, 0.11, 0.29],
    note: {
      en: "not public; limits from grid investment as a stand-in",
      zh: "未公开；界限由电网投资代用得出",
    },
  },
  {
    ...leading,
    form: "ytd",
    unit: "percent",
    withGrowth: true,
    id: "floorSpace",
    measure: measure("monthyoy", "ma3"),
    limits: [-0.22, -0.11, 0.13, 0.23],
    note: { en: "published growth, as the levels are not comparable", zh: "采用公布的同比，绝对量不可比" },
  },
  {
    ...leading,
    ...official,
    id: "power",
    measure: measure("level", "ma3"),
    limits: [0, 0.016, 0.066, 0.082],
    note: { en: "official rate", zh: "官方同比" },
  },
  {
    ...coincident,
    ...monthly,
    id: "primary",
    measure: outputOfMonth,
    limits: [-0.015, 0, 0.05, 0.08],
    note: {
      en: "set by judgement: at a capacity ceiling percentiles would keep it cold",
      zh: "判断设定：产能天花板下分位数会使其长期偏冷",
    },
  },
  {
    ...coincident,
    ...monthly,
    id: "alumina",
    measure: outputOfMonth,
    limits: [-0.04, 0, 0.1, 0.15],
    note: { en: "as primary aluminium", zh: "同电解铝" },
  },
  {
    ...coincident,
    form: "ytd",
    unit: "percent",
    withGrowth: true,
    id: "revenue",
    measure: measure("monthyoy", "ma3"),
    limits: [-0.1, 0, 0.18, 0.28],
    note: { en: "not public by month", zh: "月度数据未公开" },
  },
  {
    ...coincident,
    form: "ytd",
    unit: "level",
    id: "profit",
    measure: measure("scaled", "ma3"),
    limits: [-0.6, -0.2, 0.4, 1],
    note: { en: "year-on-year does not exist in the troughs", zh: "低谷期不存在同比" },
  },
  {
    ...coincident,
    ...monthly,
    id: "exports",
    measure: measure("yoy", "janfeb", "ma3"),
    limits: [-0.15, -0.08, 0.12, 0.25],
    note: {
      en: "the end of the export tax rebate, announced 2024-11, is outside the window's experience",
      zh: "2024年11月宣布取消出口退税，不在窗口期的经验之内",
    },
  },
];

/** How the growth column of an indicator is called. */
export function growthName(name: string, language: "en" | "zh"): string {
  return language === "en" ? `${name} ytd yoy` : `${name}累计同比`;
}

/**
 * The default model with its names in a language.
 *
 * @example  defaultModel("en").length  // 10
 */
export function defaultModel(language: "en" | "zh"): Model {
  return defaultIndicators.map(({ id, withGrowth, ...row }) => {
    const name = indicatorNames[id][language];
    return { ...row, name, growth: withGrowth ? growthName(name, language) : null };
  });
}
