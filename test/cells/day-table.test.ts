import { dayNumber } from "#calendar/day";
import type { Locale } from "#cells/cell";
import { readDayTable } from "#cells/day-table";

const locale: Locale = { language: "en", date1904: false };
const read = (values: Parameters<typeof readDayTable>[0], dates: Parameters<typeof readDayTable>[1] = null) =>
  readDayTable(values, dates, locale, "values");

test("daily rows are put in the order of the calendar, whichever order they stand in", () => {
  const table = read([
    ["日期", "铝价"],
    ["2024-01-03", "19,300"],
    ["2024-01-02", null],
    ["2024-01-01", 19100],
  ])!;
  expect([...table.days]).toEqual([1, 2, 3].map((d) => dayNumber(2024, 1, d)));
  expect(table.columns.map(({ name, values }) => [name, ...values])).toEqual([["铝价", 19100, NaN, 19300]]);
  expect([table.headed, table.across, table.descending]).toEqual([true, false, true]);
});

test("months, quarters, and days of which no two lie in one month are no daily rows", () => {
  expect(read([["2024-01", 1]])).toBeNull();
  expect(read([[1], [2]], [["2024-01-31"], ["2024-02-29"]])).toBeNull();
  expect(read([[1], [2]])).toBeNull();
  expect(read([[1], [2]], [["abc"], ["2024-01-02"]])).toBeNull();
});

test("months that are not in yet, delivered as 0, are missing at the end of prices", () => {
  const table = read([[5], [6], [0]], [["2024-01-01"], ["2024-01-02"], ["2024-01-03"]])!;
  expect([...table.columns[0].values]).toEqual([5, 6, NaN]);
});

test("a text where a price is needed names its row", () => {
  expect(() => read([[1], ["abc"]], [["2024-01-01"], ["2024-01-02"]])).toThrow("not-a-number");
});
