import fc from "fast-check";
import { month, quarter } from "#calendar/period";
import { series } from "#series/series";
import { yearOnYear } from "#change/year-on-year";

/** SMM primary aluminium output in kt, January 2023 to February 2024; the months between are of no account. */
const output = series(month(2023, 1), [3418.4, 3086.2, ...Array<number>(10).fill(3500), 3562, 3330]);

test("February 2024 grew 7.9 %, of which the leap day is all but 4.2 %", () => {
  expect(yearOnYear(output).values[13]).toBeCloseTo(0.079, 3);
  expect(yearOnYear(output, ["daily"]).values[13]).toBeCloseTo(0.0418, 4);
});

test("January and February 2024 together grew 5.96 %, and 4.19 % a day", () => {
  const together = yearOnYear(output, ["janfeb"]).values;
  expect([together[12], together[13]]).toEqual([together[12], together[12]]);
  expect(together[12]).toBeCloseTo(0.0596, 4);
  const daily = yearOnYear(output, ["janfeb", "daily"]).values;
  expect(daily[12]).toBeCloseTo(0.0419, 4);
  expect(daily[13]).toBe(daily[12]);
});

test("with January and February together the other months keep their plain rate", () => {
  const x = series(
    month(2023, 1),
    Array.from({ length: 24 }, (_, t) => 100 + t * t),
  );
  const plain = yearOnYear(x).values;
  const together = yearOnYear(x, ["janfeb"]).values;
  for (let t = 14; t < 24; t++) expect(together[t]).toBe(plain[t]);
});

test("a January that is not in leaves both months without a two-month rate", () => {
  const x = series(month(2023, 1), [3, 3, ...Array<number>(10).fill(3), NaN, 4]);
  const { values, faults } = yearOnYear(x, ["janfeb"]);
  expect([values[12], values[13]]).toEqual([NaN, NaN]);
  expect(faults.filter(({ t }) => t >= 12).map(({ fault }) => fault)).toEqual([
    { kind: "two-months-missing", parameters: { year: 2024 } },
    { kind: "two-months-missing", parameters: { year: 2024 } },
  ]);
});

test("a series without any January holds the two-month sum in February", () => {
  const x = series(month(2023, 1), [NaN, 6, ...Array<number>(10).fill(3), NaN, 9]);
  expect(yearOnYear(x, ["janfeb"]).values[13]).toBeCloseTo(0.5, 14);
});

test("quarters look back four periods, and have no January", () => {
  const x = series(quarter(2023, 1), [100, 100, 100, 100, 110]);
  expect(yearOnYear(x).values[4]).toBeCloseTo(0.1, 14);
  expect(() => yearOnYear(x, ["janfeb"])).toThrow("needs-monthly");
});

test("a negative base has no ratio, and its fault says which", () => {
  const { values, faults } = yearOnYear(series(month(2024, 1), [-88, ...Array<number>(11).fill(1), 22.9]));
  expect(values[12]).toBeNaN();
  expect(faults.at(-1)).toEqual({
    t: 12,
    fault: { kind: "base-negative", parameters: { place: { position: 0 }, found: -88 } },
  });
});

const levels = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 13, maxLength: 40 });

test("scaling a level by a power of two leaves its growth as it was, to the bit", () => {
  fc.assert(
    fc.property(levels, fc.integer({ min: -20, max: 20 }), (x, k) => {
      const scaled = x.map((value) => value * 2 ** k);
      for (const basis of [[], ["daily"], ["janfeb"], ["janfeb", "daily"]] as const)
        for (const method of ["pct", "log", "sym"] as const)
          expect(yearOnYear(series(month(2020, 3), scaled), basis, method).values).toEqual(
            yearOnYear(series(month(2020, 3), x), basis, method).values,
          );
    }),
  );
});

test("the argument is read, not written", () => {
  const x = series(month(2023, 1), output.values);
  yearOnYear(x, ["janfeb", "daily"]);
  expect(x.values).toEqual(output.values);
});
