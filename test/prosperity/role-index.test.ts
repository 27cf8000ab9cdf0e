import { AluError } from "#error/alu-error";
import { month, type Period } from "#calendar/period";
import type { Component } from "#composite/component";
import { compositeIndex } from "#composite/composite-index";
import type { Indicator, Model } from "#prosperity/model";
import { roleIndex, type RoleIndexSpec } from "#prosperity/role-index";
import { series, undated } from "#series/series";
import { column, indicator, measure, noise, values } from "./rows";

const spec: RoleIndexSpec = { role: "leading", method: "chinese", base: null, isDefault: false };
const base = (first: Period) => ({ kind: "span", first, last: first }) as const;
const faultOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    return (error as AluError).fault;
  }
  return null;
};

const a = noise(40, 3).map((v) => 100 + 20 * v);
const b = noise(40, 5).map((v) => 50 + 5 * v);
const component = (name: string, x: readonly number[], more: Partial<Component> = {}): Component => ({
  name,
  series: series(month(2020, 1), x),
  isRate: false,
  weight: 1,
  sign: 1,
  ...more,
});
const close = (found: ArrayLike<number>, wanted: ArrayLike<number>) => {
  expect(found.length).toBe(wanted.length);
  Array.from(wanted, (w, t) => expect(found[t]).toBeCloseTo(w, 9));
};

test("is the composite index of the levels of the role, and never of their scores", () => {
  const limits: Indicator["limits"] = [1, 2, 3, 4];
  const model = [
    indicator("a", { measure: measure("yoy", "ma3"), limits, weight: 2 }),
    indicator("b", { limits: null }),
  ];
  const found = roleIndex(model, [column("a", a), column("b", b)], spec);
  const wanted = compositeIndex([component("a", a, { weight: 2 }), component("b", b)], {
    method: "chinese",
    base: null,
    reference: [],
  });
  close(found.values, wanted.index.values);
});

test("brings the leading index to the volatility of the coincident columns, and F is 1 where there are none", () => {
  const model: Model = [indicator("a"), indicator("b", { role: "coincident" })];
  const wanted = compositeIndex([component("a", a)], {
    method: "chinese",
    base: null,
    reference: [component("b", b)],
  });
  close(roleIndex(model, [column("a", a), column("b", b)], spec).values, wanted.index.values);
  const alone = compositeIndex([component("a", a)], { method: "chinese", base: null, reference: [] });
  close(roleIndex(model, [column("a", a)], spec).values, alone.index.values);
});

test("a level alone by the method mean is itself, with the base at 100", () => {
  const found = roleIndex([indicator("a")], [column("a", [50, 60, 45])], {
    ...spec,
    method: "mean",
    base: base(month(2020, 1)),
  });
  close(found.values, [100, 120, 90]);
});

test("sign −1 turns each change round: up 20 % and back becomes down and back", () => {
  const found = roleIndex([indicator("a", { sign: -1, limits: [4, 3, 2, 1] })], [column("a", [50, 60, 50])], {
    ...spec,
    method: "mean",
    base: base(month(2020, 1)),
  });
  close(found.values, [100, 100 / 1.2, 100]);
});

test("a cumulative column is taken back to single months, January and February by their days", () => {
  const found = roleIndex([indicator("a", { form: "ytd" })], [column("a", [NaN, 60, 91])], {
    ...spec,
    method: "mean",
    base: base(month(2020, 1)),
  });
  // 60 over 31 and 29 days of 2020 is 31 and 29; March is 31 again.
  close(found.values, [100, (100 * 29) / 31, 100]);
});

test.each(["percent", "fraction", "points"] as const)(
  "a rate typed in %s changes by percent points",
  (unit) => {
    const typed = [8, 8.5, 8].map((x) => (unit === "fraction" ? x / 100 : x));
    const found = roleIndex([indicator("a", { form: "yoy", unit })], [column("a", typed, month(2020, 3))], {
      ...spec,
      method: "mean",
      base: base(month(2020, 3)),
    });
    close(found.values, [100, (100 * 200.5) / 199.5, 100]);
  },
);

