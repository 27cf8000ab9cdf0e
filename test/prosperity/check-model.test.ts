import { AluError } from "#error/alu-error";
import { checkModel } from "#prosperity/check-model";
import { defaultIndicators, defaultModel } from "#prosperity/default-model";
import type { Indicator } from "#prosperity/model";
import { indicator, measure } from "./rows";

const kindOf = (...rows: Indicator[]) => {
  try {
    checkModel(rows);
  } catch (error) {
    return (error as AluError).fault;
  }
  return null;
};

test("the default model has nothing to refuse", () => {
  for (const language of ["en", "zh"] as const) expect(kindOf(...defaultModel(language))).toBeNull();
});

test("the limits of the default model are those of its published table, in percent", () => {
  const table: Record<string, number[]> = {
    lme: [-18, -13, 18, 39],
    m2: [6.5, 7.5, 12, 14],
    investment: [-17, -6, 11, 29],
    floorSpace: [-22, -11, 13, 23],
    power: [0, 1.6, 6.6, 8.2],
    primary: [-1.5, 0, 5, 8],
    alumina: [-4, 0, 10, 15],
    revenue: [-10, 0, 18, 28],
    profit: [-60, -20, 40, 100],
    exports: [-15, -8, 12, 25],
  };
  expect(defaultIndicators.map(({ id }) => id)).toEqual(Object.keys(table));
  for (const { id, limits } of defaultIndicators)
    limits.forEach((limit, i) => expect(limit * 100).toBeCloseTo(table[id][i], 10));
});

test("the first five are leading, the rest coincident, each with weight 1 and sign +1", () => {
  expect(defaultIndicators.map(({ role }) => role)).toEqual([
    ...Array<string>(5).fill("leading"),
    ...Array<string>(5).fill("coincident"),
  ]);
  expect(defaultIndicators.every(({ weight, sign }) => weight === 1 && sign === 1)).toBe(true);
});

test.each<[string, string, Indicator[]]>([
  ["a model without a row", "model-empty", []],
  ["an indicator twice", "indicator-twice", [indicator("a b"), indicator("A_B")]],
  [
    "yoy of a growth rate",
    "growth-of-growth",
    [indicator("a", { form: "yoy", unit: "percent", measure: measure("yoy") })],
  ],
  [
    "scaled of a growth rate",
    "growth-of-growth",
    [indicator("a", { form: "ytd_yoy", unit: "percent", measure: measure("scaled") })],
  ],
  [
    "a growth rate per day",
    "growth-of-growth",
    [indicator("a", { form: "yoy", unit: "percent", measure: measure("level", "daily") })],
  ],
  ["a growth rate without its unit", "unit-needed", [indicator("a", { form: "yoy" })]],
  [
    "a growth column without its unit",
    "unit-needed",
    [indicator("a", { form: "ytd", growth: "g", measure: measure("monthyoy") })],
  ],
  ["monthyoy of a month", "growth-not-cumulative", [indicator("a", { measure: measure("monthyoy") })]],
  ["a negative weight", "weight-below-zero", [indicator("a", { weight: -1 })]],
  [
    "weights that sum to zero",
    "model-weights-zero",
    [indicator("a", { weight: 0 }), indicator("b", { weight: 0 })],
  ],
  ["limits out of order", "limits-order", [indicator("a", { limits: [16, 64, 32, 80] })]],
  ["two limits alike", "limits-order", [indicator("a", { limits: [16, 32, 32, 80] })]],
  ["rising limits with sign −1", "limits-order", [indicator("a", { sign: -1 })]],
])("%s is refused", (_, kind, rows) => {
  expect(kindOf(...rows)?.kind).toBe(kind);
});

test("falling limits with sign −1 are in order", () => {
  expect(kindOf(indicator("a", { sign: -1, limits: [80, 64, 32, 16] }))).toBeNull();
});

test("limits out of order are refused by name", () => {
  expect(
    kindOf(indicator("b"), indicator("alumina", { limits: [0.1, 0, 0.2, 0.3] }))?.parameters,
  ).toMatchObject({
    indicator: "alumina",
    found: "0.1, 0, 0.2, 0.3",
  });
});
