import fc from "fast-check";
import { dayNumber } from "#calendar/day";
import { month } from "#calendar/period";
import { lostOutput } from "#production/lost-output";

const start = month(2023, 1);
const day = fc.integer({ min: dayNumber(2023, 1, 1), max: dayNumber(2024, 12, 31) });

test("without a ramp the whole loss is capacity by the days of the cut", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const lost = lostOutput({ capacity: 1, start: first, end: last, rampMonths: 0 }, start, 24).values;
      let wanted = 0;
      for (let d = first; d <= last; d++) wanted += d < dayNumber(2024, 1, 1) ? 1 / 365 : 1 / 366;
      expect(lost.reduce((sum, x) => sum + x, 0)).toBeCloseTo(wanted, 10);
    }),
  );
});

test("a ramp loses no more than a cut at once, month by month, and as much once it is over", () => {
  fc.assert(
    fc.property(day, fc.double({ min: 0, max: 6, noNaN: true }), (first, rampMonths) => {
      const cut = { capacity: 100, start: first, end: Infinity };
      const ramped = lostOutput({ ...cut, rampMonths }, start, 36).values;
      const atOnce = lostOutput({ ...cut, rampMonths: 0 }, start, 36).values;
      ramped.forEach((lost, t) => {
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(lost).toBeLessThanOrEqual(atOnce[t] + 1e-12);
      });
      expect(ramped[35]).toBe(atOnce[35]);
    }),
  );
});

test("the ramp by days is the limit of many small cuts", () => {
  // 31 cuts of a 31st each, one at the middle of each day of January, are the ramp over January but for rounding.
  const first = dayNumber(2023, 1, 1);
  const ramped = lostOutput({ capacity: 365, start: first, end: Infinity, rampMonths: 1 }, start, 2).values;
  const small = Array.from({ length: 31 }, (_, i) => (31 - i - 0.5) / 31).reduce((sum, x) => sum + x, 0);
  expect(ramped[0]).toBeCloseTo(small, 10);
  expect(ramped[1]).toBe(28);
});
