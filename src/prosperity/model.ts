import type { Window } from "#series/window";

/** Whether an indicator moves before, with or after the industry. */
export type Role = "leading" | "coincident" | "lagging";

/**
 * What the panel's column holds: the figure of the month, the total since January, the official growth on the
 * year of the month, or that of the total.
 */
export type Form = "month" | "ytd" | "yoy" | "ytd_yoy";

/** What is scored: the level itself, or a change of it. */
export type MeasureKind = "level" | "yoy" | "mom" | "monthyoy" | "scaled";

/** How an indicator is measured, such as yoy+janfeb+daily@ma3. */
export interface Measure {
  readonly kind: MeasureKind;
  /** January and February both carry the figure of the two months. */
  readonly janfeb: boolean;
  /** Compared per calendar day. */
  readonly daily: boolean;
  /** The mean of the month and the two before it. */
  readonly ma3: boolean;
}

/** How a rate in the panel is typed; level where the column, and its growth column, hold none. */
export type Unit = "level" | "percent" | "fraction" | "points";

/** Below cold it is too cold, from hot on too hot; cool and warm bound what is normal. Descending with sign −1. */
export type Limits = readonly [cold: number, cool: number, warm: number, hot: number];

/** One row of the model table. */
export interface Indicator {
  readonly name: string;
  readonly role: Role;
  readonly form: Form;
  /** The panel's column with the published growth of the same indicator; null where there is none. */
  readonly growth: string | null;
  readonly measure: Measure;
  readonly unit: Unit;
  /** −1 where a rise cools. */
  readonly sign: 1 | -1;
  /** Zero or above; only the proportions count. */
  readonly weight: number;
  /** In the unit of the measure, rates as fractions; null where they are estimated over `window`. */
  readonly limits: Limits | null;
  /** The part of history that blank limits are estimated over; null for all. */
  readonly window: Window | null;
}

/** The model: its indicators, in the order in which results name them. */
export type Model = readonly Indicator[];
