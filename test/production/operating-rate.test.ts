import fc from "fast-check";
import { operatingRate } from "#production/operating-rate";

test("the rate does not depend on the unit of both capacities", () => {
  const capacity = fc.double({ min: 1, max: 1e5, noNaN: true });
  const share = fc.double({ min: 0.001, max: 1.4, noNaN: true });
  fc.assert(
    fc.property(capacity, share, fc.integer({ min: -8, max: 8 }), (built, s, k) => {
      expect(operatingRate(built * s * 2 ** k, built * 2 ** k)).toBe(operatingRate(built * s, built));
    }),
  );
});

test("missing capacities are a missing rate, never a fault", () => {
  expect(operatingRate(NaN, 0)).toBeNaN();
  expect(operatingRate(1, NaN)).toBeNaN();
});
