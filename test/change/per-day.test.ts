import { month, quarter, year } from "#calendar/period";
import { series } from "#series/series";
import { perDay } from "#change/per-day";

test("SMM: 114,903 t a day in January 2024 and 114,828 t a day in February", () => {
  const daily = perDay(series(month(2024, 1), [3562, 3330])).values;
  expect(daily[0]).toBeCloseTo(114.903, 3);
  expect(daily[1]).toBeCloseTo(114.828, 3);
});

test("a quarter, a leap year and a missing month", () => {
  expect([...perDay(series(quarter(2024, 1), [91])).values]).toEqual([1]);
  expect([...perDay(series(year(2024), [366, NaN])).values]).toEqual([1, NaN]);
});
