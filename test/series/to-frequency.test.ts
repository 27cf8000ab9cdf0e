import fc from "fast-check";
import { month, quarter, year, type Frequency } from "#calendar/period";
import { series } from "#series/series";
import { aggregate } from "#series/aggregate";
import { toFrequency } from "#series/to-frequency";

const months = series(month(2024, 2), [2, 3, 4, 5, NaN, 7, 8, 9]);

test.each([
  ["sum", [NaN, NaN, 24]],
  ["mean", [NaN, NaN, 8]],
  ["last", [3, NaN, 9]],
  ["first", [NaN, 4, 7]],
] as const)("%s of months to quarters, a quarter that lacks what it needs being missing", (how, wanted) => {
  const { start, values, faults } = aggregate(months, 4, how);
  expect(start).toEqual(quarter(2024, 1));
  expect([...values]).toEqual(wanted);
  expect(faults.map(({ t }) => t)).toEqual([0, 1, 2].filter((t) => Number.isNaN(wanted[t])));
});

test("an incomplete quarter says how many of its months it has", () => {
  expect(aggregate(months, 4, "sum").faults[0].fault).toEqual({
    kind: "period-incomplete",
    parameters: { period: "2024-Q1", found: 2, needed: 3 },
  });
  expect(aggregate(months, 4, "first").faults[0].fault).toEqual({
    kind: "part-of-period-missing",
    parameters: { period: "2024-Q1", part: "2024-01" },
  });
});

test("flat repeats and linear joins period ends", () => {
  const x = series(quarter(2024, 1), [3, 6, NaN, 9]);
  expect([...toFrequency(x, 12, "flat").values]).toEqual([3, 3, 3, 6, 6, 6, NaN, NaN, NaN, 9, 9, 9]);
  expect([...toFrequency(x, 12, "linear").values]).toEqual([
    NaN,
    NaN,
    3,
    4,
    5,
    6,
    NaN,
    NaN,
    NaN,
    NaN,
    NaN,
    9,
  ]);
});

test("a way down does not lead up, nor a way up down", () => {
  expect(() => toFrequency(series(year(2024), [1]), 12, "mean")).toThrow("wrong-direction");
  expect(() => toFrequency(months, 4, "flat")).toThrow("wrong-direction");
});

test("its own frequency leaves a series as it is", () => {
  expect(toFrequency(months, 12, "sum")).toBe(months);
});

test("what was spread flat has its own mean again", () => {
  const some = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(some, fc.constantFrom<Frequency>(4, 12), (x, frequency) => {
      const back = toFrequency(toFrequency(series(year(2020), x), frequency, "flat"), 1, "mean");
      back.values.forEach((value, t) =>
        expect(Math.abs(value - x[t])).toBeLessThanOrEqual(1e-9 * Math.abs(x[t])),
      );
    }),
  );
});

test("the sum of months is the sum of their quarters", () => {
  const year12 = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(year12, (x) => {
      const s = series(month(2023, 1), x);
      expect(aggregate(aggregate(s, 4, "sum"), 1, "sum").values).toEqual(aggregate(s, 1, "sum").values);
    }),
  );
});
