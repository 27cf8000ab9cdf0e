import fc from "fast-check";
import { ascending, median, percentile } from "#math/percentile";

// Microsoft's own example of PERCENTILE.INC: {1,3,2,4} at 0.3 is 1.9.
test("percentiles are those of Excel's PERCENTILE.INC", () => {
  expect(percentile(Float64Array.of(1, 3, 2, 4), 0.3)).toBeCloseTo(1.9, 14);
  expect(percentile(Float64Array.of(1, 3, 2, 4), 0)).toBe(1);
  expect(percentile(Float64Array.of(1, 3, 2, 4), 1)).toBe(4);
  expect(median(Float64Array.of(3, NaN, 1))).toBe(2);
});

test("one value is every percentile, and none has no percentile", () => {
  expect(percentile(Float64Array.of(7), 0.9)).toBe(7);
  expect(percentile(Float64Array.of(NaN), 0.5)).toBeNaN();
  expect([...ascending(Float64Array.of(2, NaN, -1))]).toEqual([-1, 2]);
});

test("a percentile grows with its share and does not leave the values", () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (xs, p, q) => {
      const x = Float64Array.from(xs);
      const [low, high] = [percentile(x, Math.min(p, q)), percentile(x, Math.max(p, q))];
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(Math.min(...xs) - 1e-9);
      expect(high).toBeLessThanOrEqual(Math.max(...xs) + 1e-9);
    }),
  );
});
