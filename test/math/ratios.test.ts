import fc from "fast-check";
import { ratiosLessOne } from "#math/ratios";

const ratios = (xs: number[], n: number) => {
  const r = new Float64Array(xs.length).fill(NaN);
  return { allSound: ratiosLessOne(Float64Array.from(xs), n, r), r: [...r] };
};

test("each value over the one n before, less one, for every length of the remainder", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 13 }),
      (xs, n) => {
        const { allSound, r } = ratios(xs, n);
        expect(allSound).toBe(true);
        expect(r).toEqual(xs.map((x, t) => (t < n ? NaN : x / xs[t - n] - 1)));
      },
    ),
  );
});

test("one unsound value anywhere is noticed, unless no ratio has it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 13 }),
      fc.nat(),
      fc.constantFrom(NaN, 0, -1),
      (length, n, place, unsound) => {
        const xs = Array<number>(length).fill(5);
        const at = place % length;
        xs[at] = unsound;
        const isBase = at + n < length;
        const isMissingValue = at >= n && Number.isNaN(unsound);
        expect(ratios(xs, n).allSound).toBe(!(isBase || isMissingValue));
      },
    ),
  );
});
