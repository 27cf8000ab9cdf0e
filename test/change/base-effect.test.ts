import fc from "fast-check";
import { month, quarter } from "#calendar/period";
import { series } from "#series/series";
import { baseEffect } from "#change/base-effect";
import { yearOnYear } from "#change/year-on-year";

test("momentum and base effect add up to the move of the year-on-year rate", () => {
  const x = fc.array(fc.double({ min: 50, max: 200, noNaN: true }), { minLength: 14, maxLength: 30 });
  fc.assert(
    fc.property(x, fc.constantFrom(month(2022, 5), quarter(2022, 1)), (values, start) => {
      const s = start.frequency;
      const rate = yearOnYear(series(start, values)).values;
      const { momentum, base } = baseEffect(series(start, values));
      for (let t = s + 1; t < values.length; t++)
        expect(momentum.values[t] + base.values[t]).toBeCloseTo(rate[t] - rate[t - 1], 12);
    }),
  );
});

test("a still base leaves momentum alone, and each of the four values is needed", () => {
  const flat = Array<number>(13).fill(100);
  const { momentum, base } = baseEffect(series(month(2023, 1), [...flat, 104]));
  expect([momentum.values[13], base.values[13]]).toEqual([0.04, 0]);
  for (const [t, kind] of [
    [0, "base-missing"],
    [1, "base-missing"],
    [12, "value-missing"],
    [13, "value-missing"],
  ] as const) {
    const x = [...flat, 104];
    x[t] = NaN;
    expect(baseEffect(series(month(2023, 1), x)).base.faults.at(-1)!.fault.kind).toBe(kind);
  }
});
