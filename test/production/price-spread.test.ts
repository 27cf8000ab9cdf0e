import fc from "fast-check";
import { priceSpread } from "#production/price-spread";

const quoted = fc
  .tuple(fc.double({ min: 1, max: 1e5, noNaN: true }), fc.double({ min: 0, max: 500, noNaN: true }))
  .map(([low, width]) => ({ low, high: low + width }));
const at = ({ low, high }: { low: number; high: number }, p: number) => low + p * (high - low);

test("the spread of any two prices within their quotations lies between low and high", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      quoted,
      quoted,
      share,
      share,
      fc.constantFrom("points", "fraction", "ratio"),
      (a, b, p, q, kind) => {
        const { low, high } = priceSpread(a, b, kind) as { low: number; high: number };
        const [x, y] = [at(a, p), at(b, q)];
        const inside = kind === "points" ? x - y : kind === "ratio" ? x / y : x / y - 1;
        const slack = 1e-9 * Math.max(1, Math.abs(inside));
        expect(inside).toBeGreaterThanOrEqual(low - slack);
        expect(inside).toBeLessThanOrEqual(high + slack);
      },
    ),
  );
});
