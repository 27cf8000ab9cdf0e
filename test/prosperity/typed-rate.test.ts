import fc from "fast-check";
import { fractionOf } from "#prosperity/typed-rate";

test("8.2 % is the fraction that a limit of 8.2 % is, although 8.2 / 100 is not", () => {
  expect(8.2 / 100).not.toBe(0.082);
  expect(fractionOf(8.2, "percent")).toBe(0.082);
});

test("every rate printed to two places becomes the decimal one would type", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => {
      const text = (n / 100).toFixed(2);
      expect(fractionOf(Number(text), "percent")).toBe(Number(`${text}e-2`) + 0);
    }),
  );
});

test("a rate of full precision keeps its digits, and a fraction is taken as it is", () => {
  expect(fractionOf(100 / 3, "percent")).toBe(100 / 3 / 100);
  expect(fractionOf(0.082, "fraction")).toBe(0.082);
  expect(fractionOf(8.2, "points")).toBe(0.082);
});
