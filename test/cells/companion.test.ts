import type { Locale } from "#cells/cell";
import { readCompanion } from "#cells/companion";
import { readTable } from "#cells/table";

const locale: Locale = { language: "en", date1904: false };
const lead = (cells: Parameters<typeof readTable>[0], dates: Parameters<typeof readTable>[1] = null) =>
  readTable(cells, dates, locale, { argument: "ytd" });
const beside = (
  table: ReturnType<typeof lead>,
  cells: Parameters<typeof readTable>[0],
  dates: Parameters<typeof readTable>[1] = null,
) => readCompanion(table, "ytd", cells, dates, locale, { argument: "ytd_yoy" });

test("with dates of its own a series is matched by month, its places with it", () => {
  const table = lead([
    ["2024-01", 1],
    ["2024-02", 2],
  ]);
  const { series, places } = beside(table, [
    ["2024-03", "9.00"],
    ["2024-02", "4.6"],
  ]);
  expect([...series.values]).toEqual([NaN, 4.6]);
  expect(places).toEqual([null, 1]);
});

test("without, it takes the dates that the first one carries, header and all", () => {
  const table = lead([
    ["month", "ytd"],
    ["2024-02", 2],
    ["2024-01", 1],
  ]);
  expect([...beside(table, [["yoy"], [0.2], [0.1]]).series.values]).toEqual([0.1, 0.2]);
});

test("without any dates rows are matched one by one, and must be as many", () => {
  const table = lead([[1], [2]]);
  expect([...beside(table, [[3], [4]]).series.values]).toEqual([3, 4]);
  expect(() => beside(table, [[3], [4], [5]])).toThrow("rows-differ");
});

test("one series is taken, of the same frequency, and no months are guessed for the first", () => {
  expect(() =>
    beside(lead([[1], [2]]), [
      [3, 4],
      [5, 6],
    ]),
  ).toThrow("one-series");
  expect(() =>
    beside(lead([[1], [2]]), [
      ["2024-01", 3],
      ["2024-02", 4],
    ]),
  ).toThrow("needs-months");
  expect(() => beside(lead([["2024-01", 1]]), [["2024Q1", 1]])).toThrow("frequencies-differ");
});
