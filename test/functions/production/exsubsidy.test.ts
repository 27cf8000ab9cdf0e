import { asked } from "./asked";

test("one profit answers one column", () => {
  expect(asked("EXSUBSIDY", [80, 20])).toEqual([[60], [0.25]]);
  expect(asked("EXSUBSIDY", [80, 20, "25%"])).toEqual([[65], [0.1875]]);
});

test("a range may be two cells as well", () => {
  expect(asked("EXSUBSIDY", [[[65, 95]], 38.52])).toEqual(asked("EXSUBSIDY", ["65-95", 38.52]));
});

test("a subsidy larger than the profit leaves a loss", () => {
  expect(asked("EXSUBSIDY", [20, 30])).toEqual([[-10], [1.5]]);
});

test("a loss has no share, and a profit of 0 is a zero divisor", () => {
  expect(asked("EXSUBSIDY", [-20, 30])).toEqual([
    [-50],
    ["#N/A profit is -20: a loss has no share that was subsidy"],
  ]);
  expect(asked("EXSUBSIDY", [[[0]], 30])[1]).toEqual([
    "#DIV/0! profit is 0, and nothing can be divided by it",
  ]);
});

test("a missing figure has no answer, and a tax of 25 is refused", () => {
  expect(asked("EXSUBSIDY", [[[null]], 30])).toEqual([
    [expect.stringContaining("#N/A")],
    [expect.stringContaining("#N/A")],
  ]);
  expect(asked("EXSUBSIDY", [80, 20, 25])).toBe(
    "#VALUE! tax is a fraction and 25 is above 1: type 25% or 0.25",
  );
  expect(asked("EXSUBSIDY", ["some", 20])).toBe('#VALUE! profit, row 1: "some" is not a number');
});
