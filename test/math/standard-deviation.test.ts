import { standardDeviation } from "#math/standard-deviation";

// NIST StRD, univariate summary statistics (www.itl.nist.gov/div898/strd): certified values of data sets that are
// given by a rule. The limit is the number of digits that double precision can hold of numbers so far from zero.
test.each([
  ["NumAcc1", [10000001, 10000003, 10000002], 1, 15],
  ["NumAcc2", [1.2, ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 1.1 : 1.3))], 0.1, 13],
  [
    "NumAcc3",
    [1000000.2, ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 1000000.1 : 1000000.3))],
    0.1,
    9,
  ],
  [
    "NumAcc4",
    [10000000.2, ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 10000000.1 : 10000000.3))],
    0.1,
    8,
  ],
] as const)("NIST %s has its certified deviation", (_, data, certified, digits) => {
  const found = standardDeviation(Float64Array.from(data));
  expect(Math.abs(found / certified - 1)).toBeLessThan(0.5 * 10 ** -(digits - 1));
});

test("a deviation needs two values, and leaves missing ones out", () => {
  expect(standardDeviation(Float64Array.of(1, NaN, 3))).toBe(Math.SQRT2);
  expect(standardDeviation(Float64Array.of(1))).toBeNaN();
  expect(standardDeviation(Float64Array.of(5, 5, 5))).toBe(0);
});
