import { rangeOfText, readRangeFigure } from "#cells/range-figure";

test.each([
  ["65-95", 65, 95],
  ["2500-2600", 2500, 2600],
  ["2,500–2,600", 2500, 2600],
  ["２５００～２６００", 2500, 2600],
  ["2500至2600", 2500, 2600],
  ["2500 to 2600", 2500, 2600],
  ["2600-2500", 2500, 2600],
  ["1.5-2%", 0.015, 0.02],
  ["1.5%-2%", 0.015, 0.02],
  ["-20--10", -20, -10],
  ["-20-10", -20, 10],
  ["65万-95万", 650000, 950000],
  ["2600", 2600, 2600],
])("%s is quoted from %d to %d", (text, low, high) => {
  expect(rangeOfText(text)).toEqual({ low, high });
});

test.each(["about 65", "65-", "2024-01-05", "a-b"])("%s is no range", (text) => {
  expect(rangeOfText(text)).toBeNull();
});

test("a range is one cell, two cells side by side, or a number", () => {
  expect(readRangeFigure([["65-95"]], "profit")).toEqual({ low: 65, high: 95 });
  expect(readRangeFigure([[65, 95]], "profit")).toEqual({ low: 65, high: 95 });
  expect(readRangeFigure([[65]], "profit")).toEqual({ low: 65, high: 65 });
  expect(readRangeFigure([[null]], "profit")).toEqual({ low: NaN, high: NaN });
  expect(() => readRangeFigure([["65 or so"]], "profit")).toThrow("not-a-number");
  expect(() => readRangeFigure([[1], [2], [3]], "profit")).toThrow("one-cell");
});
