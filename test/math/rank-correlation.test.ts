import { rankCorrelation } from "#math/rank-correlation";

const of = (x: number[], y: number[]) => rankCorrelation(Float64Array.from(x), Float64Array.from(y));

test("equal values share the mean of their ranks, as in SciPy's example", () => {
  // scipy.stats.spearmanr([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]) in SciPy's documentation: 0.82078...
  expect(of([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(0.8207826816681233, 14);
});

test("only the order counts", () => {
  expect(of([1, 2, 3, 4], [1, 10, 1000, 1e9])).toBeCloseTo(1, 12);
  expect(of([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
});

test("a position where either is missing is left out", () => {
  expect(of([1, NaN, 3, 4], [2, 9, 3, 4])).toBeCloseTo(1, 12);
  expect(of([1, NaN], [2, 9])).toBeNaN();
});
