import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { month, quarter } from "#calendar/period";
import { series, type Series } from "#series/series";
import { bandedMonthYearOnYear, monthYearOnYear } from "#change/month-year-on-year";
import power from "../published/power-generation-2024.json";

const percent = (x: readonly number[]) => x.map((value) => value / 100);
const half = (n: number, value: number) => new Float64Array(n).fill(value);

test("power generation of December 2024 grew 0.7 %, between −0.2 and +1.7 within rounding", () => {
  const ytd = series(month(2024, 11), power.ytd);
  const growth = series(month(2024, 11), percent(power.ytd_yoy_percent));
  const { rate, low, high } = bandedMonthYearOnYear(ytd, growth, half(2, 0.05), half(2, 0.0005));
  expect(rate.values[1]).toBeCloseTo(power.rate, 3);
  expect(low.values[1]).toBeCloseTo(power.band[0], 3);
  expect(high.values[1]).toBeCloseTo(power.band[1], 3);
});

test("an unpublished January carries the two-month rate, as February does", () => {
  const ytd = series(month(2024, 1), [NaN, 20, 33]);
  const growth = series(month(2024, 1), [NaN, 0.083, 0.067]);
  const { values } = monthYearOnYear(ytd, growth);
  expect([values[0], values[1]]).toEqual([0.083, 0.083]);
  expect(values[2]).toBeCloseTo(13 / (33 / 1.067 - 20 / 1.083) - 1, 14);
});

test("a gap names the total that is missing", () => {
  const ytd = series(month(2024, 4), [40, NaN, 60]);
  const growth = series(month(2024, 4), [0.1, 0.1, 0.1]);
  expect(monthYearOnYear(ytd, growth).faults.map(({ fault }) => fault)).toEqual([
    { kind: "total-before-missing", parameters: { month: "2024-03" } },
    { kind: "level-or-growth-missing", parameters: { month: "2024-05" } },
    { kind: "total-before-missing", parameters: { month: "2024-05" } },
  ]);
});

test("a comparable base of nothing has no rate, and one near nothing has no band", () => {
  const ytd = series(month(2024, 4), [90, 100]);
  expect(monthYearOnYear(ytd, series(month(2024, 4), [0, 0.25])).faults.at(-1)!.fault.kind).toBe(
    "comparable-base",
  );
  const { rate, low } = bandedMonthYearOnYear(
    ytd,
    series(month(2024, 4), [0, 0.11]),
    half(2, 0.5),
    half(2, 0.0005),
  );
  expect(rate.values[1]).toBeGreaterThan(0);
  expect(low.faults.at(-1)!.fault.kind).toBe("band-unbounded");
});

test("quarters take their rate from the quarter before", () => {
  const ytd = series(quarter(2024, 1), [10, 22]);
  const { values } = monthYearOnYear(ytd, series(quarter(2024, 1), [0, 0.1]));
  expect(values[0]).toBe(0);
  expect(values[1]).toBeCloseTo(12 / 10 - 1, 12);
});

test("where published growth is the ratio of the levels, so is the single month's", () => {
  const positive = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(positive, (x) => {
      const total = (t: number) => x.slice(t - (t % 12), t + 1).reduce((a, b) => a + b, 0);
      const ytd = x.map((_, t) => total(t));
      const growth = ytd.map((y, t) => (t < 12 ? NaN : y / ytd[t - 12] - 1));
      const { values } = monthYearOnYear(series(month(2023, 1), ytd), series(month(2023, 1), growth));
      for (let t = 12; t < 24; t++) expect(values[t]).toBeCloseTo(x[t] / x[t - 12] - 1, 8);
    }),
  );
});

// The bureau's own files, where they are at hand.
const files = ["ytd", "ytd_yoy"].map((name) =>
  resolve(__dirname, `../../../shared/series/china_power_generation_${name}.csv`),
);
const present = files.every(existsSync);
if (!present) console.warn("../shared/series is absent: the published power series is not read.");

test.each(present ? [["2024-12"]] : [])("the published series gives the same for %s", (asked) => {
  const [ytd, growth] = files.map((file) => read(file));
  const t = month(+asked.slice(0, 4), +asked.slice(5)).ordinal - ytd.start.ordinal;
  const g = series(ytd.start, percent([...growth.values]));
  expect(monthYearOnYear(ytd, g).values[t]).toBeCloseTo(power.rate, 3);
});

function read(file: string): Series {
  const start = month(2010, 1);
  const values = new Float64Array(200).fill(NaN);
  for (const [, y, m, value] of readFileSync(file, "utf8").matchAll(/^(\d{4})-(\d{2}),(.+)$/gm)) {
    const t = month(+y, +m).ordinal - start.ordinal;
    if (t >= 0) values[t] = +value;
  }
  return { start, values };
}
