import { firstDay, month } from "#calendar/period";
import { weekday } from "#calendar/day";
import { aggregateDays } from "#series/aggregate-days";

const january = firstDay(month(2024, 1));
const range = (n: number) => Array.from({ length: n }, (_, i) => january + i);
const rows = (days: readonly number[], value: (i: number) => number = (i) => i) => ({
  days: Float64Array.from(days),
  values: Float64Array.from(days, (_, i) => value(i)),
});

test("a monthly average is taken over trading days, a holiday at the month's end notwithstanding", () => {
  const trading = range(22).filter((day) => weekday(day) <= 5);
  const { values } = aggregateDays(
    rows(trading, () => 19000),
    12,
    "mean",
  );
  expect([...values]).toEqual([19000]);
});

test("a month that is still running is not complete, except for its first value", () => {
  const x = rows([...range(31), january + 31, january + 40]);
  const mean = aggregateDays(x, 12, "mean");
  expect(mean.values[0]).toBe(15);
  expect(mean.values[1]).toBeNaN();
  expect(mean.faults[0].fault).toEqual({
    kind: "rows-cover-part",
    parameters: { period: "2024-02", from: "2024-02-01", through: "2024-02-10" },
  });
  expect([...aggregateDays(x, 12, "last").values]).toEqual([30, NaN]);
  expect([...aggregateDays(x, 12, "first").values]).toEqual([0, 31]);
});

test("a sum of rows one a day needs every day", () => {
  const full = aggregateDays(
    rows(range(31), () => 1),
    12,
    "sum",
  );
  expect([...full.values]).toEqual([31]);
  const gap = aggregateDays(
    rows(range(31), (i) => (i === 9 ? NaN : 1)),
    12,
    "sum",
  );
  expect(gap.faults[0].fault).toEqual({
    kind: "days-incomplete",
    parameters: { period: "2024-01", found: 30, needed: 31 },
  });
});

test("weekly rows make a month, and a month without a value none", () => {
  const weekly = rows([4, 11, 18, 25, 32, 39, 46, 53].map((d) => january + d));
  expect([...aggregateDays(weekly, 12, "mean").values]).toEqual([1.5, 5.5]);
  const empty = aggregateDays(
    rows([january, january + 15, january + 70], (i) => (i < 2 ? NaN : 1)),
    12,
    "last",
  );
  expect(empty.faults.map(({ fault }) => fault.kind)).toEqual([
    "days-incomplete",
    "days-incomplete",
    "rows-cover-part",
  ]);
});
