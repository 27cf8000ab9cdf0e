/**
 * Dates of the Spring Festival, 1900 to 2100: for each year the days after 20 January, in base 36
 * (a is 10), ten years a line.
 *
 * Made by lunar-javascript 1.7.7 (MIT), month 1 day 1; every date from 1950 to 2100 was checked against the
 * new moon of Meeus, Astronomical Algorithms, chapter 49, in UTC+8. The Chinese calendar of ICU 78.2 differs
 * in 1954, 2027 and 2030, where it is wrong.
 */
export const springFestivalTable = [
  "buj9rf5od2", // 1900
  "lath6pe3mc", // 1910
  "vj8rg4od3l", // 1920
  "ash6pf4mbu", // 1930
  "j7qg5od2l9", // 1940
  "sh7pe4nbtj", // 1950
  "8qg5od1kas", // 1960
  "h7qe3mbti8", // 1970
  "rg5odvk9sh", // 1980
  "7qf3lbui8r", // 1990
  "g4nc2k9ti6", // 2000
  "pe3lbuj8rg", // 2010
  "5nc2l9sh6o", // 2020
  "e3mbuj8qf4", // 2030
  "nc2lash6pd", // 2040
  "3mcuj8qf4n", // 2050
  "d1k9sg6pe3", // 2060
  "mbui7qg4nd", // 2070
  "2k9sh6pe4l", // 2080
  "ati7qg5nc1", // 2090
  "k", // 2100
].join("");

/** The first year of the table. */
export const firstFestivalYear = 1900;
