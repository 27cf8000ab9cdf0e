import fc from "fast-check";
import { AluError } from "#error/alu-error";
import { month } from "#calendar/period";
import { contributions } from "#prosperity/contributions";
import type { Model } from "#prosperity/model";
import { monthBefore, prosperityIndex, type Prosperity } from "#prosperity/prosperity-index";
import { roleMean } from "#prosperity/role-mean";
import { undated } from "#series/series";
import { column, indicator, measure, noise, values } from "./rows";

const faultAt = ({ index }: Prosperity, t: number) => index.faults.find((fault) => fault.t === t)?.fault;
const kindOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    return (error as AluError).fault.kind;
  }
  return null;
};

/** Ten indicators whose values are their scores; the rows of `gaps` lack what they name. */
const names = [..."abcdefghij"];
const ten: Model = names.map((name, i) => indicator(name, { role: i < 5 ? "leading" : "coincident" }));
const panel = (n: number, gaps: Readonly<Record<number, string>> = {}, start = month(2020, 3)) =>
  names.map((name, i) =>
    column(
      name,
      values(n, (t) => (gaps[t]?.includes(name) ? NaN : 40 + i + t)),
      start,
    ),
  );
const of = (n: number, gaps: Readonly<Record<number, string>> = {}) =>
  prosperityIndex(ten, panel(n, gaps), false);

describe("the index", () => {
  test("is the weighted mean of the scores", () => {
    const model = [indicator("a", { weight: 1 }), indicator("b", { weight: 3 })];
    const { index } = prosperityIndex(model, [column("a", [40]), column("b", [60])], false);
    expect(index.values[0]).toBe(55);
  });

  test("turns an indicator with sign −1 round", () => {
    const model = [indicator("a"), indicator("b", { sign: -1, limits: [80, 64, 32, 16] })];
    const { index } = prosperityIndex(model, [column("a", [64]), column("b", [64])], false);
    expect(index.values[0]).toBe((64 + 32) / 2);
  });

  test("leaves out an indicator of weight 0, which it need not wait for", () => {
    const model = [indicator("a"), indicator("b", { weight: 0 })];
    const found = prosperityIndex(model, [column("a", [40, 50]), column("b", [NaN, 1])], false);
    expect([...found.index.values]).toEqual([40, 50]);
    expect(found.counted).toBe(1);
  });

  test("of a panel with only indicators of weight 0 has nothing to weigh", () => {
    const model = [indicator("a"), indicator("b", { weight: 0 })];
    expect(kindOf(() => prosperityIndex(model, [column("b", [1])], false))).toBe("model-weights-zero");
  });

  test("needs months, not quarters", () => {
    const quarters = column("a", [1, 2], { frequency: 4, ordinal: 8080 });
    expect(kindOf(() => prosperityIndex([indicator("a")], [quarters], false))).toBe("needs-monthly");
  });

  test("without dates takes rows as months, and refuses a measure that must know them", () => {
    const rows = [column("a", [40, 50], undated)];
    expect([...prosperityIndex([indicator("a")], rows, false).index.values]).toEqual([40, 50]);
    const ytd = [indicator("a", { form: "ytd" })];
    expect(kindOf(() => prosperityIndex(ytd, rows, false))).toBe("needs-months");
    const janfeb = [indicator("a", { measure: measure("yoy", "janfeb") })];
    expect(kindOf(() => prosperityIndex(janfeb, rows, false))).toBe("needs-months");
  });

  test("refuses a year of rates typed as fractions where the model says percent", () => {
    const model = [indicator("a", { form: "yoy", unit: "percent", limits: [0.01, 0.02, 0.03, 0.04] })];
    const typed = (f: number) => [
      column(
        "a",
        values(12, (t) => f * (2 + t / 10)),
      ),
    ];
    expect(kindOf(() => prosperityIndex(model, typed(0.01), false))).toBe("unit-doubtful");
    expect(kindOf(() => prosperityIndex(model, typed(1), false))).toBeNull();
    const fraction = [{ ...model[0], unit: "fraction" as const }];
    expect(kindOf(() => prosperityIndex(fraction, typed(1), false))).toBe("unit-doubtful");
    expect(kindOf(() => prosperityIndex(fraction, typed(0.01), false))).toBeNull();
  });
});

