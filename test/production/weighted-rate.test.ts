import fc from "fast-check";
import { weightedRate } from "#production/weighted-rate";

const rows = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0.1, max: 500, noNaN: true }),
    fc.constantFrom("Shandong", "Xinjiang", "Yunnan"),
  ),
  { minLength: 1, maxLength: 30 },
);

test("the rate lies between the least and the greatest, and groups of it make up the whole", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const rates = Float64Array.from(given, ([rate]) => rate);
      const weights = Float64Array.from(given, ([, weight]) => weight);
      const names = given.map(([, , group]) => group);
      const [all] = weightedRate(rates, weights, null);
      expect(all.rate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
      expect(all.rate).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
      const groups = weightedRate(rates, weights, names);
      const weightOf = (name: string) => weights.reduce((sum, w, i) => sum + (names[i] === name ? w : 0), 0);
      const whole = weights.reduce((sum, w) => sum + w, 0);
      const again = groups.reduce((sum, g) => sum + (g.rate as number) * weightOf(g.group), 0) / whole;
      expect(again).toBeCloseTo(all.rate as number, 10);
      expect(all.covered).toBe(1);
    }),
  );
});
