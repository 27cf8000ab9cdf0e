import fc from "fast-check";
import { month } from "#calendar/period";
import { series } from "#series/series";
import { change, changeOver } from "#change/change-over";

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

test("the symmetric change of b on a is the opposite of that of a on b", () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(change(a, b, "sym") + change(b, a, "sym")).toBe(0);
      expect(Math.abs(change(a, b, "sym"))).toBeLessThanOrEqual(2);
    }),
  );
});

test("logarithmic changes add up to the change over the whole span", () => {
  const x = series(month(2024, 1), [100, 104, 97, 121]);
  const monthly = changeOver(x, 1, "log").values;
  expect(monthly[1] + monthly[2] + monthly[3]).toBeCloseTo(Math.log(1.21), 14);
});

test("a 0 is a value to the symmetric change and no base to a ratio", () => {
  const x = series(month(2024, 1), [0, 5, 0, 0]);
  expect([...changeOver(x, 1, "sym").values]).toEqual([NaN, 2, -2, 0]);
  expect([...changeOver(x, 1).values]).toEqual([NaN, NaN, -1, NaN]);
});

test.each([
  ["pct", [NaN, 1], "value-missing"],
  ["pct", [1, NaN], "base-missing"],
  ["pct", [1, 0], "base-missing"],
  ["pct", [1, -1], "base-negative"],
  ["log", [-1, 1], "value-negative"],
  ["log", [0, 1], "value-missing"],
  ["log", [1, -1], "base-negative"],
  ["sym", [1, NaN], "base-missing"],
] as const)("%s of %p is refused as %s", (method, [a, b], kind) => {
  const { values, faults } = changeOver(series(month(2024, 1), [b, a]), 1, method);
  expect(values[1]).toBeNaN();
  expect(faults[1].fault.kind).toBe(kind);
});

test("more periods than the series has leave it empty, each with its sentence", () => {
  const { values, faults } = changeOver(series(month(2024, 1), [1, 2]), 24);
  expect([...values]).toEqual([NaN, NaN]);
  expect(faults.map(({ fault }) => fault.kind)).toEqual(["no-earlier-period", "no-earlier-period"]);
});

test("every period without a change has its fault, and no other, whatever the gaps", () => {
  const level = fc.oneof(fc.constant(NaN), fc.integer({ min: -2, max: 9 }));
  fc.assert(
    fc.property(fc.array(level, { maxLength: 30 }), fc.constantFrom(1, 4, 12), (x, n) => {
      for (const method of ["pct", "log", "sym"] as const) {
        const { values, faults } = changeOver(series(month(2020, 1), x), n, method);
        const missing = [...values.keys()].filter((t) => Number.isNaN(values[t]));
        expect(faults.map(({ t }) => t)).toEqual(missing);
        for (let t = n; t < x.length; t++) expect(values[t]).toBe(change(x[t], x[t - n], method));
      }
    }),
  );
});
