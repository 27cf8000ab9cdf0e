import { dayNumber } from "./day";
import { firstFestivalYear, springFestivalTable } from "./spring-festival-table";

/** The years of which the date of the Spring Festival is known. */
export const festivalYears = {
  first: firstFestivalYear,
  last: firstFestivalYear + springFestivalTable.length - 1,
} as const;

/**
 * The day of the Spring Festival (first day of the first lunar month) of a year, as a day number.
 *
 * @returns  `NaN` before 1900 and after 2100
 * @source   the embedded table; Meeus, Astronomical Algorithms (1998), chapter 49
 * @example  springFestival(2024)  // 19763
 */
export function springFestival(year: number): number {
  const letter = springFestivalTable[year - firstFestivalYear];
  return letter === undefined ? NaN : dayNumber(year, 1, 20) + parseInt(letter, 36);
}
