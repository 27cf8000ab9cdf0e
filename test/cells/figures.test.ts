import fc from "fast-check";
import { AluError } from "#error/alu-error";
import { broadcast, eachCell } from "#cells/broadcast";
import type { Argument, Cell, Locale } from "#cells/cell";
import { readFigures, type Figures } from "#cells/figures";
import { sentence } from "#words/sentence";

const locale: Locale = { language: "en", date1904: false };
const read = (cells: Argument, argument = "output") => readFigures(cells, locale, { argument });
const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const sum = (...args: Figures[]) =>
  eachCell(args, "sum", (cells) => cells.reduce((s, { value }) => s + value, 0));
/** The sentence with which a reading is refused. */
const refused = (f: () => unknown): string => {
  try {
    f();
  } catch (error) {
    if (error instanceof AluError) return sentence(error.fault, "en");
    throw error;
  }
  return "not refused";
};

test.each<[string, Cell, number, number | null]>([
  ["a number", 41.98, 41.98, null],
  ["a text keeps its places", "44.0", 44, 1],
  ["a percent", "70.36%", 0.7036, 4],
  ["full-width digits", "４４．０", 44, 1],
  ["a thousand", "2,500", 2500, 0],
  ["a blank", null, NaN, null],
  ["an empty text", "", NaN, null],
  ["an error", { error: "#N/A" }, NaN, null],
  ["a vendor's word", "暂无", NaN, null],
])("%s is read as a figure", (_, cell, value, places) => {
  expect(read(column(1, cell, 2)).cells[1][0]).toEqual({ value, places });
});

test("a text that is no number is named by row, and by column where there are several", () => {
  expect(refused(() => read(column("Output", 1, "much")))).toBe('output, row 3: "much" is not a number');
  expect(refused(() => read([[1, 2, "much"]]))).toBe('output, column 3: "much" is not a number');
  expect(
    refused(() =>
      read([
        [1, 2],
        [3, "much"],
      ]),
    ),
  ).toBe('output, row 2, column 2: "much" is not a number');
  expect(refused(() => read([["much"]]))).toBe('output, row 1: "much" is not a number');
  expect(refused(() => read(column(1, true)))).toBe('output, row 2: "TRUE" is not a number');
});

test("an empty selection is refused", () => {
  expect(refused(() => read(column(null, "")))).toBe("output holds no values: every cell is blank");
});

test("a header row answers with what was computed, and rows stay beside their data", () => {
  expect(sum(read(column("运行产能", 1, 2)), read(column("建成产能", 10, 20)))).toEqual([
    ["sum"],
    [11],
    [22],
  ]);
  expect(sum(read([["运行产能", 1, 2]]), read([["建成产能", 10, 20]]))).toEqual([["sum", 11, 22]]);
});

test("a range with its header goes with one without", () => {
  expect(sum(read(column("Output", 1, 2)), read(column(10, 20)))).toEqual([["sum"], [11], [22]]);
  expect(sum(read(column(1, 2)), read(column("Ingot", 10, 20)))).toEqual([[11], [22]]);
  expect(sum(read(column(null, 1, 2)), read(column("Ingot", 10, 20)))).toEqual([["sum"], [11], [22]]);
});

test("one number goes with every cell of a range, on either side", () => {
  expect(
    sum(
      read([
        [1, 2],
        [3, 4],
      ]),
      read([[10]]),
    ),
  ).toEqual([
    [11, 12],
    [13, 14],
  ]);
  expect(sum(read([[10]]), read(column("Output", 1, 2)))).toEqual([["sum"], [11], [12]]);
});

test("ranges of different shape are refused with both shapes", () => {
  expect(refused(() => sum(read(column(1, 2, 3), "output"), read(column(1, 2), "ingot")))).toBe(
    "output is 3 × 1 and ingot is 2 × 1 (rows × columns): give ranges of the same shape, or one number",
  );
  expect(refused(() => sum(read(column(1, 2)), read([[1, 2]], "ingot")))).toMatch(/2 × 1 and ingot is 1 × 2/);
  expect(refused(() => sum(read(column(1, 2)), read(column("Ingot", 2), "ingot")))).toMatch(/2 × 1/);
});

