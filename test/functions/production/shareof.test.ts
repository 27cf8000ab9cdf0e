import { asked, column } from "./asked";

test("the shares of a column add up to 1, its missing rows left out", () => {
  expect(asked("SHAREOF", [column("产能", 6, null, 2)], "zh")).toEqual([
    ["占比"],
    [0.75],
    [expect.stringContaining("#N/A")],
    [0.25],
  ]);
});

test("each column of a panel has its own total", () => {
  expect(
    asked("SHAREOF", [
      [
        [1, 30],
        [3, 10],
      ],
    ]),
  ).toEqual([
    [0.25, 0.75],
    [0.75, 0.25],
  ]);
});

test("the largest n together are the concentration", () => {
  expect(asked("SHAREOF", [column("capacity", 5, 1, 3, 1), null, 2])).toEqual([[0.8]]);
  expect(asked("SHAREOF", [column(5, 1, 3, 1), 20, 2])).toEqual([[0.4]]);
  expect(asked("SHAREOF", [column(5, 1), null, 3])).toEqual([["#VALUE! top must be 1 … 2 and is 3"]]);
  expect(asked("SHAREOF", [column(5, 1), null, 0])).toBe("#VALUE! top must be ≥ 1 and is 0");
});

test("a total of 0 is a zero divisor", () => {
  expect(asked("SHAREOF", [590, 0])).toEqual([["#DIV/0! total is 0, and nothing can be divided by it"]]);
});

test("a total of another length is refused", () => {
  expect(asked("SHAREOF", [column(1, 2, 3), column(4, 5)])).toMatch(/values is 3 × 1 and total is 2 × 1/);
});
