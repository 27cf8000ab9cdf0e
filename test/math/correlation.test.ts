import { correlation } from "#math/correlation";

test("the correlation of Anscombe's first set is .81642", () => {
  // Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973).
  const x = Float64Array.of(10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5);
  const y = Float64Array.of(8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68);
  expect(correlation(x, y)).toBeCloseTo(0.81642051634484, 13);
  expect(correlation(y, x)).toBe(correlation(x, y));
  expect(
    correlation(
      x,
      y.map((v) => 5 - 3 * v),
    ),
  ).toBeCloseTo(-0.81642051634484, 13);
});

test("only positions that both have count", () => {
  expect(correlation(Float64Array.of(1, 2, NaN, 4), Float64Array.of(2, 4, 5, 8))).toBeCloseTo(1, 14);
});

test("what does not vary, or is one point, has no correlation", () => {
  expect(correlation(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3))).toBeNaN();
  expect(correlation(Float64Array.of(1, NaN), Float64Array.of(1, 2))).toBeNaN();
});
