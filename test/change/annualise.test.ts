import { month, quarter } from "#calendar/period";
import { series } from "#series/series";
import { annualise } from "#change/annualise";

test("1 % a month is 12.68 % a year, and 1 % a quarter 4.06 %", () => {
  expect(annualise(series(month(2024, 1), [100, 101]), 1).values[1]).toBeCloseTo(0.126825, 6);
  expect(annualise(series(quarter(2024, 1), [100, 101]), 1).values[1]).toBeCloseTo(0.040604, 6);
});

test("over a whole year the annual rate is the rate itself", () => {
  const x = series(month(2023, 1), [100, ...Array<number>(11).fill(1), 104.2]);
  expect(annualise(x, 12).values[12]).toBeCloseTo(0.042, 14);
});

test("no power is taken of what is not above zero", () => {
  const { values, faults } = annualise(series(month(2024, 1), [1, -1, 1, 0]), 1);
  expect([...values]).toEqual([NaN, NaN, NaN, NaN]);
  expect(faults.map(({ fault }) => fault.kind)).toEqual([
    "no-earlier-period",
    "value-negative",
    "base-negative",
    "value-missing",
  ]);
});
