import { month, type Period } from "#calendar/period";
import type { PanelColumn } from "#prosperity/matched";
import type { Indicator, Measure } from "#prosperity/model";
import { series } from "#series/series";

/** A measure as kernels take it. */
export const measure = (kind: Measure["kind"], ...marks: ("janfeb" | "daily" | "ma3")[]): Measure => ({
  kind,
  janfeb: marks.includes("janfeb"),
  daily: marks.includes("daily"),
  ma3: marks.includes("ma3"),
});

/** An indicator whose level from 0 to 100 is its own score: the limits are those of the zones. */
export const indicator = (name: string, more: Partial<Indicator> = {}): Indicator => ({
  name,
  role: "leading",
  form: "month",
  growth: null,
  measure: measure("level"),
  unit: "level",
  sign: 1,
  weight: 1,
  limits: [16, 32, 64, 80],
  window: null,
  ...more,
});

/** A column of a panel from January 2020 on, or from `start`. */
export const column = (
  name: string,
  values: readonly number[],
  start: Period = month(2020, 1),
): PanelColumn => ({ name, series: series(start, values) });

/** `n` values from a function of their position. */
export const values = (n: number, f: (t: number) => number) => Array.from({ length: n }, (_, t) => f(t));

/** Numbers that look like noise and are the same in every run (Lehmer's generator). */
export const noise = (n: number, seed: number): number[] => {
  let state = seed;
  return values(n, () => (state = (state * 48271) % 2147483647) / 2147483647);
};
