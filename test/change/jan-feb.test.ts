import { month, quarter } from "#calendar/period";
import { series } from "#series/series";
import { janFeb, twoMonthMean } from "#change/jan-feb";

const both = series(month(2023, 12), [30, 33, 27, 31]);
const together = series(month(2023, 12), [30, NaN, 60, 31]);

test.each([
  ["days", 31, 29],
  ["half", 30, 30],
  ["feb", NaN, 60],
  ["blank", NaN, NaN],
] as const)("rule %s leaves %d in January and %d in February", (rule, january, february) => {
  for (const x of [both, together]) {
    const { values, faults } = janFeb(x, rule);
    expect([...values]).toEqual([30, january, february, 31]);
    expect(faults.map(({ t }) => t)).toEqual([1, 2].filter((t) => Number.isNaN(values[t])));
  }
});

test("a February that is not in leaves both months empty", () => {
  const { values, faults } = janFeb(series(month(2024, 1), [33, NaN]), "days");
  expect([...values]).toEqual([NaN, NaN]);
  expect(faults[0].fault).toEqual({ kind: "two-months-missing", parameters: { year: 2024 } });
});

test("a range that begins in February is told from the sum that stands there", () => {
  expect([...janFeb(series(month(2023, 2), [59]), "days").values]).toEqual([28]);
});

test("the mean by day divides by 59 or 60 days", () => {
  expect([...twoMonthMean(series(month(2024, 1), [40, 20]), true).values]).toEqual([1, 1]);
  expect([...twoMonthMean(series(month(2023, 1), [40, 19]), true).values]).toEqual([1, 1]);
});

test("quarters hold January and February already", () => {
  expect(() => janFeb(series(quarter(2024, 1), [1]), "days")).toThrow("needs-monthly");
});

test("a range without a January in its span tells nothing of the sum: February is February", () => {
  expect([...twoMonthMean(series(month(2024, 2), [30, 31])).values]).toEqual([NaN, 31]);
  expect([...twoMonthMean(series(month(2024, 1), [NaN, 30, 31])).values]).toEqual([15, 15, 31]);
});

test("a 0 in June is a 0, in February it is a month that is not in", () => {
  const { values } = janFeb(series(month(2024, 1), [3, 0, 1, 1, 1, 0, 1]), "half");
  expect([...values]).toEqual([NaN, NaN, 1, 1, 1, 0, 1]);
});
