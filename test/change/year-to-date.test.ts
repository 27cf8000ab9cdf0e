import fc from "fast-check";
import { month, quarter } from "#calendar/period";
import { map, series } from "#series/series";
import { decumulate } from "#change/decumulate";
import { yearToDate } from "#change/year-to-date";
import { yearOnYear } from "#change/year-on-year";

test("the total begins anew in January", () => {
  const x = series(month(2023, 1), Array<number>(14).fill(1));
  expect([...yearToDate(x).values]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2]);
  expect([...yearToDate(x, "mean").values]).toEqual(Array<number>(14).fill(1));
});

test("a missing month leaves the rest of its year without a total, and names itself", () => {
  const x = series(month(2023, 1), [1, NaN, 3, ...Array<number>(9).fill(1), 5]);
  const { values, faults } = yearToDate(x);
  expect([...values].slice(0, 4)).toEqual([1, NaN, NaN, NaN]);
  expect(values[12]).toBe(5);
  expect(faults).toHaveLength(11);
  for (const { fault } of faults)
    expect(fault).toEqual({ kind: "year-incomplete", parameters: { month: "2023-02" } });
  expect([...yearToDate(x, "last").values].slice(0, 3)).toEqual([1, NaN, 3]);
});

test("a range that begins in June has no total before the next January", () => {
  const { values, faults } = yearToDate(series(month(2023, 11), [1, 2, 3]));
  expect([...values]).toEqual([NaN, NaN, 3]);
  expect(faults[0].fault).toEqual({ kind: "year-incomplete", parameters: { month: "2023-01" } });
});

test("quarters begin anew in the first", () => {
  expect([...yearToDate(series(quarter(2023, 4), [9, 1, 2])).values]).toEqual([NaN, 1, 3]);
});

test("a range that begins in February and meets no January lacks one", () => {
  expect(yearToDate(series(month(2023, 2), [1, 2])).values[0]).toBeNaN();
});

const singles = fc.array(fc.integer({ min: 1, max: 100000 }), { minLength: 14, maxLength: 40 });

test("the total of de-cumulated months is the published total again, by every rule that keeps the sum", () => {
  fc.assert(
    fc.property(singles, fc.constantFrom("days", "half", "feb"), (x, rule) => {
      const total = yearToDate(series(month(2020, 1), x));
      const published = map(total, (t) => (t % 12 === 0 ? NaN : total.values[t]));
      const again = yearToDate(decumulate(published, rule)).values;
      // A January without its February is not published, and neither is the rest of that year.
      published.values.forEach((value, t) => {
        if (!Number.isNaN(value)) expect(Math.abs(again[t] - value)).toBeLessThanOrEqual(1e-12 * value);
      });
    }),
  );
});

test("de-cumulated totals are the months again", () => {
  fc.assert(
    fc.property(singles, (x) => {
      const s = series(month(2020, 1), x);
      expect(decumulate(yearToDate(s)).values).toEqual(s.values);
    }),
  );
});

test("the year-on-year of totals is the cumulative rate", () => {
  const x = series(month(2023, 1), [1, 1, ...Array<number>(10).fill(1), 2, 3]);
  expect(yearOnYear(yearToDate(x)).values[13]).toBeCloseTo(1.5, 14);
});
