import { limitsFromHistory } from "#prosperity/limits-from-history";

test("percentiles are Excel's PERCENTILE.INC: of 1, 2, 3, 4 the 30th is 1.9", () => {
  // Microsoft's help of PERCENTILE.INC: =PERCENTILE.INC({1,3,2,4}, 0.3) is 1.9.
  expect(limitsFromHistory(Float64Array.of(1, 3, 2, 4), [0.1, 0.3, 0.75, 0.9])[1]).toBeCloseTo(1.9, 12);
});

test("missing months leave the history", () => {
  expect(limitsFromHistory(Float64Array.of(1, NaN, 3, 2, 4), [0, 0.3, 0.5, 1])).toEqual([1, 1.9, 2.5, 4]);
});

test("with sign −1 the limits fall", () => {
  const history = Float64Array.from({ length: 11 }, (_, i) => i);
  const found = limitsFromHistory(history, [0.1, 0.25, 0.75, 0.9], -1);
  [9, 7.5, 2.5, 1].forEach((limit, i) => expect(found[i]).toBeCloseTo(limit, 12));
});
