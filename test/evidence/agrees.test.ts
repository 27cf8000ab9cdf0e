import fc from "fast-check";
import { agrees } from "#evidence/agrees";

test.each([
  // ECMA-376 and Excel's help on ROUND: halves go away from zero, negative places round before the point.
  [2.15, 2.2, 1, true],
  [2.149, 2.1, 1, true],
  [-1.475, -1.48, 2, true],
  [21.5, 20, -1, true],
  [626.3, 1000, -3, true],
  [1.98, 0, -1, true],
  [-50.55, -100, -2, true],
  // A half in decimals is none in binary: 1.005 is stored as 1.00499999999999989.
  [1.005, 1.01, 2, true],
  [1.005, 1, 2, false],
  [8.345, 8.35, 2, true],
  [0.285, 0.29, 2, true],
  [1.1 * 1.5, 1.7, 1, true],
])("%d printed as %d at %d places: %s", (computed, stated, places, expected) => {
  expect(agrees(computed, stated, places)).toBe(expected);
});

test("SMM's operating rate of January 2024 is 92.9 %, and not 92.8 % or 93.0 %", () => {
  const rate = (100 * 41.98) / 45.19;
  expect([92.8, 92.9, 93].map((stated) => agrees(rate, stated, 1))).toEqual([false, true, false]);
});

test("a stated number with more digits than its places agrees with nothing", () => {
  expect(agrees(92.897, 92.897, 1)).toBe(false);
});

test("numbers far from 1 are rounded like any other", () => {
  expect(agrees(1e300, 1e300, 2)).toBe(true);
  expect(agrees(4e-300, 0, 15)).toBe(true);
  expect(agrees(0, 0, 0)).toBe(true);
  expect(agrees(0.00005, 0.0001, 4)).toBe(true);
  expect(agrees(-0.4, 0, 0)).toBe(true);
});

test("a number written to its places agrees with what stood there before, and no neighbour does", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 5 }),
      fc.double({ min: -0.49, max: 0.49, noNaN: true }),
      (units, places, hidden) => {
        const at = (n: number) => Number(`${n}e-${places}`);
        const computed = (units + hidden) / 10 ** places;
        expect([-1, 0, 1].map((step) => agrees(computed, at(units + step), places))).toEqual([
          ...[false, true, false],
        ]);
      },
    ),
  );
});
