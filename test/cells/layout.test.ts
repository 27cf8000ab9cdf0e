import fc from "fast-check";
import { fault } from "#error/fault";
import { at } from "#error/place";
import { month, periodText, plus } from "#calendar/period";
import { mapOrFault } from "#series/series";
import type { Answer, AnswerCell } from "#cells/answer";
import { isFault } from "#cells/answer";
import { argumentOf } from "#cells/argument";
import { headerOf, spread } from "#cells/layout";
import { readTable, type Table } from "#cells/table";
import { sentence } from "#words/sentence";

const locale = { language: "en", date1904: false } as const;
const read = (values: unknown, dates: unknown = null): Table =>
  readTable(argumentOf(values), argumentOf(dates), locale, { argument: "values", zeros: "missing" });

/** Twice each value, laid out beside it; a missing one carries its fault. */
const doubled = (table: Table, format?: "0.0%"): Answer =>
  spread(
    table,
    table.columns.map(({ name, series }) => ({
      header: headerOf(name, "doubled"),
      result: mapOrFault(series, (t) =>
        Number.isNaN(series.values[t]) ? fault("value-missing", { place: at(t) }) : 2 * series.values[t],
      ),
      ...(format ? { format } : {}),
    })),
  );

const told = (cell: AnswerCell): AnswerCell | string =>
  typeof cell === "object" && isFault(cell) ? sentence(cell, "en") : cell;
const rows = (answer: Answer) => answer.map((row) => row.map(told));

test("the answer has the rows of the argument", () => {
  expect(rows(doubled(read([[1], [null], [3]])))).toEqual([[2], ["row 2 is 0 or blank"], [6]]);
});

test("a row answers a row", () => {
  expect(rows(doubled(read([[1, 2, 0]])))).toEqual([[2, 4, "column 3 is 0 or blank"]]);
});

test("the header answers with the name of what was computed", () => {
  expect(rows(doubled(read([["产量"], [1], [2]])))).toEqual([["产量 doubled"], [2], [4]]);
});

test("its own date column comes first, so that a nested function keeps the calendar", () => {
  const dated = [
    ["Month", "Output"],
    ["2024-01", 1],
    ["2024-02", 2],
  ];
  const answer = rows(doubled(read(dated)));
  expect(answer).toEqual([
    ["Month", "Output doubled"],
    ["2024-01", 2],
    ["2024-02", 4],
  ]);
  expect(rows(doubled(read(answer)))[2]).toEqual(["2024-02", 8]);
});

test("serials of an own date column keep the look of a date", () => {
  const answer = doubled(
    read([
      ["Month", "x"],
      [45292, 1],
      [45323, 2],
    ]),
  );
  expect(answer[1]).toEqual([{ value: 45292, format: "yyyy-mm" }, 2]);
});

test("descending dates are answered in the caller's order", () => {
  expect(rows(doubled(read([[3], [2], [1]], [["2024-03"], ["2024-02"], ["2024-01"]])))).toEqual([
    [6],
    [4],
    [2],
  ]);
});

test("a faulty month names its row, its month and keeps to its cell", () => {
  const answer = rows(doubled(read([[3], ["-"], [1]], [["2024-03"], ["2024-02"], ["2024-01"]])));
  expect(answer).toEqual([[6], ["row 2 (2024-02) is 0 or blank"], [2]]);
});

test("a row without a date says so", () => {
  expect(rows(doubled(read([[1], [5]], [["2024-01"], [null]])))).toEqual([[2], ["row 2 has no date"]]);
});

test("a panel answers each column", () => {
  const panel = [
    ["Month", "a", "b"],
    ["2024-01", 1, 10],
    ["2024-02", 2, 20],
  ];
  expect(rows(doubled(read(panel)))).toEqual([
    ["Month", "a doubled", "b doubled"],
    ["2024-01", 2, 20],
    ["2024-02", 4, 40],
  ]);
});

test("a rate carries its number format, a fault does not", () => {
  const answer = doubled(read([[0.5], [null]]), "0.0%");
  expect(answer[0][0]).toEqual({ value: 1, format: "0.0%" });
  expect(isFault(answer[1][0] as never)).toBe(true);
});

test("every shape of argument is answered in that shape, whichever way blanks arrive", () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 1, max: 1000 }), { nil: null }), { minLength: 2, maxLength: 30 }),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(null, 0, ""),
      (values, across, headed, blank) => {
        fc.pre(values.some((value) => value !== null));
        const cells = values.map((value) => value ?? blank);
        const line = headed ? ["Output", ...cells] : cells;
        const answer = doubled(read(across ? [line] : line.map((cell) => [cell])));
        const flat = across ? answer[0] : answer.map((row) => row[0]);
        expect([answer.length, answer[0].length]).toEqual(across ? [1, line.length] : [line.length, 1]);
        const numbers = headed ? flat.slice(1) : flat;
        expect(numbers.map((cell) => (typeof cell === "number" ? cell : null))).toEqual(
          values.map((value) => (value === null ? null : 2 * value)),
        );
      },
    ),
  );
});

test("a nested call answers what the call on the plain series answers", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 30 }), (xs) => {
      const dated = xs.map((x, t) => [periodText(plus(month(2020, 1), t)), x]);
      const twice = doubled(read(doubled(read(dated))));
      expect(twice.map((row) => row[1])).toEqual(xs.map((x) => 4 * x));
    }),
  );
});
