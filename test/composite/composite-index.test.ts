import fc from "fast-check";
import { AluError } from "#error/alu-error";
import { month, year } from "#calendar/period";
import { compositeDefaults, compositeIndex, type CompositeMethod } from "#composite/composite-index";
import { alu3, alu3Components, coincident, expectClose, leading, level, vectors } from "./reference";

const methods: readonly CompositeMethod[] = ["chinese", "conference-board", "mean"];
const conferenceBoard = { ...compositeDefaults, method: "conference-board" } as const;
const mean = { ...compositeDefaults, method: "mean" } as const;

describe("against the reference vectors", () => {
  test("the coincident index by The Conference Board's steps, first year at 100", () => {
    const found = compositeIndex(coincident, conferenceBoard);
    expectClose(found.factors, vectors.tcb.co_factors);
    expectClose(found.growth.values.slice(1), vectors.tcb.co_growth);
    expectClose(found.index.values, vectors.tcb.co_rebased);
  });

  test("the leading index brought to the coincident index's trend", () => {
    const growth = vectors.tcb.co_growth;
    const trend = growth.reduce((sum, v) => sum + v, 0) / growth.length;
    const own = compositeIndex(leading, conferenceBoard);
    expectClose(own.factors, vectors.tcb.le_factors);
    expectClose(own.growth.values.slice(1), vectors.tcb.le_growth);
    const found = compositeIndex(leading, { ...conferenceBoard, trend });
    expectClose(found.index.values, vectors.tcb.le_rebased);
  });

  test("the Chinese coincident index has F = 1, the leading one is brought to its volatility", () => {
    const co = compositeIndex(coincident, compositeDefaults);
    expectClose(co.index.values, vectors.cn_ci.rebased_co);
    expectClose(co.growth.values.slice(1), vectors.cn_ci.R_co);
    const le = compositeIndex(leading, { ...compositeDefaults, reference: coincident });
    expectClose(le.index.values, vectors.cn_ci.rebased_le);
    const v = vectors.cn_ci.R_le.map((r) => r / vectors.cn_ci.F_le);
    expectClose(le.growth.values.slice(1), v);
  });

  test("190 months by The Conference Board's steps agree with a 50-digit run", () => {
    const found = compositeIndex(alu3Components, {
      ...conferenceBoard,
      trend: Number(alu3.trend_target),
      base: { kind: "span", first: year(2015), last: year(2015) },
    });
    expectClose(
      found.factors,
      alu3.components.map((name) => alu3.weights[name as keyof typeof alu3.weights]),
    );
    expectClose(found.growth.values.slice(1), alu3.growth_adj);
    expectClose(found.index.values, alu3.rebased_2015);
  });
});

describe("missing values", () => {
  const whole = [100, 104, 102, 107, 109, 108];

  test("a missing value changes by 0 and the next change is taken from the last one present", () => {
    const other = [50, 50, 50, 50, 50, 50];
    const gap = [100, 104, NaN, 107, 109, 108];
    const { growth, contributions } = compositeIndex([level("a", gap), level("b", other)], mean);
    expect(growth.values[2]).toBe(0);
    expect(growth.values[3]).toBe((200 * (107 - 104)) / (107 + 104) / 2);
    expect(contributions[0].values[2]).toBe(0);
  });

  test("a month of which nothing is known is missing, and the chain goes on past it", () => {
    const { index, contributions } = compositeIndex([level("a", [100, NaN, 104.2])], mean);
    expect(index.values[1]).toBeNaN();
    expect(index.faults[0].fault.kind).toBe("nothing-to-compare");
    expect(index.values[2] / index.values[0]).toBeCloseTo(1.042, 14);
    expect(contributions[0].values[1]).toBeNaN();
    expect(contributions[0].values[2]).toBeCloseTo(index.values[2] - index.values[0], 12);
  });

  test("the index begins when every component has, and names the one it waits for", () => {
    const { index } = compositeIndex([level("a", whole), level("M2", [NaN, NaN, 50, 51, 52, 53])], mean);
    expect(index.values.slice(0, 2)).toEqual(Float64Array.of(NaN, NaN));
    expect(index.faults[0].fault).toEqual({ kind: "index-not-begun", parameters: { name: "M2" } });
    expect(index.values[2]).not.toBeNaN();
  });

  test("a component without a value in the first month of the index starts from its last one before", () => {
    const { growth } = compositeIndex(
      [level("a", [100, NaN, 110, 110]), level("b", [NaN, 50, 50, 50])],
      mean,
    );
    expect(growth.values[2]).toBe((200 * 10) / 210 / 2);
  });

  test("months after the last value of all have no index", () => {
    const { index } = compositeIndex([level("a", [100, 101, NaN, NaN]), level("b", [5, 6, 7, NaN])], mean);
    expect(index.values[2]).not.toBeNaN();
    expect(index.values[3]).toBeNaN();
    expect(index.faults.map(({ t }) => t)).toEqual([3]);
  });
});

