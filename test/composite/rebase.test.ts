import { month, quarter, year } from "#calendar/period";
import { rebaseFactor } from "#composite/rebase";
import { series, undated } from "#series/series";
import type { Span } from "#series/window";

const run = (from: number, length: number) => Array.from({ length }, (_, t) => from + t);
const span = (first: Span["first"], last = first): Span => ({ kind: "span", first, last });
const meanOf = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

test("the default base is the first complete calendar year", () => {
  const index = series(month(2022, 11), run(100, 30));
  expect(rebaseFactor(index, null)).toBe(100 / meanOf(run(102, 12)));
});

test("a year with a missing month is passed over", () => {
  const values = run(100, 24);
  values[3] = NaN;
  expect(rebaseFactor(series(month(2022, 1), values), null)).toBe(100 / meanOf(run(112, 12)));
});

test("without dates it is the first twelve rows of the index, and all of them where there are fewer", () => {
  expect(rebaseFactor(series(undated, [NaN, NaN, ...run(100, 20)]), null)).toBe(100 / meanOf(run(100, 12)));
  expect(rebaseFactor(series(undated, [100, 110]), null)).toBe(100 / 105);
});

test("where no year is complete it is the first twelve months", () => {
  expect(rebaseFactor(series(month(2022, 6), run(100, 14)), null)).toBe(100 / meanOf(run(100, 12)));
});

test("a quarterly index has a year of four", () => {
  expect(rebaseFactor(series(quarter(2022, 3), run(100, 9)), null)).toBe(100 / meanOf(run(102, 4)));
});

test("the base can be a year, a month or a span", () => {
  const index = series(month(2022, 1), run(100, 36));
  expect(rebaseFactor(index, span(year(2023)))).toBe(100 / meanOf(run(112, 12)));
  expect(rebaseFactor(index, span(month(2023, 3)))).toBe(100 / 114);
  expect(rebaseFactor(index, span(year(2023), year(2024)))).toBe(100 / meanOf(run(112, 24)));
  expect(() => rebaseFactor(index, span(year(2021)))).toThrow("index-base-outside");
});