describe("the latest months", () => {
  test("are final where the whole weight is actual", () => {
    const found = of(4);
    expect([...found.index.values]).toEqual([44.5, 45.5, 46.5, 47.5]);
    expect([...found.coverage]).toEqual([1, 1, 1, 1]);
    expect(found.actual[3]).toBe(10);
  });

  test("hold the last score of what is not in, and are never renormalised", () => {
    const found = of(4, { 3: "ghij" });
    // 6 of 10 are in, at 43 to 48; the other four stay at their 48 to 51 of the month before.
    expect(found.index.values[3]).toBeCloseTo((43 + 44 + 45 + 46 + 47 + 48 + 48 + 49 + 50 + 51) / 10, 12);
    expect([found.coverage[3], found.actual[3], found.counted]).toEqual([expect.closeTo(0.6, 12), 6, 10]);
  });

  test("are preliminary from half of the weight, and below it name what is awaited", () => {
    expect(faultAt(of(4, { 3: "fghij" }), 3)).toBeUndefined();
    expect(faultAt(of(4, { 3: "efghij" }), 3)).toEqual({
      kind: "coverage-low",
      parameters: { actual: 4, of: 10, names: [..."efghij"] },
    });
  });

  test("count coverage by weight", () => {
    const model = [indicator("a", { weight: 3 }), indicator("b"), indicator("c")];
    const { index, coverage } = prosperityIndex(
      model,
      [column("a", [50, 60]), column("b", [50, NaN]), column("c", [50, NaN])],
      false,
    );
    expect(coverage[1]).toBeCloseTo(0.6, 12);
    expect(index.values[1]).toBeCloseTo(56, 12);
  });

  test("hold for three months, then the index is missing and names the indicator", () => {
    const found = of(6, { 2: "d", 3: "d", 4: "d", 5: "d" });
    expect(Number.isNaN(found.index.values[4])).toBe(false);
    expect(faultAt(found, 5)).toEqual({ kind: "held-too-long", parameters: { names: ["d"], months: 3 } });
  });

  test("inside history are held alike, and come back with the figure", () => {
    const found = of(8, { 2: "d", 3: "d", 4: "d", 5: "d" });
    expect([5, 6].map((t) => faultAt(found, t)?.kind)).toEqual(["held-too-long", undefined]);
    expect(found.coverage[6]).toBe(1);
  });

  test("before every indicator has its first score there is no index", () => {
    const found = of(3, { 0: "ab", 1: "b" });
    expect(faultAt(found, 0)).toEqual({ kind: "before-first-score", parameters: { names: ["a", "b"] } });
    expect(faultAt(found, 1)).toEqual({ kind: "before-first-score", parameters: { names: ["b"] } });
    expect(faultAt(found, 2)).toBeUndefined();
  });

  test("an indicator that never came leaves the model for all months", () => {
    const without = prosperityIndex(ten, panel(3).slice(0, 9), false);
    expect(without.index.values[0]).toBe(44);
    expect(without.counted).toBe(9);
    expect(without.absent.map(({ name }) => name)).toEqual(["j"]);
  });
});

