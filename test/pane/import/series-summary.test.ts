import { month } from "#calendar/period";
import { summaryOf } from "#pane/import/series-summary";
import { aSeries } from "./an-import";

const summary = (values: readonly number[], more = {}) => {
  const { points, cadence } = aSeries("x", values, more);
  return summaryOf(points, cadence);
};

test("first, last and the last three figures are told by month", () => {
  const { first, last, count, latest } = summary([1, 2, 3, 4], { from: month(2025, 8).ordinal });
  expect([first, last, count]).toEqual(["2025-08", "2025-11", 4]);
  expect(latest).toEqual([
    { period: "2025-09", value: 2 },
    { period: "2025-10", value: 3 },
    { period: "2025-11", value: 4 },
  ]);
});

test("a file with the latest month first ends with the latest month all the same", () => {
  const { points, cadence } = aSeries("x", [3, 2, 1]);
  const first = points.ordinals[0];
  const descending = { ...points, ordinals: Int32Array.of(first + 2, first + 1, first) };
  expect(summaryOf(descending, cadence).latest.map(({ value }) => value)).toEqual([1, 2, 3]);
});

test("a gap parts the line, a flat series lies in the middle, and a long one keeps its ends", () => {
  expect(summary([1, 2, NaN, 4, 5]).lines).toEqual(["0,100 25,75", "75,25 100,0"]);
  expect(summary([7, 7]).lines).toEqual(["0,50 100,50"]);
  const long = summary(Array.from({ length: 5000 }, (_, i) => i)).lines[0].split(" ");
  expect(long.length).toBeLessThanOrEqual(102);
  expect([long[0], long[long.length - 1]]).toEqual(["0,100", "100,0"]);
});

test("a series without a figure has no line and no last month", () => {
  expect(summary([])).toEqual({ count: 0, first: "", last: "", latest: [], lines: [] });
});