describe("levels and rates", () => {
  test("a level that touches zero is taken by its differences throughout", () => {
    const profit = level("profit", [10, -5, 5, 0, 20]);
    const { growth, factors } = compositeIndex([profit], compositeDefaults);
    const a = (15 + 10 + 5 + 20) / 4;
    expect(factors[0]).toBe(1 / a);
    expectClose(growth.values.slice(1), [-15 / a, 10 / a, -5 / a, 20 / a]);
  });

  test("a rate typed as 8.0 or as 0.08 gives the same factors: it comes as a fraction and changes by percent points", () => {
    const rate = level("M2", [0.08, 0.082, 0.079, 0.085], { isRate: true });
    const { growth } = compositeIndex([rate], mean);
    expectClose(growth.values.slice(1), [0.2, -0.3, 0.6]);
  });

  test("sign −1 turns the changes round", () => {
    const a = [100, 104, 102, 107];
    const up = compositeIndex([level("a", a)], mean).growth.values;
    const down = compositeIndex([level("a", a, { sign: -1 })], mean).growth.values;
    expectClose(
      down.slice(1),
      [...up.slice(1)].map((v) => -v),
    );
  });

  test("a reciprocal runs against the cycle exactly as much", () => {
    const a = [100, 104, 102, 107];
    const turned = compositeIndex([level("a", a, { sign: -1 })], compositeDefaults).index.values;
    const reciprocal = compositeIndex(
      [
        level(
          "1/a",
          a.map((v) => 1 / v),
        ),
      ],
      compositeDefaults,
    ).index.values;
    expectClose(reciprocal, [...turned]);
  });

  test("a weight of 0 leaves a component out, and only proportions of weights count", () => {
    const [a, b] = [level("a", [100, 104, 102, 107]), level("b", [50, 40, 44, 45])];
    for (const method of ["chinese", "mean"] as const) {
      const spec = { ...compositeDefaults, method };
      const alone = compositeIndex([a], spec).index.values;
      expectClose(compositeIndex([a, { ...b, weight: 0 }], spec).index.values, [...alone]);
      const thirds = compositeIndex([{ ...a, weight: 2 }, b], spec).index.values;
      expectClose(
        compositeIndex(
          [
            { ...a, weight: 0.5 },
            { ...b, weight: 0.25 },
          ],
          spec,
        ).index.values,
        [...thirds],
      );
    }
  });
});

