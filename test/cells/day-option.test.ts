import { dayNumber } from "#calendar/day";
import { dayOption } from "#cells/day-option";
import type { Cell, Locale } from "#cells/cell";

const locale: Locale = { language: "en", date1904: false };

test.each<[Cell, "first" | "last", number | null]>([
  ["2024-02", "first", dayNumber(2024, 2, 1)],
  ["2024-02", "last", dayNumber(2024, 2, 29)],
  ["2024-02-10", "last", dayNumber(2024, 2, 10)],
  ["2024年1-2月", "first", dayNumber(2024, 1, 1)],
  ["2024Q3", "last", dayNumber(2024, 9, 30)],
  [2024, "last", dayNumber(2024, 12, 31)],
  [45366, "first", dayNumber(2024, 3, 15)],
  [null, "first", null],
  [0, "first", null],
])("%p, %s day", (cell, edge, day) => {
  expect(dayOption([[cell]], "start", edge, locale)).toBe(day);
});

test("a text that is no date, or one that can be read as two, is refused", () => {
  expect(() => dayOption([["soon"]], "start", "first", locale)).toThrow("not-a-day");
  expect(() => dayOption([["3/4/25"]], "start", "first", locale)).toThrow("not-a-day");
});
