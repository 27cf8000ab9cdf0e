import type { Locale } from "#cells/cell";
import { spread } from "#cells/layout";
import { readMonths } from "#cells/months";
import { month } from "#calendar/period";
import { series } from "#series/series";

const locale: Locale = { language: "en", date1904: false };
const counted = series(month(2024, 1), [1, 2, 3]);
const laid = (cells: (string | number | null)[][]) =>
  spread(readMonths(cells, locale, "dates"), [{ header: "x", result: counted }]);

test.each<[string, (string | number | null)[][], unknown[][]]>([
  ["down", [["2024-01"], ["2024-02"]], [[1], [2]]],
  ["across", [["2024-01", "2024-02"]], [[1, 2]]],
  ["under a heading", [["月份"], ["2024年1月"], ["2024年3月"]], [["x"], [1], [3]]],
  ["under any heading", [["Period end"], [45322], [45351]], [["x"], [1], [2]]],
  ["from new to old", [["2024-03"], ["2024-01"]], [[3], [1]]],
  ["one alone", [["2024-02"]], [[2]]],
])("months %s keep their place", (_, cells, answer) => {
  expect(laid(cells)).toEqual(answer);
});

test("a month that does not exist and a text among the months are refused", () => {
  expect(() => laid([["2024-01"], ["2024-13"]])).toThrow("not-a-month");
  expect(() => laid([[null]])).toThrow("empty-range");
});
