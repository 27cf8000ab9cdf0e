import { month } from "#calendar/period";
import { scaledChange } from "#prosperity/scaled-change";
import { series } from "#series/series";
import { values } from "./rows";

test("profit that turns from −10 to +10 a month has a change, which no ratio gives", () => {
  const x = [...values(36, () => -10), 10];
  expect(scaledChange(series(month(2020, 3), x))[36]).toBe(2);
});

test("36 months must lie behind", () => {
  const r = scaledChange(
    series(
      month(2020, 3),
      values(40, () => 10),
    ),
  );
  expect(r.findIndex((v) => !Number.isNaN(v))).toBe(36);
});

test("January and February are each half of their sum, and look at the 36 months ending in December", () => {
  // From March 2017 at 10 a month; January and February 2021 bring 6 and 30, half of their sum each is 18.
  const x = [...values(46, () => 10), 6, 30, 10];
  const r = scaledChange(series(month(2017, 3), x));
  expect(r[46]).toBeCloseTo(0.8, 12);
  expect(r[47]).toBeCloseTo(0.8, 12);
  // March looks back over both halves: (34 · 10 + 2 · 18) / 36.
  expect(r[48]).toBe(0);
});

test("a third of the 36 months may be missing, not more", () => {
  const holes = (n: number) => [10, ...values(n, () => NaN), ...values(35 - n, () => 10), 15];
  const last = (n: number) => scaledChange(series(month(2020, 3), holes(n)))[36];
  expect(last(12)).toBe(0.5);
  expect(last(13)).toBeNaN();
});

test("a flow that was always zero has no usual size", () => {
  expect(scaledChange(series(month(2020, 3), [...values(36, () => 0), 1]))[36]).toBeNaN();
});
