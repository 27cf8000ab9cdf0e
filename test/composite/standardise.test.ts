import fc from "fast-check";
import { month, year } from "#calendar/period";
import { standardise, type Standard } from "#composite/standardise";
import { series } from "#series/series";
import type { Window } from "#series/window";
import { expectClose } from "./reference";

// The eight values of a textbook example: mean 5, sum of squares 32, quartiles 4 and 5.5 by PERCENTILE.INC.
const eight = series(month(2023, 1), [2, 4, 4, 4, 5, 5, 7, 9]);
const s = Math.sqrt(32 / 7);

test.each<[Standard, readonly number[]]>([
  ["z-score", [-3 / s, -1 / s, -1 / s, -1 / s, 0, 0, 2 / s, 4 / s]],
  ["min-max", [0, 2 / 7, 2 / 7, 2 / 7, 3 / 7, 3 / 7, 5 / 7, 1]],
  ["robust", [-2.5 / 1.5, -0.5 / 1.5, -0.5 / 1.5, -0.5 / 1.5, 0.5 / 1.5, 0.5 / 1.5, 2.5 / 1.5, 4.5 / 1.5]],
  ["oecd", [98, 100 - 1 / 1.5, 100 - 1 / 1.5, 100 - 1 / 1.5, 100, 100, 100 + 2 / 1.5, 100 + 4 / 1.5]],
])("%s of eight values", (standard, wanted) => {
  expectClose(standardise(eight, standard, null).values, wanted);
});

test("a window fixes centre and spread, and the whole series is measured by them", () => {
  const x = series(month(2023, 11), [1, 3, 100, 2, 7]);
  const early: Window = { kind: "span", first: year(2023), last: year(2023) };
  expectClose(standardise(x, "min-max", early).values, [0, 1, 49.5, 0.5, 3]);
  expectClose(standardise(x, "min-max", { kind: "rows", rows: 2 }).values, [-0.2, 0.2, 19.6, 0, 1]);
});

test("missing values stay missing and do not count", () => {
  expectClose(standardise(series(month(2023, 1), [1, NaN, 3]), "z-score", null).values, [
    -Math.SQRT1_2,
    NaN,
    Math.SQRT1_2,
  ]);
});

test("what cannot be measured says so in each month", () => {
  const kinds = (values: number[], window: Window | null = null) =>
    standardise(series(month(2023, 1), values), "z-score", window).faults.map(({ fault }) => fault.kind);
  expect(kinds([5, 5, 5])).toEqual(["no-spread", "no-spread", "no-spread"]);
  // A mean of 0.1 is not 0.1 to the last bit.
  expect(kinds([0.1, 0.1, 0.1])).toEqual(["no-spread", "no-spread", "no-spread"]);
  expect(kinds([5, NaN])).toEqual(["too-few-in-window", "too-few-in-window"]);
  expect(kinds([5, 6], { kind: "span", first: year(2030), last: year(2031) })).toEqual([
    "window-empty",
    "window-empty",
  ]);
  expect(
    standardise(eight, "z-score", { kind: "span", first: year(2030), last: year(2031) }).faults[0].fault,
  ).toEqual({
    kind: "window-empty",
    parameters: { window: "2030:2031" },
  });
});

test("shifting and scaling a series leaves its standard alone", () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 20 });
  const standard = fc.constantFrom<Standard>("z-score", "min-max", "robust", "oecd");
  fc.assert(
    fc.property(values, standard, fc.integer({ min: 1, max: 9 }), fc.integer(), (xs, kind, k, shift) => {
      const own = standardise(series(month(2020, 1), xs), kind, null);
      fc.pre(own.faults.length === 0);
      const moved = standardise(
        series(
          month(2020, 1),
          xs.map((v) => v * k + (shift % 1000)),
        ),
        kind,
        null,
      );
      expectClose(moved.values, [...own.values], 1e-9);
    }),
  );
});
