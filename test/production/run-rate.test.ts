import { month } from "#calendar/period";
import { runRate } from "#production/run-rate";
import { series } from "#series/series";

test("output that is even by day runs at the same rate in every month of a year", () => {
  const output = series(month(2024, 1), [31, 29, 31, 30]);
  expect([...runRate(output).values]).toEqual([366, 366, 366, 366]);
});

test("a missing month has no run rate, and the output is not written into", () => {
  const output = series(month(2025, 1), [31, NaN]);
  expect(runRate(output).values[1]).toBeNaN();
  expect([...output.values]).toEqual([31, NaN]);
});
