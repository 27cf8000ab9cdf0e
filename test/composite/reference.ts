import vectors from "../reference/composite/composite-vectors.json";
import alu3 from "../reference/composite/conference-board-alu3.json";
import { month } from "#calendar/period";
import { series, undated } from "#series/series";
import type { Component } from "#composite/component";

export { alu3, vectors };

const input = vectors.tcb.input;
type Name = Exclude<keyof typeof input, "rate">;

/** A component of the vectors; their rates are typed in percent points. */
export function component(name: Name): Component {
  const isRate = input.rate.includes(name);
  const values = input[name].map((v) => (isRate ? v / 100 : v));
  return { name, series: series(undated, values), isRate, weight: 1, sign: 1 };
}

export const coincident = (["prod", "alum", "marg"] as const).map(component);
export const leading = (["lme", "m2", "hous"] as const).map(component);

/** The three synthetic series of the 50-digit run; the operating rate is typed in percent points. */
export const alu3Components: readonly Component[] = [
  { name: "alu_output_kt", isRate: false },
  { name: "alu_downstream_rate_pct", isRate: true },
  { name: "alu_exports_kt", isRate: false },
].map(({ name, isRate }) => ({
  name,
  isRate,
  weight: 1,
  sign: 1,
  series: series(
    month(2010, 1),
    alu3.input[name as "alu_output_kt"].data.map((v) => (isRate ? v / 100 : v)),
  ),
}));

/** Asserts equality to so many parts of the wanted value, or of 1 where it is smaller. */
export function expectClose(
  found: ArrayLike<number>,
  wanted: readonly (number | string)[],
  tolerance = 1e-12,
): void {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((w, t) => {
    if (Number.isNaN(w) && Number.isNaN(found[t])) return;
    const gap = Math.abs(found[t] - Number(w)) / Math.max(1, Math.abs(Number(w)));
    if (!(gap <= tolerance)) throw new Error(`value ${t + 1}: found ${found[t]}, wanted ${w}, gap ${gap}`);
  });
}

/** A monthly component from January 2020. */
export function level(name: string, values: readonly number[], more: Partial<Component> = {}): Component {
  return { name, series: series(month(2020, 1), values), isRate: false, weight: 1, sign: 1, ...more };
}
