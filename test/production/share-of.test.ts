import fc from "fast-check";
import { sum } from "#math/sum";
import { shareOf, topShare } from "#production/share-of";

const values = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });

test("shares add up to 1, and the largest n never fall as n grows", () => {
  fc.assert(
    fc.property(values, (given) => {
      const x = Float64Array.from(given);
      const shares = x.map((value) => shareOf(value, sum(x)) as number);
      expect(sum(shares)).toBeCloseTo(1, 12);
      const top = given.map((_, i) => topShare(x, i + 1) as number);
      top.forEach((share, i) => expect(share).toBeGreaterThanOrEqual((i > 0 ? top[i - 1] : 0) - 1e-15));
      expect(top.at(-1)).toBeCloseTo(1, 12);
      expect([...x]).toEqual(given);
    }),
  );
});
