import fc from "fast-check";
import { dayNumber } from "#calendar/day";
import { month } from "#calendar/period";
import { capacityPath } from "#production/capacity-path";

const start = month(2024, 1);
const event = fc.record({
  day: fc.integer({ min: dayNumber(2022, 1, 1), max: dayNumber(2025, 12, 31) }),
  change: fc.double({ min: -10, max: 100, noNaN: true }),
  rampMonths: fc.constantFrom(0, 1, 2.5, 6),
});

test("the order of the ledger does not matter, and in the end every event counts in full", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const path = capacityPath(events, start, 36, 5000).values;
      const turned = capacityPath([...events].reverse(), start, 36, 5000).values;
      path.forEach((capacity, t) => expect(turned[t]).toBeCloseTo(capacity, 8));
      const all = events.reduce((sum, { change }) => sum + change, 5000);
      expect(path[35]).toBeCloseTo(all, 8);
    }),
  );
});

test("an event split in two halves gives the same path", () => {
  fc.assert(
    fc.property(event, (one) => {
      const half = { ...one, change: one.change / 2 };
      const path = capacityPath([one], start, 24, 5000).values;
      const split = capacityPath([half, half], start, 24, 5000).values;
      path.forEach((capacity, t) => expect(split[t]).toBeCloseTo(capacity, 9));
    }),
  );
});

test("without events capacity stays where it started", () => {
  expect([...capacityPath([], start, 2, 4519).values]).toEqual([4519, 4519]);
});
