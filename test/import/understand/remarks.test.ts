import fc from "fast-check";
import { sentence } from "#words/sentence";
import type { Mark } from "#import/found-series";
import { english, m, monthly, said, totals, understood } from "./found";

const output = (n: number) => Array.from({ length: n }, (_, i) => +(350 + i + 12 * Math.sin(i)).toFixed(1));
const season = (y: number, month: number) => (300 + 5 * y) * (1 + 0.05 * Math.sin(month));
const corrections = (one: ReturnType<typeof understood>) => one.remarks.map(({ correction }) => correction);

describe("gaps", () => {
  test("months without a figure are told as ranges, with the cell behind the first", () => {
    const points = monthly(2023, 1, output(36)).filter(
      ([t]) => ![m(2023, 7), m(2023, 8), m(2023, 9), m(2024, 5)].includes(t),
    );
    const one = understood(points, { name: "铜产量" });
    expect(english(one)).toEqual(["4 periods have no figure: 2023-07–2023-09, 2024-05"]);
    expect(one.remarks[0].address).toBe("B8");
    expect(sentence(one.remarks[0].fault, "zh")).toBe("缺 4 期：2023-07–2023-09、2024-05");
  });

  test("a value that is missing is a gap as a row is that is not there", () => {
    const points = monthly(2023, 1, output(24)).map(([t, v]): [number, number] => [
      t,
      t === m(2023, 6) ? NaN : v,
    ]);
    expect(english(understood(points, { name: "铜产量" }))).toEqual(["1 period has no figure: 2023-06"]);
  });

  test("the January that a series never has is no gap", () => {
    const one = understood(totals(2014, 8, season, 2), { name: "铜材产量累计值" });
    expect(one.remarks).toEqual([]);
    expect(one.january?.value).toBe("absent");
    expect(said(one.january!)).toBe("No January has a figure since 2014");
  });

  test("a few points over many years are told as such, not as a hundred gaps", () => {
    const one = understood(
      [
        [m(2017, 1), 0.39],
        [m(2019, 3), 0.4],
        [m(2024, 4), 0.5],
      ],
      { name: "exports" },
    );
    expect(english(one)).toEqual([
      "Single points: 3 of the 88 periods from 2017-01 to 2024-04 have a figure",
    ]);
    expect(one.january).toBeNull();
  });

  test("a holiday of the exchange is no gap of a daily series, a month is", () => {
    const days = [...Array(60).keys()]
      .filter((d) => d < 20 || d > 28)
      .map((d): [number, number] => [20000 + d, 2000 + (d % 7)]);
    expect(understood(days, { name: "SHFE", cadence: "day" }).remarks).toEqual([]);
    const broken = days.filter(([d]) => d < 20010 || d > 20040);
    expect(english(understood(broken, { name: "SHFE", cadence: "day" }))).toEqual([
      "No figure for 31 days between 2024-10-13 and 2024-11-14",
    ]);
  });
});

describe("Januaries", () => {
  test("published each year", () => {
    const one = understood(monthly(2020, 1, output(60)), { name: "铜产量" });
    expect([one.january?.value, said(one.january!)]).toEqual([
      "published",
      "January has a figure of its own in 5 of 5 years",
    ]);
  });

  test("published until 2013, none since", () => {
    const points = totals(2010, 10, season).filter(([t]) => !(t % 12 === 0 && t >= m(2014, 1)));
    const one = understood(points, { name: "氧化铝产量累计值" });
    expect(said(one.january!)).toBe("No January has a figure since 2014, 4 earlier ones have");
    expect(one.remarks).toEqual([]);
  });

  test("one January that is missing among others is a gap", () => {
    const points = monthly(2018, 1, output(90)).filter(([t]) => t !== m(2021, 1));
    const one = understood(points, { name: "铜产量" });
    expect(one.january?.value).toBe("published");
    expect(english(one)).toEqual(["1 period has no figure: 2021-01"]);
  });

  test("in February's figure, as the file marks it", () => {
    const points = monthly(2018, 1, output(60)).filter(([t]) => t % 12 !== 0);
    const at = points.findIndex(([t]) => t === m(2019, 2));
    for (const mark of [{ note: "jan_feb_sum" }, { from: m(2019, 1) }]) {
      const one = understood(points, { name: "铜产量", marks: new Map<number, Mark>([[at, mark]]) });
      expect(one.january?.value).toBe("with-february");
      expect(said(one.january!)).toMatch(
        /^The file marks February as January and February together since 2018/,
      );
    }
  });

  test("in February's figure, as its size shows", () => {
    const points = monthly(2018, 1, output(60))
      .filter(([t]) => t % 12 !== 0)
      .map(([t, v]): [number, number] => [t, t % 12 === 1 ? 1.9 * v : v]);
    const one = understood(points, { name: "铜产量 当月值" });
    expect(one.january?.value).toBe("with-february");
    expect(said(one.january!, "zh")).toBe("2018 年起，2 月数值约为两个月之和");
  });

  test("quarters have none", () => {
    const quarters = Array.from({ length: 24 }, (_, i): [number, number] => [2018 * 4 + i, 100 + i]);
    expect(understood(quarters, { name: "GDP", cadence: "quarter" }).january).toBeNull();
  });
});

