import fc from "fast-check";
import { weekday } from "#calendar/day";
import { dayCount } from "#calendar/day-count";
import { days, firstDay, lastDay, month, type Period } from "#calendar/period";

const span = (period: Period) => ({ first: firstDay(period), last: lastDay(period) });

test("weekdays are those that a walk through the calendar counts", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
      const { first, last } = span(month(y, m));
      let walked = 0;
      for (let day = first; day <= last; day++) if (weekday(day) <= 5) walked++;
      expect(dayCount({ first, last }, "weekday")).toBe(walked);
    }),
  );
});

test("a holiday takes out a weekday; at a weekend, in another month or twice it takes nothing", () => {
  const first = firstDay(month(2024, 2));
  const free = new Set([first, first, first + 2, first - 1, first + 60]);
  expect(dayCount(span(month(2024, 2)), "weekday", free)).toBe(20);
  expect(dayCount(span(month(2024, 2)), "weekday")).toBe(21);
});

test("the Spring Festival week of 2025 lies in January with three days, in February with four", () => {
  expect([1, 2, 3].map((m) => dayCount(span(month(2025, m)), "festival"))).toEqual([3, 4, 0]);
});

test("every year has seven days of the festival", () => {
  for (let y = 1900; y <= 2100; y++) {
    const counted = Array.from({ length: 12 }, (_, m) => dayCount(span(month(y, m + 1)), "festival"));
    expect(counted.reduce((a, b) => a + b)).toBe(7);
  }
});

test("days of the calendar are those of the period, and beyond the table no festival is known", () => {
  expect(dayCount(span(month(2024, 2)), "calendar")).toBe(days(month(2024, 2)));
  expect(dayCount(span(month(2101, 2)), "festival")).toBeNaN();
});