test("dates beside the values stay beside the answer and are not computed with", () => {
  const dated = [
    ["月份", "产量"],
    [45292, 3562],
    [45323, 3330],
  ];
  expect(sum(read(dated), read([[1]]))).toEqual([
    ["月份", "sum"],
    [{ value: 45292, format: "yyyy-mm" }, 3563],
    [{ value: 45323, format: "yyyy-mm" }, 3331],
  ]);
});

test("two arguments with dates of their own must name the same months", () => {
  const of = (second: string) => [
    ["2024-01", 1],
    [second, 2],
  ];
  expect(sum(read(of("2024-02")), read(of("2024年2月")))).toEqual([
    ["2024-01", 2],
    ["2024-02", 4],
  ]);
  expect(refused(() => sum(read(of("2024-02")), read(of("2024-03"), "ingot")))).toBe(
    "row 2: output has 2024-02 and ingot has 2024-03: bring them to the same months with ALU.ALIGN",
  );
});

test("small whole numbers in steps of thirty are figures, not dates, down and across", () => {
  const down = read([
    [41, 98],
    [70, 96],
  ]);
  const across = read([
    [1, 30],
    [3, 10],
  ]);
  expect([down.ownDates, across.ownDates, across.across]).toEqual([null, null, false]);
});

test.each([null, 0])("a blank of %p at the end of a column is missing", (blank) => {
  const answer = sum(read(column("Output", 3, 4, blank, blank)), read(column("x", 1, 1, 1, 1)));
  expect(answer).toEqual([["sum"], [4], [5], [NaN], [NaN]]);
});

test("a 0 inside a column, and a 0 alone, is a 0", () => {
  expect(sum(read(column(3, 0, 4)), read([[0]]))).toEqual([[3], [0], [4]]);
});

test("a 0 typed as text at the end of a column stays a 0", () => {
  expect(sum(read(column(0.9, "0%")))).toEqual([[0.9], [0]]);
});

test("a single blank cell is a missing value", () => {
  expect(sum(read([[null]]), read([[3]]))).toEqual([[NaN]]);
  expect(refused(() => read(null))).toBe("output is needed and was not given");
});

test("a quoted range is read where it is asked for, and is no header", () => {
  const cells = column("2500-2600", "2,550", 2600);
  expect(readFigures(cells, locale, { argument: "low", ranges: true }).cells).toEqual([
    [{ value: 2500, places: null, through: 2600 }],
    [{ value: 2550, places: 0 }],
    [{ value: 2600, places: null }],
  ]);
  expect(refused(() => read(column("low", "2500-2600")))).toMatch(/"2500-2600" is not a number/);
});

test("whole columns are cut to what the longer one has filled", () => {
  const whole = (...cells: Cell[]) => Array.from({ length: 1_048_576 }, (_, r) => [cells[r] ?? null]);
  expect(sum(read(whole("a", 1, 2)), read(whole("b", 1)))).toEqual([["sum"], [2], [NaN]]);
  expect(sum(read(whole("a", 1)), read(whole("b", 1, 2)))).toEqual([["sum"], [2], [NaN]]);
});

test("broadcast gives the cells of all arguments, with their places", () => {
  const { rows, columns, at } = broadcast([read(column("41.98", 2)), read([["45.190"]])]);
  expect([rows, columns]).toEqual([2, 1]);
  expect(at(0, 0)).toEqual([
    { value: 41.98, places: 2 },
    { value: 45.19, places: 3 },
  ]);
});

test("the answer has the shape of any matrix of numbers, whichever way blanks arrive", () => {
  const cell = fc.option(fc.double({ min: 1, max: 1e6, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 5 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
        ),
      fc.constantFrom(null, 0),
      (rows, blank) => {
        fc.pre(rows.flat().some((x) => x !== null));
        const given = rows.map((row) => row.map((x) => x ?? blank));
        const copy = JSON.stringify(given);
        const answer = sum(read(given), read([[1]]));
        expect(answer.map((row) => row.length)).toEqual(given.map((row) => row.length));
        answer.forEach((row, r) =>
          row.forEach((found, c) => {
            const x = rows[r][c];
            if (x !== null) expect(found).toBe(x + 1);
            // Inside a column a 0 stays a 0; elsewhere and as null a blank is missing.
            else expect([NaN, ...(blank === 0 ? [1] : [])]).toContainEqual(found);
          }),
        );
        expect(JSON.stringify(given)).toBe(copy);
      },
    ),
  );
});
