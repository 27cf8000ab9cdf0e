import fc from "fast-check";
import { diffusion, type DiffusionKind } from "#composite/diffusion";
import { alu3, alu3Components, coincident, expectClose, leading, level, vectors } from "./reference";

const all = [...coincident, ...leading];

test.each<[string, DiffusionKind, number, readonly number[]]>([
  ["di1", "plain", 1, vectors.di.di1],
  ["di6", "plain", 6, vectors.di.di6],
  ["di_tol005", "tolerance", 1, vectors.di.di_tol005],
  ["cdi", "cumulative", 1, vectors.di.cdi],
])("the vector %s", (_, kind, periods, wanted) =>
  expectClose(diffusion(all, kind, periods).values.slice(periods), wanted),
);

test("190 months of three series agree with a 50-digit run, a rate that falls from 68.85 to 68.80 among them", () => {
  expectClose(diffusion(alu3Components, "tolerance", 1).values.slice(1), alu3.diffusion);
});

test("the first periods have no change, and say how far the series would have to reach", () => {
  const { values, faults } = diffusion(all, "plain", 3);
  expect([...values.slice(0, 3)]).toEqual([NaN, NaN, NaN]);
  expect(faults[2].fault).toEqual({ kind: "no-earlier-period", parameters: { periods: 3 } });
});

test("a blank leaves the denominator", () => {
  const panel = [level("a", [1, 2, 3]), level("b", [1, NaN, 3]), level("c", [1, 0, NaN])];
  const { values, faults } = diffusion(panel, "plain", 1);
  expect(values[1]).toBe(50);
  expect(values[2]).toBe(100);
  expect(faults.map(({ t }) => t)).toEqual([0]);
});

test("a month without any pair of values is missing and adds nothing to the running sum", () => {
  const panel = [level("a", [1, 2, NaN, 3, 4])];
  const { values, faults } = diffusion(panel, "cumulative", 1);
  expect([...values]).toEqual([NaN, 50, NaN, NaN, 100]);
  expect(faults.slice(1).map(({ fault }) => fault.kind)).toEqual([
    "nothing-to-compare",
    "nothing-to-compare",
  ]);
});

test("weights count, and a component without weight does not", () => {
  const panel = [
    level("a", [1, 2], { weight: 3 }),
    level("b", [2, 1], { weight: 1 }),
    level("c", [1, 2], { weight: 0 }),
  ];
  expect(diffusion(panel, "plain", 1).values[1]).toBe(75);
});

test("the tolerance is 0.05 % of a level and 0.05 percent points of a rate", () => {
  const at = (values: number[], isRate = false) =>
    diffusion([level("x", values, { isRate })], "tolerance", 1).values[1];
  expect(at([10_000, 10_004])).toBe(50);
  expect(at([10_000, 10_006])).toBe(100);
  expect(at([0.08, 0.0804], true)).toBe(50);
  expect(at([0.08, 0.0794], true)).toBe(0);
  expect(at([0, 0])).toBe(50);
  expect(at([-1, 0.0001])).toBe(100);
});

test("of 100 answers 30 higher, 50 the same and 20 lower make 55, as counts or as shares", () => {
  const of = (...answers: number[]) =>
    diffusion(
      ["higher", "same", "lower"].map((name, j) => level(name, [answers[j]])),
      "survey",
      1,
    ).values[0];
  expect(of(30, 50, 20)).toBe(55);
  expect(of(0.3, 0.5, 0.2)).toBeCloseTo(55, 12);
  expect(of(30, NaN, 20)).toBeNaN();
  expect(of(0, 0, 0)).toBeNaN();
  expect(of(-1, 50, 51)).toBeNaN();
  expect(() => diffusion(all, "survey", 1)).toThrow("survey-columns");
});

test("a diffusion index stays in 0 to 100 and is turned round with its components", () => {
  const column = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(NaN)), {
    minLength: 8,
    maxLength: 8,
  });
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 5 }), weights, (columns, w) => {
      const up = columns.map((x, j) => level(`c${j}`, x, { weight: w[j] }));
      const down = up.map((component) => ({ ...component, sign: -1 as const }));
      const [a, b] = [up, down].map((components) => diffusion(components, "plain", 1).values);
      for (let t = 1; t < 8; t++) {
        if (Number.isNaN(a[t])) expect(b[t]).toBeNaN();
        else {
          expect(a[t]).toBeGreaterThanOrEqual(0);
          expect(a[t]).toBeLessThanOrEqual(100);
          expect(a[t] + b[t]).toBeCloseTo(100, 10);
        }
      }
    }),
  );
});
