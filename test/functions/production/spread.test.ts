import { asked, column } from "./asked";

test("points by default, fraction and ratio where asked", () => {
  expect(asked("SPREAD", [20000, 16000])).toEqual([[4000]]);
  expect(asked("SPREAD", [20000, 16000, "fraction"])).toEqual([[0.25]]);
  expect(asked("SPREAD", [20000, 16000, "倍数"])).toEqual([[1.25]]);
});

test("quoted ranges give the least and the greatest spread", () => {
  expect(asked("SPREAD", ["2700-2800", "2500-2600"])).toEqual([[100, 300]]);
  expect(asked("SPREAD", ["2600-2650", "2500", "ratio"])).toEqual([[1.04, 1.06]]);
});

test("a column in which one cell quotes a range answers low and high beside each other", () => {
  expect(asked("SPREAD", [column("A00", 2700, 2700), column("scrap", "2500-2600", 2650)])).toEqual([
    ["spread low", "spread high"],
    [100, 200],
    [50, 50],
  ]);
  expect(asked("SPREAD", [[[2700, 2700]], [["2500-2600", 2650]]])).toEqual([
    [100, 50],
    [200, 50],
  ]);
});

test("a divisor of 0 or below, a word and an unknown kind are refused", () => {
  expect(asked("SPREAD", [100, 0, "ratio"])).toEqual([
    ["#DIV/0! low is 0, and nothing can be divided by it"],
  ]);
  expect(asked("SPREAD", [100, -5, "fraction"])).toEqual([["#VALUE! low must not be below 0 and is -5"]]);
  expect(asked("SPREAD", [100, "about 90"])).toBe('#VALUE! low, row 1: "about 90" is not a number');
  expect(asked("SPREAD", [100, 90, "percentile"])).toMatch(/"percentile" is not one of points 点/);
  expect(
    asked("SPREAD", [
      [
        [1, 2],
        [3, 4],
      ],
      "1-2",
    ]),
  ).toMatch(/must be one series/);
});

test("a price that is missing has no spread", () => {
  expect(asked("SPREAD", [column(2700, 2700), column(2600, null)])).toEqual([
    [100],
    [expect.stringContaining("#N/A")],
  ]);
});