describe("refusals", () => {
  const kindOf = (f: () => unknown) => {
    try {
      f();
    } catch (error) {
      if (error instanceof AluError) return error.fault;
      throw error;
    }
    return null;
  };
  const ok = level("ok", [100, 104, 102, 107]);

  test.each<[string, Parameters<typeof compositeIndex>, string]>([
    ["no component", [[], compositeDefaults], "no-components"],
    ["an empty component", [[ok, level("x", [NaN, NaN, NaN, NaN])], mean], "component-empty"],
    [
      "a component that ends before another begins",
      [[level("x", [1, 2, NaN, NaN]), level("y", [NaN, NaN, NaN, 2])], mean],
      "component-ends-early",
    ],
    [
      "a constant component, standardised by its mean change",
      [[ok, level("x", [5, 5, 5, 5])], compositeDefaults],
      "component-constant",
    ],
    [
      "a constant component, standardised by its deviation",
      [[ok, level("x", [5, 5, 5, 5])], conferenceBoard],
      "component-constant",
    ],
    [
      "a steady component by The Conference Board's method",
      [[ok, level("x", [1, 1.01, 1.0201, 1.030301])], conferenceBoard],
      "component-steady",
    ],
    ["one value for a change", [[level("x", [5, NaN])], compositeDefaults], "too-few-values"],
    ["two values for a deviation", [[level("x", [5, 6])], conferenceBoard], "too-few-values"],
    ["a level that touches zero in a mean", [[level("x", [1, 0, 2])], mean], "component-not-positive"],
    ["a negative weight", [[{ ...ok, weight: -1 }], mean], "weight-negative"],
    ["weights of 0", [[{ ...ok, weight: 0 }], mean], "index-weights-zero"],
    ["growth beyond 200", [[level("x", [-3, 2.5, 4], { isRate: true })], mean], "growth-beyond-chain"],
    [
      "a base outside the index",
      [[ok], { ...mean, base: { kind: "span", first: year(2031), last: year(2031) } }],
      "index-base-outside",
    ],
  ])("%s is refused", (_, args, kind) => expect(kindOf(() => compositeIndex(...args))?.kind).toBe(kind));

  test("a constant component is refused by its name", () => {
    expect(kindOf(() => compositeIndex([ok, level("库存", [5, 5, 5, 5])], compositeDefaults))).toEqual({
      kind: "component-constant",
      parameters: { name: "库存" },
    });
  });

  test("growth beyond 200 names its month", () => {
    expect(kindOf(() => compositeIndex([level("x", [-3, 2.5, 4], { isRate: true })], mean))).toEqual({
      kind: "growth-beyond-chain",
      parameters: { place: { row: 0, month: "2020-02" }, found: 550 },
    });
  });

  test("a reference that cancels itself is no measure of volatility", () => {
    const a = [100, 104, 102, 107];
    const reference = [level("a", a), level("b", a, { sign: -1 })];
    expect(kindOf(() => compositeIndex([ok], { ...compositeDefaults, reference }))?.kind).toBe(
      "reference-still",
    );
  });
});

describe("for any components", () => {
  // Three figures, as statistics print them: changes of the size of rounding have no deviation to speak of.
  const value = fc.integer({ min: 100, max: 999 });
  const column = fc.array(
    fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(NaN) }),
    {
      minLength: 6,
      maxLength: 6,
    },
  );
  const panel = fc
    .array(column, { minLength: 1, maxLength: 4 })
    .filter((columns) =>
      columns.every((x) => new Set(x.filter((v) => !Number.isNaN(v))).size > 3 && x[0] > 0),
    );
  const componentsOf = (columns: number[][]) => columns.map((x, j) => level(`c${j}`, x));

  test.each(methods)("contributions add up to the change of the %s index", (method) => {
    fc.assert(
      fc.property(panel, (columns) => {
        const { index, contributions } = compositeIndex(componentsOf(columns), {
          ...compositeDefaults,
          method,
        });
        let before = index.values[0];
        for (let t = 1; t < 6; t++) {
          if (Number.isNaN(index.values[t])) continue;
          const sum = contributions.reduce((s, { values }) => s + values[t], 0);
          expect(Math.abs(sum - (index.values[t] - before))).toBeLessThan(
            1e-12 * Math.max(100, index.values[t]),
          );
          before = index.values[t];
        }
      }),
    );
  });

  test("scaling or permuting components leaves a Conference Board index alone", () => {
    fc.assert(
      fc.property(panel, fc.double({ min: 0.01, max: 100, noNaN: true }), (columns, k) => {
        const own = compositeIndex(componentsOf(columns), conferenceBoard).index.values;
        const scaled = columns.map((x, j) => x.map((v) => v * k * (j + 1))).reverse();
        expectClose(compositeIndex(componentsOf(scaled), conferenceBoard).index.values, [...own], 1e-9);
      }),
    );
  });

  test.each(methods)("the mean of the %s index over its base is 100", (method) => {
    fc.assert(
      fc.property(panel, (columns) => {
        const { index } = compositeIndex(componentsOf(columns), { ...compositeDefaults, method });
        const present = [...index.values].filter((v) => !Number.isNaN(v));
        expect(present.reduce((sum, v) => sum + v, 0) / present.length).toBeCloseTo(100, 9);
      }),
    );
  });

  test("arguments are not written into", () => {
    const components = componentsOf([
      [1, 2, NaN, 4, 3, 5],
      [9, 7, 8, 7, 6, 5],
    ]);
    const before = JSON.stringify(components);
    for (const method of methods) compositeIndex(components, { ...compositeDefaults, method });
    expect(JSON.stringify(components)).toBe(before);
  });
});

test("a level of a million turned round in a month is chained", () => {
  const { index } = compositeIndex([level("x", [1, 1e6, 1, 2])], mean);
  expect(index.values[2]).toBeCloseTo(index.values[0], 9);
  expect(index.start).toEqual(month(2020, 1));
});
