import { asked, column } from "./asked";

const months = column("2024-01", "2024-02", "2024-03", "2024-04");

test("use is averaged over the days of three months by default", () => {
  const answer = asked("STOCKDAYS", [
    column("stocks", 600, 610, 620, 630),
    column("use", 3100, 2900, 3100, 3000),
    column("month", ...months.flat()),
  ]) as unknown[][];
  expect(answer[0]).toEqual(["stocks days of use"]);
  expect(answer[2]).toEqual([
    "#N/A use is averaged over 3 months, and 2 of those that end here have a value",
  ]);
  expect(answer[3][0]).toBeCloseTo(620 / (9100 / 91), 12);
  expect(answer[4][0]).toBeCloseTo(630 / (9000 / 90), 12);
});

test("series with dates of their own are matched by month, in the order of stocks", () => {
  const stocks = [
    ["2024-02", 290],
    ["2024-01", 310],
  ];
  const use = [
    ["2024-01", 3100],
    ["2024-02", 2900],
    ["2024-03", 9999],
  ];
  expect(asked("STOCKDAYS", [stocks, use, null, 1])).toEqual([
    ["2024-02", expect.closeTo(2.9, 12)],
    ["2024-01", expect.closeTo(3.1, 12)],
  ]);
});

test("a month of the window that is missing is told, and a use of 0 is a zero divisor", () => {
  const answer = asked("STOCKDAYS", [column(1, 1, 1, 1), column(3, null, 3, 3), months, 2]) as string[][];
  expect(answer[2][0]).toMatch(/2 months, and 1 of those/);
  expect(answer[3][0]).toBeCloseTo(61 / 6, 12);
  expect(asked("STOCKDAYS", [620, [[0]], "2024-01", 1])).toEqual([
    ["#DIV/0! use is 0, and nothing can be divided by it"],
  ]);
});

test("without dates, and for quarters, it cannot be answered", () => {
  expect(asked("STOCKDAYS", [column(1, 2), column(3, 4)])).toMatch(/STOCKDAYS needs the months/);
  expect(asked("STOCKDAYS", [column(1, 2), column(3, 4), column("2024Q1", "2024Q2")])).toMatch(/^#VALUE! /);
  expect(asked("STOCKDAYS", [column(1, 2), column(3, 4), months.slice(0, 2), 0])).toMatch(/window must be/);
});
