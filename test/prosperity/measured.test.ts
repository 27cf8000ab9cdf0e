import { month, type Period } from "#calendar/period";
import { series } from "#series/series";
import { measured, type MeasuredAs } from "#prosperity/measured";
import { measure, values } from "./rows";

const of = (start: Period, x: readonly number[], as: Partial<MeasuredAs>, growth?: readonly number[]) =>
  measured(series(start, x), growth ? series(start, growth) : null, {
    form: "month",
    unit: "level",
    measure: measure("level"),
    ...as,
  });

describe("a monthly level", () => {
  const january2023 = month(2023, 1);
  // SMM: January and February 2024 at 3.562 and 3.33 Mt, 4.2 % and 7.9 % up on the year.
  const output = [3.4184, 3.0862, ...values(10, () => 3.5), 3.562, 3.33];

  test("is itself", () => expect([...of(january2023, [1, NaN, 0], {}).values]).toEqual([1, NaN, 0]));

  test("changes on the year", () => {
    const r = of(january2023, output, { measure: measure("yoy") }).values;
    expect(r[12]).toBeCloseTo(0.042, 4);
    expect(r[13]).toBeCloseTo(0.079, 4);
    expect(r[11]).toBeNaN();
  });

  test("with janfeb both months carry the two-month rate, and a leap day falls out with daily", () => {
    const both = of(january2023, output, { measure: measure("yoy", "janfeb") }).values;
    expect([both[12], both[13]].map((r) => r.toFixed(4))).toEqual(["0.0596", "0.0596"]);
    const daily = of(january2023, output, { measure: measure("yoy", "janfeb", "daily") }).values;
    expect([daily[12], daily[13]].map((r) => r.toFixed(4))).toEqual(["0.0419", "0.0419"]);
  });

  test("with daily alone February 2024 grew 4.18 %", () => {
    const r = of(january2023, output, { measure: measure("yoy", "daily") }).values;
    expect(r[13]).toBeCloseTo(0.0418, 4);
  });

  test("changes on the month before; with janfeb January and February both on December", () => {
    const single = of(january2023, [10, 11, 22], { measure: measure("mom") }).values;
    expect(single[0]).toBeNaN();
    expect([...single.slice(1)]).toEqual([0.1, 1].map((x) => expect.closeTo(x, 12) as number));
    const together = of(month(2022, 12), [10, 10, 14, 18], { measure: measure("mom", "janfeb") }).values;
    expect([...together.slice(1)]).toEqual([0.2, 0.2, 0.5].map((x) => expect.closeTo(x, 12) as number));
  });

  test("a 0 has no ratio, on hosts that deliver a blank so", () => {
    const r = of(january2023, [0, ...values(11, () => 2), 3, 0], { measure: measure("yoy") }).values;
    expect([r[12], r[13]]).toEqual([NaN, NaN]);
  });

  test("typed in percent is a fraction, in points it stays", () => {
    expect(of(january2023, [92.9], { unit: "percent" }).values[0]).toBe(0.929);
    expect(of(january2023, [50.3], { unit: "points" }).values[0]).toBe(50.3);
  });
});

describe("an official growth rate", () => {
  const from = month(2024, 12);

  test("is taken as it is, as a fraction", () => {
    for (const [typed, unit] of [
      [8, "percent"],
      [0.08, "fraction"],
      [8, "points"],
    ] as const)
      expect(of(from, [typed], { form: "yoy", unit }).values[0]).toBe(0.08);
  });

  test("without a January of its own, February's figure stands in both months", () => {
    const found = of(from, [4, NaN, 6, 7], { form: "yoy", unit: "percent" });
    expect([...found.values]).toEqual([0.04, 0.06, 0.06, 0.07]);
    expect([...found.joined]).toEqual([1]);
  });

  test("with a January of its own keeps it", () => {
    const found = of(from, [4, 5, 6, 7], { form: "yoy", unit: "percent" });
    expect([...found.values]).toEqual([0.04, 0.05, 0.06, 0.07]);
    expect(found.joined.size).toBe(0);
  });

  test("of the total carries February's figure in January even where January was published", () => {
    const found = of(from, [4, 5, 6, 7], { form: "ytd_yoy", unit: "percent" });
    expect([...found.values]).toEqual([0.04, 0.06, 0.06, 0.07]);
  });

  test("waits in January until February is there", () => {
    expect([...of(from, [4, 5], { form: "ytd_yoy", unit: "percent" }).values]).toEqual([0.04, NaN]);
  });

  test("@ma3 sees the two-month rate in both months, and January takes February's mean", () => {
    const found = of(month(2024, 11), [3, 6, NaN, 9], {
      form: "yoy",
      unit: "percent",
      measure: measure("level", "ma3"),
    });
    const mean = (6 + 9 + 9) / 300;
    expect(found.values[0]).toBeNaN();
    [0.045, mean, mean].forEach((x, t) => expect(found.values[t + 1]).toBeCloseTo(x, 12));
  });
});

