import fc from "fast-check";
import { readFigure } from "#cells/number-text";

// Forms met in files of NBS, SMM, customs and in pasted tables.
test.each([
  ["1,234.5", 1234.5, 1],
  ["１，２３４．５", 1234.5, 1],
  ["12.3%", 0.123, 3],
  ["１２．３％", 0.123, 3],
  ["4.2%", 0.042, 3],
  ["-0.5 %", -0.005, 3],
  ["(1,234)", -1234, 0],
  ["（１，２３４）", -1234, 0],
  ["−5.2", -5.2, 1],
  ["+2.3", 2.3, 1],
  ["361.5万", 3615000, -3],
  ["1.5亿", 150000000, -7],
  ["1 234 567", 1234567, 0],
  ["1e3", 1000, -3],
  ["￥21,610", 21610, 0],
  ["  56.9 ", 56.9, 1],
  ["44.0", 44, 1],
  [".5", 0.5, 1],
  ["'172.5", 172.5, 1],
])("%s is %d, printed to %d places", (text, value, places) => {
  expect(readFigure(text)).toEqual({ value, places });
});

test.each([
  "abc",
  "1,23",
  "12-13",
  "2025-11",
  "",
  "%",
  "1.2.3",
  "--",
  "Infinity",
  "0x10",
  "1,234,56",
  "3.5①",
  "12.3%²",
])("%s is no number", (text) => {
  expect(readFigure(text)).toBeNull();
});

test("whatever is printed to a number of places is read back as that number", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 8 }),
      (x, places) => {
        const text = x.toFixed(places);
        expect(readFigure(text)).toEqual({ value: Number(text), places });
      },
    ),
  );
});