test("a rate without a January carries February's figure, so that February does not change again", () => {
  const found = roleIndex(
    [indicator("a", { form: "ytd_yoy", unit: "percent" })],
    [column("a", [8, NaN, 9, 9], month(2019, 12))],
    { ...spec, method: "mean", base: base(month(2019, 12)) },
  );
  const up = (100 * 201) / 199;
  close(found.values, [100, up, up, up]);
});

test("a missing value changes by 0, and the next change is taken from the last value present", () => {
  const found = roleIndex(
    [indicator("a"), indicator("b"), indicator("c")],
    [column("a", [50, NaN, 60]), column("b", [50, 50, 50]), column("c", [50, 50, 50])],
    { ...spec, method: "mean", base: base(month(2020, 1)) },
  );
  const change = (200 * 10) / 110 / 3;
  close(found.values, [100, 100, (100 * (200 + change)) / (200 - change)]);
});

test("fewer than three fifths of the role's indicators in: no value, and what is awaited", () => {
  const model = [..."abcde"].map((name) => indicator(name));
  const panel = (missing: string) =>
    [..."abcde"].map((name, i) => column(name, [...a.slice(i, i + 12), missing.includes(name) ? NaN : 100]));
  expect(Number.isNaN(roleIndex(model, panel("ab"), spec).values[12])).toBe(false);
  const found = roleIndex(model, panel("abc"), spec);
  expect(found.faults).toEqual([
    {
      t: 12,
      fault: {
        kind: "role-coverage",
        parameters: { role: "leading", actual: 2, of: 5, names: ["a", "b", "c"] },
      },
    },
  ]);
});

test("before every indicator has begun there is no value, and the months name which", () => {
  const found = roleIndex(
    [indicator("a"), indicator("b")],
    [column("a", a), column("b", [NaN, ...b.slice(1)])],
    spec,
  );
  expect(found.faults).toEqual([
    { t: 0, fault: { kind: "before-first-value", parameters: { names: ["b"] } } },
  ]);
});

test("a 0 in a level that is otherwise positive is a blank, as some hosts deliver one", () => {
  const model = [indicator("a"), indicator("b")];
  const withZero = a.map((v, t) => (t === 20 ? 0 : v));
  const withGap = a.map((v, t) => (t === 20 ? NaN : v));
  const of = (x: readonly number[]) => roleIndex(model, [column("a", x), column("b", b)], spec).values;
  expect([...of(withZero)]).toEqual([...of(withGap)]);
});

test("the Conference Board's factors do not depend on whether a rate was typed as 8.0 or as 0.08", () => {
  const rate = noise(40, 9).map((v) => 8 + v);
  const of = (unit: "percent" | "fraction") =>
    roleIndex(
      [indicator("a"), indicator("b", { form: "yoy", unit })],
      [
        column("a", a),
        column(
          "b",
          rate.map((v) => (unit === "percent" ? v : v / 100)),
        ),
      ],
      { ...spec, method: "conference-board" },
    ).values;
  close(of("fraction"), of("percent"));
});

test("a role that the model lacks, or of which the panel has nothing, is a question without an answer", () => {
  expect(faultOf(() => roleIndex([indicator("a")], [column("a", a)], { ...spec, role: "lagging" }))).toEqual({
    kind: "no-role",
    parameters: { role: "lagging" },
  });
  const model = [indicator("a"), indicator("b", { role: "lagging" })];
  expect(faultOf(() => roleIndex(model, [column("a", a)], { ...spec, role: "lagging" }))).toEqual({
    kind: "role-absent",
    parameters: { role: "lagging", names: ["b"] },
  });
});

test("without dates the first twelve rows are the base, and a cumulative column needs months", () => {
  const found = roleIndex([indicator("a")], [column("a", a, undated)], { ...spec, method: "mean" }).values;
  expect(found.subarray(0, 12).reduce((sum, v) => sum + v) / 12).toBeCloseTo(100, 10);
  const ytd = [indicator("a", { form: "ytd" })];
  expect(faultOf(() => roleIndex(ytd, [column("a", a, undated)], spec))?.kind).toBe("needs-months");
});

test("by default the first complete calendar year is 100", () => {
  const x = values(30, (t) => 100 + t);
  const found = roleIndex([indicator("a")], [column("a", x, month(2020, 3))], {
    ...spec,
    method: "mean",
  }).values;
  expect(found.subarray(10, 22).reduce((sum, v) => sum + v) / 12).toBeCloseTo(100, 10);
});
