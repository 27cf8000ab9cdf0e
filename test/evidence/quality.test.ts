import fc from "fast-check";
import { month } from "#calendar/period";
import { outliers } from "#evidence/outliers";
import { quality } from "#evidence/quality";
import { unitJumps } from "#evidence/unit-jumps";
import { series } from "#series/series";

const from = (...values: number[]) => series(month(2020, 1), values);
const all = ["gaps", "duplicates", "repeats", "units", "signs", "outliers"] as const;
/** Output in kt that swings through the year and grows. */
const output = (t: number) => 3000 + 12 * t + 150 * Math.sin((Math.PI * t) / 6) + 20 * Math.cos(5 * t);
const years = (n: number, at: (t: number) => number) =>
  from(...Array.from({ length: 12 * n }, (_, t) => at(t)));

test("a regular series has no findings", () => expect(quality(years(5, output), all)).toEqual([]));

test("an empty series and a single value have none", () => {
  expect(quality(from(), all)).toEqual([]);
  expect(quality(from(NaN, NaN), all)).toEqual([]);
  expect(quality(from(5), all)).toEqual([]);
});

test("a gap is told once, and the ends of a series are none", () => {
  expect(quality(from(NaN, 1, NaN, NaN, 2, NaN, 3, NaN), ["gaps"])).toEqual([
    { rule: "gaps", t: 2, last: 3 },
    { rule: "gaps", t: 5, last: 5 },
  ]);
});

test("three equal months are told, two are not, and zeros are not", () => {
  expect(quality(from(1, 2, 2, 3, 3, 3, 0, 0, 0), ["repeats"])).toEqual([
    { rule: "repeats", t: 3, last: 5, value: 3 },
  ]);
});

test("a month typed in 10,000 tonnes is found, into it and out of it", () => {
  const typed = years(3, (t) => (t === 20 ? output(t) / 10 : output(t)));
  expect(quality(typed, ["units"])).toMatchObject([
    { t: 20, power: -1 },
    { t: 21, power: 1 },
  ]);
  expect(quality(typed, ["outliers"])).toEqual([]);
});

test("a series whose unit changes for good is found once, by 10,000", () => {
  const found = unitJumps(years(3, (t) => (t < 18 ? output(t) : output(t) * 1e4)));
  expect(found).toMatchObject([{ t: 18, power: 4 }]);
});

test("a series that moves by tens is left alone", () => {
  expect(unitJumps(from(1, 10, 100, 12, 120, 9))).toEqual([]);
});

test("a lone minus among levels is told, a rate of change with both signs is not", () => {
  expect(quality(from(5, 6, -5, 6, 5, 6), ["signs"])).toEqual([
    { rule: "signs", t: 2, value: -5, others: "positive" },
  ]);
  expect(quality(from(0.1, -0.2, 0.3, -0.1, 0.2, -0.3, 0.1), ["signs"])).toEqual([]);
});

test("a spike is told once, and comes back", () => {
  const spiked = years(5, (t) => (t === 30 ? 1.3 * output(t) : output(t)));
  expect(outliers(spiked)).toMatchObject([{ t: 30, shape: "spike" }]);
});

test("a sign that lasts is told where it begins", () => {
  const values = Array.from({ length: 40 }, (_, t) => (t === 10 || t === 11 ? -1 - t : 5 + (t % 3)));
  expect(quality(from(...values), ["signs"]).map(({ t }) => t)).toEqual([10]);
});

test("a step that stays is told as one", () => {
  expect(outliers(years(5, (t) => (t < 30 ? output(t) : 1.3 * output(t))))).toMatchObject([
    { t: 30, shape: "step" },
  ]);
});

test("a fall that comes every February is the season, once four years show it", () => {
  const season = (t: number) => output(t) * (t % 12 === 1 ? 0.8 : 1);
  expect(outliers(years(5, season))).toEqual([]);
});

test("a cumulative series that begins anew each January is no change of unit", () => {
  const total = (t: number) => (1 + (t % 12)) * (300 + t + 10 * Math.sin(3 * t));
  expect(quality(years(5, total), all)).toEqual([]);
  const typed = years(5, (t) => (t === 40 ? total(t) / 100 : total(t)));
  expect(unitJumps(typed).map(({ t, power }) => [t, power])).toEqual([
    [40, -2],
    [41, 2],
  ]);
});

test("the modified z-score is that of Iglewicz and Hoaglin, 0.6745 (d − median)/MAD", () => {
  // A value of zero makes the changes differences: 1 −1 1 −1 19 −19 1 −1 1, median 1, MAD 2.
  const found = outliers(from(0, 1, 0, 1, 0, 19, 0, 1, 0, 1));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ t: 5, value: 19, shape: "spike" });
  expect(found[0].score).toBeCloseTo((0.6745 * 18) / 2, 12);
});

test("fewer than eight changes have no outlier", () => {
  expect(outliers(from(1, 2, 1, 2, 1, 200, 1, 2))).toEqual([]);
});

test("findings do not depend on the unit, gaps and repeats neither on the sign", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 60 }), fc.nat(3), (values, k) => {
      const places = (v: readonly { t: number; rule: string }[]) => v.map(({ rule, t }) => `${rule} ${t}`);
      const scaled = values.map((v) => v * 2 ** k);
      expect(places(quality(from(...scaled), all))).toEqual(places(quality(from(...values), all)));
      const negative = values.map((v) => -v);
      expect(places(quality(from(...negative), ["gaps", "repeats"]))).toEqual(
        places(quality(from(...values), ["gaps", "repeats"])),
      );
    }),
  );
});
