import fc from "fast-check";
import { asFraction, impliedBase, impliedBaseBand, type Kind } from "#change/implied-base";

test.each<[number, number, Kind, number, number]>([
  [3562, 0.042, "fraction", 3418.4, 1],
  [200, -0.545, "fraction", 439.6, 1],
  [1040, -0.103, "fraction", 1159.4, 1],
  [56.9, 2.2, "points", 54.7, 10],
  [67.1, -1.4, "points", 68.5, 10],
  [122.3, 3.3, "points", 119.0, 10],
  [46.3, 2.3, "points", 44.0, 10],
  [46.3, 2.7, "points", 43.6, 10],
])("%d after a change of %d (%s) comes from %d", (value, change, kind, base, places) => {
  expect(impliedBase(value, change, kind)).toBeCloseTo(base, places);
});

test("profit of the first quarter of 2013: the base of the first two months, and 16.7 % on it", () => {
  const before = impliedBase(1040, -0.103, "fraction") - impliedBase(200, -0.545, "fraction");
  expect(before).toBeCloseTo(719.8, 0);
  expect(Math.abs(before - 719.8)).toBeLessThan(0.1);
  expect(840 / before - 1).toBeCloseTo(0.167, 3);
});

test("a rate is the same however it is written", () => {
  for (const [written, kind] of [
    [0.042, "fraction"],
    [4.2, "percent"],
    [1.042, "ratio"],
    [104.2, "index100"],
  ] as const) {
    expect(impliedBase(3562, written, kind)).toBeCloseTo(3418.426, 3);
    expect(asFraction(written, kind)).toBeCloseTo(0.042, 14);
  }
});

test("a fall of everything leaves no base", () => {
  expect(impliedBase(5, -1, "fraction")).toBeNaN();
  expect(impliedBaseBand(5, -0.999, "fraction", 0, 0.005)).toBeNull();
});

test("the band holds every base that rounds to what was printed", () => {
  const base = fc.double({ min: 100, max: 10000, noNaN: true });
  const rate = fc.double({ min: -0.9, max: 1, noNaN: true });
  fc.assert(
    fc.property(base, rate, (b, r) => {
      const value = Math.round(b * (1 + r));
      const printed = Math.round(((b * (1 + r)) / b) * 1000 - 1000) / 1000;
      const [low, high] = impliedBaseBand(value, printed, "fraction", 0.5, 0.0005)!;
      expect(low * (1 - 1e-12)).toBeLessThanOrEqual(b);
      expect(high * (1 + 1e-12)).toBeGreaterThanOrEqual(b);
    }),
  );
});
