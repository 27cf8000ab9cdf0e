import { month } from "#calendar/period";
import { band } from "#prosperity/band";
import { prosperityIndex } from "#prosperity/prosperity-index";
import { column, indicator, values } from "./rows";

const model = [indicator("a", { weight: 3 }), indicator("b", { weight: 1 })];

/** `a` stays at 50; `b` moves by a step that grows by one each month, and lacks its last `missing` months. */
const panel = (n: number, missing: number) => [
  column(
    "a",
    values(n, () => 50),
    month(2020, 3),
  ),
  column(
    "b",
    values(n, (t) => (t >= n - missing ? NaN : (t * (t + 1)) / 2)),
    month(2020, 3),
  ),
];
const bandOf = (n: number, missing: number) => {
  const found = prosperityIndex(model, panel(n, missing), false);
  return { ...band(found), index: found.index };
};

test("a final value has no band: low and high are the value", () => {
  const { low, high, index } = bandOf(30, 0);
  expect([...low.values]).toEqual([...index.values]);
  expect([...high.values]).toEqual([...index.values]);
});

test("a preliminary value has the 10 to 90 % error of its missing pattern, replayed over the months before", () => {
  const n = 40;
  const { low, high, index } = bandOf(n, 1);
  // Held one month, b would have missed by its step: a quarter of t, for t from 1 to 38. No month has two ages.
  const errors = values(n - 2, (i) => (i + 1) / 4);
  const at = (p: number) => errors[0] + p * (errors[errors.length - 1] - errors[0]);
  expect(low.values[n - 1]).toBeCloseTo(index.values[n - 1] + at(0.1), 10);
  expect(high.values[n - 1]).toBeCloseTo(index.values[n - 1] + at(0.9), 10);
});

test("held for two months, the pattern of two months is replayed", () => {
  const n = 40;
  const { low, index } = bandOf(n, 2);
  // Held two months, b would have missed by its last two steps: (2t − 1)/4 for t from 2 to 37.
  const errors = values(n - 4, (i) => (2 * (i + 2) - 1) / 4);
  const tenth = errors[0] + 0.1 * (errors[errors.length - 1] - errors[0]);
  expect(low.values[n - 1]).toBeCloseTo(index.values[n - 1] + tenth, 10);
});

test("with fewer than 24 replayed months there is no band", () => {
  expect(Number.isNaN(bandOf(26, 1).low.values[25])).toBe(false);
  const { low, high } = bandOf(25, 1);
  for (const side of [low, high])
    expect(side.faults).toEqual([
      { t: 24, fault: { kind: "too-few-replays", parameters: { months: 23, needed: 24 } } },
    ]);
});

test("a month without an index has no band, for the same reason", () => {
  const { low, index } = bandOf(30, 4);
  expect(low.faults.at(-1)).toEqual(index.faults.at(-1));
});

test("in February an indicator that skips January is replayed from December", () => {
  const power = { form: "yoy", unit: "percent", limits: [0.16, 0.32, 0.64, 0.8] } as const;
  const n = 29;
  const start = month(2021, 12);
  // 50 % but for February's 60 %; January is never published, and the last month is not in.
  const rates = values(n, (t) => (t % 12 === 1 || t === n - 1 ? NaN : t % 12 === 2 ? 60 : 50));
  const found = prosperityIndex(
    [indicator("a", { weight: 3 }), indicator("p", power)],
    [
      column(
        "a",
        values(n, () => 50),
        start,
      ),
      column("p", rates, start),
    ],
    false,
  );
  // 24 months are replayed: three Februaries miss by +10/4, three Marches by −10/4, the others by nothing.
  const { low, high } = band(found);
  expect(high.values[n - 1] - found.index.values[n - 1]).toBeCloseTo(0.7 * 2.5, 10);
  expect(low.values[n - 1] - found.index.values[n - 1]).toBeCloseTo(-0.7 * 2.5, 10);
});