describe("a cumulative column", () => {
  // Two years of 10 and 12 a month, January and February published as one.
  const ytd = [10, 12].flatMap((x) => values(12, (m) => (m === 0 ? NaN : x * (m + 1))));

  test("is taken back to months, and both first months have the two-month rate", () => {
    const found = of(month(2023, 1), ytd, { form: "ytd", measure: measure("yoy") });
    found.values.slice(12).forEach((r) => expect(r).toBeCloseTo(0.2, 12));
    expect([...found.joined]).toEqual([0, 12]);
  });

  test("its level is that of the month, half the sum in each of the first two", () => {
    const found = of(month(2023, 1), [NaN, 30, 40, 0], { form: "ytd" });
    expect([...found.values]).toEqual([15, 15, 10, NaN]);
  });

  test("is scaled by the 36 months before, with halves for January and February", () => {
    const profit = values(60, (t) => (t % 12 === 0 ? NaN : (t < 48 ? -2 : 4) * ((t % 12) + 1)));
    const found = of(month(2019, 1), profit, { form: "ytd", measure: measure("scaled") });
    expect(found.values[47]).toBe(0);
    expect([found.values[48], found.values[49]]).toEqual([3, 3]);
    // March: 34 months at 2 and two at 4.
    expect(found.values[50]).toBeCloseTo(6 / ((34 * 2 + 2 * 4) / 36), 12);
  });
});

describe("the comparable rate of the month", () => {
  // NBS: power generation to November and December 2024, 85,687.5 and 94,180.6 hundred million kWh, up 5.0
  // and 4.6 %; the December figure was published at +0.6 %.
  const power = { form: "ytd", unit: "percent", measure: measure("monthyoy") } as const;

  test("comes from cumulative levels and growth: power in December 2024, +0.7 %", () => {
    const found = of(month(2024, 11), [85687.5, 94180.6], power, [5.0, 4.6]);
    expect(found.values[1]).toBeCloseTo(0.007, 3);
    expect(found.insteadOf).toBeNull();
  });

  test("is in January and February the growth published with February's total", () => {
    const found = of(month(2024, 1), [5, 10, 15], power, [1, 8, 8]);
    expect([found.values[0], found.values[1]]).toEqual([0.08, 0.08]);
    expect(found.values[2]).toBeCloseTo(0.08, 12);
  });

  test("without its growth column falls back to yoy+janfeb of the months, keeping @ma3", () => {
    const ytd = [10, 12].flatMap((x) => values(12, (m) => (m === 0 ? NaN : x * (m + 1))));
    const found = of(month(2023, 1), ytd, { ...power, measure: measure("monthyoy", "ma3") });
    expect(found.insteadOf).toEqual(measure("yoy", "janfeb", "ma3"));
    expect(found.values[12]).toBeCloseTo(0.2, 12);
  });

  test("per day takes the leap day out", () => {
    const daily = { ...power, measure: measure("monthyoy", "daily") };
    const found = of(month(2024, 1), [5, 10, 15], daily, [8, 8, 8]);
    expect(found.values[1]).toBeCloseTo((1.08 * 59) / 60 - 1, 12);
    expect(found.values[2]).toBeCloseTo(0.08, 12);
  });
});

test("a monthly level whose column has no January at all puts February's rate into both months", () => {
  const noJanuary = values(26, (t) => (t % 12 === 0 ? NaN : t < 12 ? 10 : 12));
  const found = of(month(2023, 1), noJanuary, { measure: measure("yoy") });
  expect(found.values[12]).toBeCloseTo(0.2, 12);
  expect(found.values[13]).toBeCloseTo(0.2, 12);
});

test("one January missing is a gap, not a habit", () => {
  const gap = values(26, (t) => (t === 12 ? NaN : 10));
  expect(of(month(2023, 1), gap, { measure: measure("yoy") }).values[12]).toBeNaN();
});

test("the panel's own values are not written to", () => {
  const x = series(month(2024, 1), [NaN, 30, 40]);
  measured(x, null, { form: "ytd", unit: "level", measure: measure("level", "ma3") });
  expect([...x.values]).toEqual([NaN, 30, 40]);
});
