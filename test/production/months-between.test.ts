import fc from "fast-check";
import { dayNumber } from "#calendar/day";
import { monthsBetween } from "#production/months-between";

test("from a day to the same day of another month are whole months where both months are as long", () => {
  expect(monthsBetween(dayNumber(2024, 1, 15), dayNumber(2024, 3, 15))).toBe(2);
  expect(monthsBetween(dayNumber(2024, 1, 1), dayNumber(2025, 1, 1))).toBe(12);
  expect(monthsBetween(dayNumber(2024, 2, 15), dayNumber(2024, 3, 1))).toBeCloseTo(15 / 29, 14);
});

test("stretches of time add up", () => {
  const day = fc.integer({ min: 0, max: 40000 });
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      expect(monthsBetween(a, b) + monthsBetween(b, c)).toBeCloseTo(monthsBetween(a, c), 9);
      expect(monthsBetween(a, b) + monthsBetween(b, a)).toBe(0);
    }),
  );
});
