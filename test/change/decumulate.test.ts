import fc from "fast-check";
import { month, quarter } from "#calendar/period";
import { series } from "#series/series";
import { decumulate } from "#change/decumulate";

/** Profit of the industry, million yuan: 840 in the first two months of 2013, 1,040 in the first three. */
const profit = series(month(2013, 2), [840, 1040]);

test("the first quarter of 2013 earned 200 in March", () => {
  expect([...decumulate(profit, "feb").values]).toEqual([840, 200]);
});

test.each([
  ["days", [31, 28, 10], [0, 1]],
  ["half", [29.5, 29.5, 10], [0, 1]],
  ["feb", [NaN, 59, 10], []],
  ["blank", [NaN, NaN, 10], []],
] as const)("an unpublished January by the rule %s", (rule, singles, estimated) => {
  const found = decumulate(series(month(2023, 1), [NaN, 59, 69]), rule);
  expect([...found.values]).toEqual(singles);
  expect(found.estimated).toEqual(estimated);
});

test("a published January is no estimate; by the rule feb it still joins February, as in every year", () => {
  const ytd = series(month(2023, 1), [30, 59, 69]);
  expect([...decumulate(ytd, "days").values]).toEqual([30, 29, 10]);
  expect(decumulate(ytd, "days").estimated).toEqual([]);
  expect([...decumulate(ytd, "feb").values]).toEqual([NaN, 59, 10]);
});

test("January begins anew", () => {
  expect([...decumulate(series(month(2023, 11), [110, 120, 10, 21])).values]).toEqual([NaN, 10, 10, 11]);
});

test("a missing month leaves itself and the next without a figure, each with its reason", () => {
  const { values, faults } = decumulate(series(month(2023, 4), [40, NaN, 60, 70]));
  expect([...values]).toEqual([NaN, NaN, NaN, 10]);
  expect(faults.map(({ fault }) => fault)).toEqual([
    { kind: "total-before-missing", parameters: { month: "2023-03" } },
    { kind: "total-missing", parameters: { place: { position: 1 } } },
    { kind: "total-before-missing", parameters: { month: "2023-05" } },
  ]);
});

test("January alone is taken as it is until February is out", () => {
  expect([...decumulate(series(month(2024, 1), [30, NaN])).values]).toEqual([30, NaN]);
  expect([...decumulate(series(month(2024, 1), [NaN, NaN])).values]).toEqual([NaN, NaN]);
});

test("quarters begin anew in the first", () => {
  expect([...decumulate(series(quarter(2023, 3), [30, 41, 9])).values]).toEqual([NaN, 11, 9]);
});

test("singles add up to the total they came from", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 12, maxLength: 30 }), (x) => {
      let sum = 0;
      const ytd = x.map((value, t) => (sum = (t % 12 === 0 ? 0 : sum) + value));
      expect([...decumulate(series(month(2020, 1), ytd)).values]).toEqual(x.map((value) => value + 0));
    }),
  );
});