describe("months given twice", () => {
  test("with different figures: the first or the last can be kept", () => {
    const points = [...monthly(2024, 1, output(14)), [m(2024, 3), 999] as [number, number]];
    const one = understood(points, { name: "铜产量" });
    expect(english(one)).toEqual([
      "2024-03 has different figures, 362.9 in B4 and 999 in B16: keep the first",
      "2024-03 has different figures, 362.9 in B4 and 999 in B16: keep the last",
    ]);
    expect(corrections(one)).toEqual([
      { kind: "leave-out", positions: [14] },
      { kind: "leave-out", positions: [2] },
    ]);
  });

  test("three times: all but the one kept are left out", () => {
    const points = [...monthly(2024, 1, output(4)), [m(2024, 3), 901], [m(2024, 3), 902]] as [
      number,
      number,
    ][];
    expect(corrections(understood(points, { name: "铜产量" }))).toEqual([
      { kind: "leave-out", positions: [4, 5] },
      { kind: "leave-out", positions: [2, 4] },
    ]);
  });

  test("with the same figure, another status or another vintage, nothing is asked", () => {
    const points = [...monthly(2024, 1, output(4)), [m(2024, 3), output(4)[2]], [m(2024, 4), 999]] as [
      number,
      number,
    ][];
    const one = understood(points, { name: "铜产量", marks: new Map([[5, { status: "forecast" }]]) });
    expect(one.remarks).toEqual([]);
    const vintage = understood(points, { name: "铜产量", marks: new Map([[5, { asOf: "2025-01-20" }]]) });
    expect(vintage.remarks).toEqual([]);
  });
});

