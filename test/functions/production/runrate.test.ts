import { asked, column } from "./asked";

test("a leap year has 366 days, unless the analyst fixes 365", () => {
  const given = [column(31, 31), column("2024-01", "2025-01")];
  expect(asked("RUNRATE", given)).toEqual([[366], [365]]);
  expect(asked("RUNRATE", [...given, 365])).toEqual([[365], [365]]);
});

test("a quarter is annualised by its own days", () => {
  expect(asked("RUNRATE", [91, "2024Q1"])).toEqual([[366]]);
});

test("a year of 12 days is refused, and so is output without dates", () => {
  expect(asked("RUNRATE", [31, "2024-01", 12])).toBe("#VALUE! year_days must be 360 … 366 and is 12");
  expect(asked("RUNRATE", [31])).toMatch(/RUNRATE needs the months/);
});
