import vectors from "../../reference/composite/composite-vectors.json";
import { cellsOf } from "./panel";

/** The reference's six series as a panel without dates; its rates are typed in percent points. */
const { prod, alum, marg, lme, m2, hous } = vectors.tcb.input;
const columns = { lme, m2, hous, prod, alum, marg };
const names = Object.keys(columns) as (keyof typeof columns)[];
const model = [
  ["indicator", "role", "form", "unit"],
  ["lme", "leading", "month", "level"],
  ["m2", "leading", "yoy", "percent"],
  ["hous", "leading", "month", "level"],
  ["prod", "coincident", "month", "level"],
  ["alum", "coincident", "month", "level"],
  ["marg", "coincident", "month", "percent"],
];
const panel = [names, ...lme.map((_, t) => names.map((name) => columns[name][t]))];

/** The same panel with its rates as fractions, and the model that says so. */
const rates = ["m2", "marg"];
const asFractions = panel.map((row) =>
  row.map((cell, c) => (typeof cell === "number" && rates.includes(names[c]) ? cell / 100 : cell)),
);
const fractions = model.map((row) => row.map((word) => (word === "percent" ? "fraction" : word)));

const valuesOf = (name: string, args: readonly unknown[]) =>
  cellsOf(name, args)
    .slice(1)
    .map(([value]) => value as number);

function expectClose(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, t) => expect(Math.abs(found[t] / value - 1)).toBeLessThanOrEqual(1e-12));
}

describe.each([
  ["percent", panel, model],
  ["fractions", asFractions, fractions],
])("with rates typed in %s, as the reference vectors", (_, given, table) => {
  test("LEADING and COINCIDENT by the Chinese method, F from the coincident columns of the panel", () => {
    expectClose(valuesOf("COINCIDENT", [given, table]), vectors.cn_ci.rebased_co);
    expectClose(valuesOf("LEADING", [given, table]), vectors.cn_ci.rebased_le);
  });

  test("COINCIDENT by The Conference Board's method", () => {
    expectClose(valuesOf("COINCIDENT", [given, table, null, "conference-board"]), vectors.tcb.co_rebased);
  });
});