describe("January", () => {
  const together: Model = [
    indicator("price"),
    indicator("money"),
    indicator("power", { form: "yoy", unit: "percent", limits: [0.16, 0.32, 0.64, 0.8] }),
  ];
  const months = (power: readonly number[]) =>
    prosperityIndex(
      together,
      [
        column(
          "price",
          values(power.length, () => 40),
          month(2024, 12),
        ),
        column(
          "money",
          values(power.length, () => 50),
          month(2024, 12),
        ),
        column("power", power, month(2024, 12)),
      ],
      false,
    );

  test("waits until January-February is out, even where more than half of the weight is in", () => {
    expect(faultAt(months([60, NaN]), 1)).toEqual({ kind: "january-waits", parameters: { year: 2025 } });
    // February has the price and the money, and holds December's power; January still waits.
    const february = months([60, NaN, NaN]);
    expect(faultAt(february, 1)?.kind).toBe("january-waits");
    expect(february.index.values[2]).toBeCloseTo((40 + 50 + 60) / 3, 10);
  });

  test("whose figures never came, while March's did, is a gap and held", () => {
    const found = months([60, NaN, NaN, 45]);
    expect(found.index.values[1]).toBeCloseTo((40 + 50 + 60) / 3, 10);
    expect([...found.indicators[2].held.age]).toEqual([0, 1, 2, 0]);
  });

  test("takes February's score once it is out, the others keep their own", () => {
    const { index, coverage } = months([60, NaN, 30, 45]);
    expect(index.values[1]).toBeCloseTo((40 + 50 + 30) / 3, 10);
    expect(coverage[1]).toBe(1);
  });

  test("and February are both measured against December", () => {
    const found = months([60, NaN, 30, 45]);
    expect([1, 2, 3].map((t) => monthBefore(found, t))).toEqual([0, 0, 2]);
    const power = contributions(found)[2];
    expect([...power.values].slice(1)).toEqual([-10, -10, 5].map((x) => expect.closeTo(x, 10) as number));
  });

  test("of an indicator with its own January is like any month", () => {
    const model = [indicator("price")];
    const { index } = prosperityIndex(model, [column("price", [40, 50], month(2024, 12))], false);
    expect([...index.values]).toEqual([40, 50]);
  });

  test("without dates is not known, and each row is measured against the one before", () => {
    const found = prosperityIndex([indicator("a")], [column("a", [1, 2, 3], undated)], false);
    expect([0, 1, 2].map((t) => monthBefore(found, t))).toEqual([-1, 0, 1]);
  });
});

describe("limits left blank", () => {
  const history = values(120, (t) => t);
  const open = indicator("a", { limits: null });

  test("are estimated over all of history", () => {
    const [{ limits, limitsEstimated }] = prosperityIndex([open], [column("a", history)], false).indicators;
    expect(limitsEstimated).toBe(true);
    [11.9, 29.75, 89.25, 107.1].forEach((limit, i) => expect(limits[i]).toBeCloseTo(limit, 10));
  });

  test("or over the window, by years or by last rows", () => {
    const span = { kind: "span", first: month(2020, 1), last: month(2020, 11) } as const;
    const limitsOver = (window: typeof span | { kind: "rows"; rows: number }) =>
      prosperityIndex([{ ...open, window }], [column("a", history)], false).indicators[0].limits;
    expect(limitsOver(span)).toEqual([1, 2.5, 7.5, 9]);
    expect(limitsOver({ kind: "rows", rows: 11 })).toEqual([110, 111.5, 116.5, 118]);
  });

  test("fall where the sign is −1", () => {
    const { limits } = prosperityIndex([{ ...open, sign: -1 }], [column("a", history)], false).indicators[0];
    expect(limits[0]).toBeGreaterThan(limits[3]);
  });

  test("cannot come from a window without values, or from a constant", () => {
    const window = { kind: "span", first: month(1990, 1), last: month(1990, 12) } as const;
    expect(kindOf(() => prosperityIndex([{ ...open, window }], [column("a", history)], false))).toBe(
      "limits-from-few",
    );
    expect(kindOf(() => prosperityIndex([open], [column("a", [5, 5, 5])], false))).toBe("limits-order");
  });
});

describe("the means of the roles", () => {
  test("add up to the index, each by its share of the weight", () => {
    const weighted = ten.map((row, i) => ({ ...row, weight: 1 + i / 7 }));
    const found = prosperityIndex(weighted, panel(12), false);
    const share = (role: string) =>
      weighted.filter((row) => row.role === role).reduce((sum, { weight }) => sum + weight, 0) /
      weighted.reduce((sum, { weight }) => sum + weight, 0);
    const [leading, coincident] = [roleMean(found, "leading"), roleMean(found, "coincident")];
    found.index.values.forEach((p, t) => {
      const sum = share("leading") * leading.values[t] + share("coincident") * coincident.values[t];
      expect(Math.abs(p - sum)).toBeLessThanOrEqual(1e-12);
    });
  });

  test("need three fifths of the role's indicators actual", () => {
    const found = of(5, { 3: "fg", 4: "fgh" });
    const mean = roleMean(found, "coincident");
    expect(Number.isNaN(mean.values[3])).toBe(false);
    expect(mean.faults).toEqual([
      {
        t: 4,
        fault: {
          kind: "role-coverage",
          parameters: { role: "coincident", actual: 2, of: 5, names: ["f", "g", "h"] },
        },
      },
    ]);
    expect(Number.isNaN(found.index.values[4])).toBe(false);
  });

  test("do not exist for a role that the model lacks", () => {
    expect(roleMean(of(2), "lagging").faults.map(({ fault }) => fault.kind)).toEqual(["no-role", "no-role"]);
  });
});

