import fc from "fast-check";
import { month, quarter, year } from "#calendar/period";
import { series } from "#series/series";
import { baseSpanOf, firstCompleteYear, rebase, spanText } from "#change/rebase";

test("the average of the base is the level", () => {
  const x = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(x, (values) => {
      const base = baseSpanOf(year(2023), year(2023), 12);
      const r = rebase(series(month(2023, 1), values), base, 100).values.slice(0, 12);
      expect(r.reduce((a, b) => a + b) / 12).toBeCloseTo(100, 9);
    }),
  );
});

test("growth is the same on any base", () => {
  const r = rebase(series(month(2024, 1), [50, 75]), { start: month(2024, 2), length: 1 }, 200);
  expect([...r.values]).toEqual([133.33333333333334, 200]);
});

test("the first complete year is one in which every column has all its values", () => {
  const full = series(month(2022, 6), Array<number>(31).fill(1));
  expect(firstCompleteYear([full])).toEqual({ start: month(2023, 1), length: 12 });
  const gap = series(
    month(2022, 6),
    Array.from({ length: 31 }, (_, t) => (t === 10 ? NaN : 1)),
  );
  expect(firstCompleteYear([full, gap])).toEqual({ start: month(2024, 1), length: 12 });
  expect(firstCompleteYear([series(month(2024, 2), Array<number>(12).fill(1))])).toBeNull();
});

test.each([
  [baseSpanOf(month(2024, 1), month(2024, 1), 12), "2024-01"],
  [baseSpanOf(year(2015), year(2015), 12), "2015"],
  [baseSpanOf(month(2015, 1), month(2016, 6), 12), "2015-01/2016-06"],
  [baseSpanOf(month(2015, 5), month(2015, 5), 4), "2015-Q2"],
])("the base %j is written %s", (span, text) => expect(spanText(span)).toBe(text));

test("a base outside, with a gap, not above zero or reversed is refused", () => {
  const x = series(month(2024, 1), [1, NaN, -3, 1]);
  expect(() => rebase(x, { start: month(2023, 12), length: 1 }, 100)).toThrow("rebase-outside");
  expect(() => rebase(x, { start: month(2024, 4), length: 2 }, 100)).toThrow("rebase-outside");
  expect(() => rebase(x, { start: month(2024, 1), length: 2 }, 100)).toThrow("base-span-missing");
  expect(() => rebase(x, { start: month(2024, 3), length: 1 }, 100)).toThrow("base-not-positive");
  expect(() => baseSpanOf(year(2024), year(2023), 12)).toThrow("base-reversed");
  expect(() => baseSpanOf(quarter(2024, 2), month(2024, 1), 4)).toThrow("base-reversed");
});
