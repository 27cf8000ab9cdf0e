import { month, quarter } from "#calendar/period";
import { series } from "#series/series";
import { changeOnBasis, differenceOnBasis } from "#change/on-basis";

test("on the month before, January and February together both stand against December", () => {
  const x = series(month(2023, 12), [10, 12, 8, 11]);
  const { values } = changeOnBasis(x, 1, ["janfeb"]);
  expect([...values].slice(1)).toEqual([0, 0, 11 / 10 - 1]);
});

test("the daily basis takes the 31st of January out of February's fall", () => {
  const x = series(month(2023, 1), [310, 280]);
  expect(changeOnBasis(x, 1, ["daily"]).values[1]).toBe(0);
  expect(changeOnBasis(x, 1, []).values[1]).toBeCloseTo(280 / 310 - 1, 15);
});

test("a quarter's daily basis divides by its own days", () => {
  const x = series(quarter(2023, 1), [90, 91, 92]);
  expect([...changeOnBasis(x, 1, ["daily"]).values].slice(1)).toEqual([0, 0]);
});

test("a difference keeps the unit, and takes a 0 and a negative as they are", () => {
  const x = series(month(2024, 1), [-5, 0, 7, NaN, 3]);
  const { values, faults } = differenceOnBasis(x, 1, []);
  expect([...values]).toEqual([NaN, 5, 7, NaN, NaN]);
  expect(faults.map(({ fault }) => fault.kind)).toEqual([
    "no-earlier-period",
    "value-missing",
    "base-missing",
  ]);
});

test("the year-on-year difference of January and February together is that of their means", () => {
  const x = series(month(2023, 1), [10, 20, ...Array<number>(10).fill(0), 14, 22]);
  const { values } = differenceOnBasis(x, 12, ["janfeb"]);
  expect([values[12], values[13]]).toEqual([3, 3]);
});
