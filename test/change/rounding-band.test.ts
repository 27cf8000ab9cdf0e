import fc from "fast-check";
import { mostPlaces, placesOf, spanOfRatio } from "#change/rounding-band";

test.each([
  [94180.6, 1],
  [3562, 0],
  [0.0007, 4],
  [1e-7, 7],
  [1.5e21, 0],
  [-2.25, 2],
])("%d has %d decimal places", (value, places) => expect(placesOf(value)).toBe(places));

test("levels given as numbers count to the most places of their column, texts by their own", () => {
  expect(mostPlaces(Float64Array.of(1.5, 2.25, 3.125, NaN), [null, null, 3, null])).toBe(2);
});

test("no figures inside their intervals leave the band", () => {
  const within = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(within, within, within, within, (i, j, k, l) => {
      const [a, b, g, h] = [
        [99, 101],
        [49, 51],
        [0.03, 0.04],
        [0.05, 0.06],
      ] as const;
      const [low, high] = spanOfRatio(a, b, g, h)!;
      const x = (ends: readonly [number, number], s: number) => ends[0] + s * (ends[1] - ends[0]);
      const rate = (x(a, i) - x(b, j)) / (x(a, i) / (1 + x(g, k)) - x(b, j) / (1 + x(h, l))) - 1;
      expect(rate).toBeGreaterThanOrEqual(low - 1e-12);
      expect(rate).toBeLessThanOrEqual(high + 1e-12);
    }),
  );
});
