import { count, sum } from "#math/sum";
import { mean, meanAbsolute } from "#math/mean";

test("a sum keeps what a plain one loses", () => {
  expect(sum(Float64Array.of(1, 1e100, 1, -1e100))).toBe(2);
  // A million tenths: 100,000 to the last bit but the rounding of 0.1 itself.
  expect(sum(new Float64Array(1_000_000).fill(0.1))).toBe(100_000);
});

test("missing values are left out, and nothing at all has no sum", () => {
  expect(sum(Float64Array.of(1, NaN, 2))).toBe(3);
  expect(count(Float64Array.of(1, NaN, 2))).toBe(2);
  expect(sum(Float64Array.of(NaN))).toBeNaN();
  expect(sum(new Float64Array(0))).toBeNaN();
});

test("a mean and a mean size are over the values present", () => {
  expect(mean(Float64Array.of(-1, NaN, 4))).toBe(1.5);
  expect(meanAbsolute(Float64Array.of(-1, NaN, 4))).toBe(2.5);
  expect(mean(Float64Array.of(NaN, NaN))).toBeNaN();
});