describe("contributions", () => {
  const scores = fc.array(fc.option(fc.double({ min: -200, max: 300, noNaN: true }), { nil: NaN, freq: 5 }), {
    minLength: 30,
    maxLength: 30,
  });
  const model = [
    indicator("a", { weight: 2 }),
    indicator("b", { role: "coincident", weight: 0.3 }),
    indicator("c", { sign: -1, limits: [80, 64, 32, 16] }),
  ];

  test("add up to the month's change within 1e−12, and a held indicator adds 0", () => {
    fc.assert(
      fc.property(scores, scores, scores, (a, b, c) => {
        const found = prosperityIndex(
          model,
          [column("a", [1, ...a]), column("b", [1, ...b]), column("c", [1, ...c])],
          false,
        );
        const parts = contributions(found);
        found.index.values.forEach((p, t) => {
          const before = monthBefore(found, t);
          const sum = parts.reduce((total, part) => total + part.values[t], 0);
          if (before < 0 || Number.isNaN(p) || Number.isNaN(found.index.values[before]))
            expect(sum).toBeNaN();
          else expect(Math.abs(sum - (p - found.index.values[before]))).toBeLessThanOrEqual(1e-12 * 300);
          found.indicators.forEach(({ held }, i) => {
            const isNew = t - held.age[t] > before;
            if (before >= 0 && !isNew && !Number.isNaN(sum)) expect(parts[i].values[t]).toBeCloseTo(0, 12);
          });
        });
      }),
    );
  });

  test("need the index of both months, and say which is missing", () => {
    const found = of(5, { 2: "efghij" });
    const [part] = contributions(found);
    expect(part.faults.map(({ t, fault }) => [t, fault.kind])).toEqual([
      [0, "no-index-before"],
      [2, "coverage-low"],
      [3, "no-index-then"],
    ]);
  });
});

describe("whatever the panel", () => {
  const rising = noise(60, 7);
  const rates: Model = [
    indicator("x", { measure: measure("yoy", "ma3"), limits: [-0.2, -0.1, 0.1, 0.2] }),
    indicator("y", { measure: measure("yoy", "janfeb", "daily"), limits: [-0.2, -0.1, 0.1, 0.2] }),
  ];
  const levels = (k: number) => [
    column(
      "x",
      rising.map((v) => k * (1 + v)),
    ),
    column(
      "y",
      noise(60, 11).map((v) => 1 + v),
    ),
  ];

  test("scaling a level leaves its year-on-year scores", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (k) => {
        const [one, scaled] = [levels(1), levels(k)].map((panel) => prosperityIndex(rates, panel, false));
        one.index.values.forEach((p, t) => {
          if (Number.isNaN(p)) expect(scaled.index.values[t]).toBeNaN();
          else expect(scaled.index.values[t]).toBeCloseTo(p, 8);
        });
      }),
    );
  });

  test("the order of its columns does not matter", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 10 }), (order) => {
        const columns = panel(12, { 11: "ghij" });
        const shuffled = order.map((name) => columns.find((c) => c.name === name)!);
        const [a, b] = [columns, shuffled].map((c) => prosperityIndex(ten, c, false).index.values);
        expect([...b]).toEqual([...a]);
      }),
    );
  });

  test("a later month never changes an earlier one, while limits are given", () => {
    const whole = prosperityIndex(rates, levels(1), false).index.values;
    const cut = levels(1).map(({ name, series }) => column(name, [...series.values.slice(0, 40)]));
    const known = prosperityIndex(rates, cut, false).index.values;
    known.forEach((p, t) => {
      if (!Number.isNaN(p)) expect(p).toBe(whole[t]);
    });
  });
});