describe("jumps of the unit", () => {
  test.each([10, 100, 1000, 10000])("from a month on the figures are %i times as large", (times) => {
    const points = monthly(
      2020,
      1,
      output(48).map((v, i) => (i < 36 ? v : v * times)),
    );
    const one = understood(points, { name: "铜产量", unit: "万吨" });
    expect(english(one)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^2023-01 to 2023-12: about ${times.toLocaleString("en-US")} times what the other figures lead one to expect`,
        ),
      ),
    ]);
    expect(one.remarks[0].address).toBe("B38");
    expect(corrections(one)).toEqual([{ kind: "scale", from: 36, to: 47, by: 1 / times }]);
  });

  test("a single month in another unit is told alone", () => {
    const values = output(30);
    const points = monthly(
      2020,
      1,
      values.map((v, i) => (i === 12 ? v / 10000 : v)),
    );
    const one = understood(points, { name: "铜产量" });
    expect(corrections(one)).toEqual([{ kind: "scale", from: 12, to: 12, by: 10000 }]);
    expect(english(one)[0]).toMatch(
      /^2021-01: about 10,000 times smaller than the other figures would have it \(0\.0\d+ against 349\)/,
    );
  });

  test("where the first year is in another unit, it is the first year that is told", () => {
    const points = monthly(
      2020,
      1,
      output(60).map((v, i) => (i < 12 ? v * 100 : v)),
    );
    expect(corrections(understood(points, { name: "铜产量" }))).toEqual([
      { kind: "scale", from: 0, to: 11, by: 0.01 },
    ]);
  });

  test("in a file that runs backwards the positions are those of the file", () => {
    const points = monthly(
      2020,
      1,
      output(48).map((v, i) => (i < 36 ? v : v * 10)),
    ).reverse();
    const one = understood(points, { name: "铜产量" });
    expect(corrections(one)).toEqual([{ kind: "scale", from: 0, to: 11, by: 0.1 }]);
    expect(one.remarks[0].address).toBe("B13");
  });

  test.each([2, 3, 8])("totals to date of %i years begin anew each January without any remark", (years) => {
    expect(understood(totals(2016, years, season), { name: "氧化铝产量累计值" }).remarks).toEqual([]);
    expect(understood(totals(2016, years, season, 2), { name: "氧化铝产量累计值" }).remarks).toEqual([]);
  });

  test("a year of totals in another unit is found", () => {
    const points = totals(2016, 6, season).map(([t, v]): [number, number] => [
      t,
      t >= m(2020, 1) ? v * 10 : v,
    ]);
    expect(corrections(understood(points, { name: "氧化铝产量累计值" }))).toEqual([
      { kind: "scale", from: 48, to: 71, by: 0.1 },
    ]);
  });

  test("correcting the run makes the series rise as it did", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 44 }),
        fc.constantFrom(-4, -3, -2, -1, 1, 2, 3, 4),
        (at, power) => {
          const points = monthly(
            2020,
            1,
            output(48).map((v, i) => (i < at ? v : v * 10 ** power)),
          );
          const one = understood(points, { name: "铜产量" });
          expect(one.remarks).toHaveLength(1);
          const correction = one.remarks[0].correction!;
          const mended = points.map(([, v], i) =>
            correction.kind === "scale" && i >= correction.from && i <= correction.to ? v * correction.by : v,
          );
          for (let i = 1; i < mended.length; i++) expect(mended[i] / mended[i - 1]).toBeCloseTo(1, 0);
        },
      ),
    );
  });

  test("a price that doubles, a growth rate that multiplies and a balance around zero are left alone", () => {
    expect(
      understood(
        monthly(
          2020,
          1,
          output(40).map((v, i) => (i < 20 ? v : 2.2 * v)),
        ),
        { name: "tin" },
      ).remarks,
    ).toEqual([]);
    expect(
      understood(
        monthly(
          2020,
          1,
          output(40).map((_, i) => [0.4, 4.2, 2.1, 0.2][i % 4]),
        ),
        { name: "yoy", title: "铜" },
      ).remarks,
    ).toEqual([]);
    expect(
      understood(
        monthly(
          2020,
          1,
          output(40).map((_, i) => Math.sin(i * i)),
        ),
        { name: "CFNAI" },
      ).remarks,
    ).toEqual([]);
  });
});

describe("fractions among percentages", () => {
  const rates = Array.from({ length: 30 }, (_, i) => +(7 + 3 * Math.sin(i)).toFixed(1));

  test("from a month on", () => {
    const points = monthly(
      2022,
      1,
      rates.map((v, i) => (i < 20 ? v : +(v / 100).toFixed(4))),
    );
    const one = understood(points, { name: "发电量同比", unit: "%" });
    expect(corrections(one)).toEqual([{ kind: "scale", from: 20, to: 29, by: 100 }]);
    expect(english(one)[0]).toMatch(
      /^2023-09 to 2024-06: 0\.0\d+ after [\d.]+ looks like a fraction typed among percentages$/,
    );
  });

  test("until a month, and in one month alone", () => {
    const until = monthly(
      2022,
      1,
      rates.map((v, i) => (i >= 20 ? v : +(v / 100).toFixed(4))),
    );
    expect(corrections(understood(until, { name: "发电量同比", unit: "%" }))).toEqual([
      { kind: "scale", from: 0, to: 19, by: 100 },
    ]);
    const once = monthly(
      2022,
      1,
      rates.map((v, i) => (i === 9 ? +(v / 100).toFixed(4) : v)),
    );
    expect(corrections(understood(once, { name: "发电量同比", unit: "%" }))).toEqual([
      { kind: "scale", from: 9, to: 9, by: 100 },
    ]);
  });

  test("a rate of 0.1 among rates with one decimal is a small rate", () => {
    const points = monthly(
      2022,
      1,
      rates.map((v, i) => (i === 9 ? 0.1 : v)),
    );
    expect(understood(points, { name: "发电量同比", unit: "%" }).remarks).toEqual([]);
  });
});

describe("the last figure", () => {
  const values = Array.from({ length: 30 }, (_, i) => +(3512.4 + 13.7 * i).toFixed(1));

  test("that repeats the one before to the last digit may have been carried on", () => {
    const one = understood(monthly(2023, 1, [...values, values[29]]), { name: "铜库存" });
    expect(english(one)).toEqual([
      "The last figure, 3909.7 of 2025-07, is that of 2025-06 again: published, or carried on?",
    ]);
    expect(corrections(one)).toEqual([{ kind: "leave-out", positions: [30] }]);
  });

  test("of an index with three digits repeats by chance", () => {
    const pmi = Array.from({ length: 30 }, (_, i) => +(50 + Math.sin(i)).toFixed(1));
    expect(understood(monthly(2023, 1, [...pmi, pmi[29]]), { name: "PMI" }).remarks).toEqual([]);
  });
});

test("whatever the figures, each conclusion and each remark is a sentence in both languages", () => {
  const point = fc.tuple(fc.integer({ min: m(1990, 1), max: m(2030, 1) }), fc.double());
  const told = fc.record({
    name: fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("value", "M2 yoy", "发电量累计", "当月值"),
    ),
    unit: fc.option(fc.constantFrom("%", "万吨", "x", "")),
    title: fc.option(fc.string()),
    cadence: fc.constantFrom("day", "week", "month", "quarter", "half", "year"),
    fileName: fc.option(fc.string()),
    alone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), told, (points, about) => {
      const one = understood(points, about);
      const faults = [one.id, one.indicator, one.measuredIn, one.form, ...(one.january ? [one.january] : [])];
      for (const fault of [
        ...faults.map(({ evidence }) => evidence),
        ...one.remarks.map((remark) => remark.fault),
      ])
        for (const language of ["en", "zh"] as const) {
          const text = sentence(fault, language);
          expect(text).not.toMatch(/undefined|\bNaN\b|\[object/);
          expect(text.length).toBeGreaterThan(3);
        }
      expect(one.id.value).toMatch(/^[\p{L}\p{N}]+(_[\p{L}\p{N}]+)*$/u);
    }),
    { numRuns: 1000 },
  );
});

test("a million days are looked at in one go", () => {
  const days = Array.from({ length: 1_000_000 }, (_, i): [number, number] => [i, 2000 + (i % 97)]);
  const one = understood(days, { name: "SHFE", cadence: "day" });
  expect(one.points.ordinals).toHaveLength(1_000_000);
  expect(one.remarks).toEqual([]);
});
