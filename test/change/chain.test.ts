import fc from "fast-check";
import { month } from "#calendar/period";
import { series } from "#series/series";
import { chain } from "#change/chain";
import { changeOver } from "#change/change-over";
import { differenceOnBasis } from "#change/on-basis";

const levels = fc.array(fc.double({ min: 1, max: 1e4, noNaN: true }), { minLength: 2, maxLength: 40 });

test("chaining the changes of a level gives the level back", () => {
  fc.assert(
    fc.property(levels, (x) => {
      const s = series(month(2020, 1), x);
      const again = chain(changeOver(s, 1), x[0], "fraction").values;
      const points = chain(differenceOnBasis(s, 1, []), x[0], "points").values;
      x.forEach((value, t) => {
        expect(Math.abs(again[t] / value - 1)).toBeLessThan(1e-11);
        expect(Math.abs(points[t] - value)).toBeLessThan(1e-8);
      });
    }),
  );
});

test("the four ways to write a change give the same level", () => {
  const start = month(2024, 1);
  for (const [c, kind] of [
    [[0.1, -0.5], "fraction"],
    [[10, -50], "percent"],
    [[1.1, 0.5], "ratio"],
    [[110, 50], "index100"],
  ] as const)
    expect(chain(series(start, c), 100, kind).values[1]).toBeCloseTo(55, 10);
});

test("where a change is missing the chain ends, and names the break", () => {
  const { values, faults } = chain(series(month(2024, 1), [NaN, NaN, 0.1, NaN, 0.1]), 100, "fraction");
  expect([...values]).toEqual([NaN, 100, 110.00000000000001, NaN, NaN]);
  expect(faults.map(({ fault }) => fault.parameters)).toEqual([
    { place: { position: 0 } },
    { place: { position: 3 } },
    { place: { position: 3 } },
  ]);
});

test("a column without any change has no level", () => {
  expect([...chain(series(month(2024, 1), [NaN, NaN]), 100, "fraction").values]).toEqual([NaN, NaN]);
});
