import { civil } from "#calendar/day";
import { dayText } from "#calendar/day-text";
import { festivalYears, springFestival } from "#calendar/spring-festival";
import table from "../reference/cny_dates_1900_2100.json";

test("the embedded table is that of lunar-javascript, year by year from 1900 to 2100", () => {
  expect(festivalYears).toEqual({ first: 1900, last: 2100 });
  const years = Array.from({ length: 201 }, (_, i) => 1900 + i);
  expect(years.map((year) => dayText(springFestival(year)))).toEqual(table.dates);
});

test("where ICU errs the table holds", () => {
  expect(["1954-02-04", "2027-02-07", "2030-02-02"]).toEqual(table.icu_differs);
  expect([1954, 2027, 2030].map((year) => dayText(springFestival(year)))).toEqual([
    "1954-02-03",
    "2027-02-06",
    "2030-02-03",
  ]);
});

test("outside the table there is no date", () => {
  expect([1899, 2101].map(springFestival)).toEqual([NaN, NaN]);
  expect(civil(springFestival(2100)).year).toBe(2100);
});
