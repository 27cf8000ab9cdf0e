import fc from "fast-check";
import { AluError } from "#error/alu-error";
import { dayNumber } from "#calendar/day";
import { month, periodText, plus } from "#calendar/period";
import { serialOfDay } from "#calendar/serial";
import { argumentOf } from "#cells/argument";
import type { Cells } from "#cells/cell";
import { readTable, type ReadOptions, type Table } from "#cells/table";
import { sentence } from "#words/sentence";

const english = { language: "en", date1904: false } as const;
const read = (
  values: unknown,
  dates: unknown = null,
  options: Partial<ReadOptions> = {},
  locale = english,
): Table => readTable(argumentOf(values), argumentOf(dates), locale, { argument: "values", ...options });
const column = (...values: unknown[]) => values.map((value) => [value]);
const valuesOf = (table: Table, c = 0) => Array.from(table.columns[c].series.values);
const serial = (y: number, m: number, d = 1) => serialOfDay(dayNumber(y, m, d), false);

function fault(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof AluError) return sentence(error.fault, "en");
    throw error;
  }
  return "no fault";
}

describe("a series", () => {
  test("is a column of values, and rows are then consecutive months", () => {
    const table = read(column(1, 2, 3));
    expect(table).toMatchObject({ dated: false, length: 3 });
    expect(valuesOf(table)).toEqual([1, 2, 3]);
  });

  test("is a row of values", () => {
    const table = read([[1, 2, 3]]);
    expect(table.layout.across).toBe(true);
    expect(valuesOf(table)).toEqual([1, 2, 3]);
  });

  test("is two columns, date and value", () => {
    const table = read([
      ["2024-01", 3562],
      ["2024-02", 3330],
    ]);
    expect([table.dated, periodText(table.start), valuesOf(table)]).toEqual([true, "2024-01", [3562, 3330]]);
  });

  test("is two rows, date and value, where the months run across", () => {
    const table = read([
      ["月份", "2024年1月", "2024年2月"],
      ["产量", 3562, 3330],
    ]);
    expect([table.layout.across, periodText(table.start), valuesOf(table)]).toEqual([
      true,
      "2024-01",
      [3562, 3330],
    ]);
    expect(table.columns[0].name).toBe("产量");
  });

  test("is one date and one value", () => {
    const table = read([["2024-02", 3330]]);
    expect([periodText(table.start), valuesOf(table)]).toEqual(["2024-02", [3330]]);
  });

  test("has a header row in either language", () => {
    expect(read(column("产量（万吨）", 1, 2)).columns[0].name).toBe("产量（万吨）");
    expect(read([["Output", 1, 2]]).columns[0].name).toBe("Output");
  });
});

describe("a first column counts as dates", () => {
  test.each([
    [
      "with a date-like header",
      [
        ["日期", "x"],
        [45292, 1],
        [45300, 2],
      ],
      "mixed",
    ],
    [
      "as month texts",
      [
        ["2024年1月", 1],
        ["2024年2月", 2],
      ],
      "2024-01",
    ],
    [
      "as serials a month apart",
      [
        [serial(2024, 1), 1],
        [serial(2024, 2), 2],
        [serial(2024, 3), 3],
      ],
      "2024-01",
    ],
    [
      "as month ends, descending",
      [
        [serial(2024, 3, 31), 1],
        [serial(2024, 2, 29), 2],
        [serial(2024, 1, 31), 3],
      ],
      "2024-01",
    ],
    ["as serials a quarter apart", [1, 4, 7, 10].map((m) => [serial(2024, m), m]), "2024-Q1"],
  ])("%s", (_, cells, start) => {
    if (start === "mixed") expect(fault(() => read(cells))).toContain("2024-01 appears twice");
    else expect(periodText(read(cells).start)).toBe(start);
  });

  test.each([
    [
      "prices that are also serials",
      [
        [21610, 1],
        [21640, 2],
        [21500, 3],
      ],
    ],
    [
      "plain counts",
      [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
    ],
    [
      "years without a header",
      [
        [2023, 1],
        [2024, 2],
      ],
    ],
  ])("but not %s", (_, cells) => expect(read(cells).columns).toHaveLength(2));
});

describe("dates", () => {
  test("of a separate argument win, and then no date column is answered", () => {
    const table = read(
      [
        ["Month", "Output"],
        ["2024-01", 1],
        ["2024-02", 2],
      ],
      column("2023-01", "2023-02"),
    );
    expect([periodText(table.start), table.columns.length, table.layout.ownDates]).toEqual([
      "2023-01",
      1,
      null,
    ]);
  });

  test("leave gaps in the calendar as gaps", () => {
    const table = read(column(1, 2), column("2024-01", "2024-04"));
    expect(valuesOf(table)).toEqual([1, NaN, NaN, 2]);
  });

  test("may descend", () => {
    const table = read(column(3, 2, 1), column(202403, 202402, 202401));
    expect([periodText(table.start), valuesOf(table), [...table.layout.positions]]).toEqual([
      "2024-01",
      [1, 2, 3],
      [2, 1, 0],
    ]);
  });

  test("count from 1904 where the workbook does", () => {
    const day = serialOfDay(dayNumber(2024, 1, 31), true);
    const table = read(column(1), column(day), {}, {
      ...english,
      date1904: true,
    } as unknown as typeof english);
    expect(periodText(table.start)).toBe("2024-01");
  });

  test("know the day that 1900 never had", () => {
    expect(periodText(read(column(1), column(59)).start)).toBe("1900-02");
    expect(periodText(read(column(1), column(61)).start)).toBe("1900-03");
  });

  test("twice in one month name both rows", () => {
    expect(fault(() => read(column(1, 2, 3), column("2025-03", "2025-04", "2025-03-15")))).toBe(
      "2025-03 appears twice, in row 1 and row 3: keep one of them",
    );
  });

  test("of a 13th month name the row", () => {
    expect(fault(() => read(column(1, 2), column("2025-12", "2025-13")))).toBe(
      'Dates, row 2: "2025-13" is not a date or a month',
    );
  });

  test("with two readings are asked", () => {
    expect(fault(() => read(column(1), column("3/4/25")))).toContain("can be read as two dates");
  });

  test("of another length than the values are refused", () => {
    expect(fault(() => read(column(1, 2, 3), column("2025-01", "2025-02")))).toBe(
      "dates has 2 cells and values has 3: give one date for each value",
    );
  });

  test("may leave out the header that the values have, or have one that the values lack", () => {
    expect(valuesOf(read(column("Output", 1, 2), column("2025-01", "2025-02")))).toEqual([1, 2]);
    expect(valuesOf(read(column(1, 2), column("Month", "2025-01", "2025-02")))).toEqual([1, 2]);
    expect(valuesOf(read(column("Output", 1, 2), column("Month", "2025-01", "2025-02")))).toEqual([1, 2]);
  });

  test("missing in a row leave that row out", () => {
    const table = read(column(1, 2, 3), column("2025-01", null, "2025-02"));
    expect([valuesOf(table), [...table.layout.positions]]).toEqual([
      [1, 3],
      [0, -1, 1],
    ]);
  });
});

describe("a missing value", () => {
  test.each([
    [null],
    [""],
    ["-"],
    ["--"],
    ["—"],
    ["……"],
    ["n.a."],
    ["N/A"],
    ["暂无"],
    ["Fetching..."],
    ["Fetching…"],
    [" "],
  ])("is %p", (cell) => expect(valuesOf(read(column(1, cell, 3)))).toEqual([1, NaN, 3]));

  test("is an error in any of the forms a host sends", () => {
    const errors = [
      { error: "#N/A", message: "no value" },
      { type: "Error", basicValue: "#DIV/0!" },
      { code: "#REF!" },
      NaN,
      // 1e999 in a line of JSON.
      Infinity,
    ];
    for (const error of errors) expect(valuesOf(read(column(1, error, 3)))).toEqual([1, NaN, 3]);
  });

  test("is not a formatted number, a full-width number or a percent", () => {
    const formatted = { type: "FormattedNumber", basicValue: 0.042, numberFormat: "0.0%" };
    expect(valuesOf(read(column(formatted, "１２．５", "4.2%")))).toEqual([0.042, 12.5, 0.042]);
  });

  test("is a 0 wherever a positive level is needed", () => {
    expect(valuesOf(read(column(0, 5, 0, 7), null, { zeros: "missing" }))).toEqual([NaN, 5, NaN, 7]);
  });

  test("is a run of zeros at the ends where all else is positive", () => {
    expect(valuesOf(read(column(0, 0, 5, 7, 0)))).toEqual([NaN, NaN, 5, 7, NaN]);
    expect(valuesOf(read(column(0, 5, -1, 0)))).toEqual([0, 5, -1, 0]);
    expect(valuesOf(read(column(0, 5, 0, 7)))).toEqual([0, 5, 0, 7]);
  });
});

describe("bad input", () => {
  test("an empty selection is told", () => {
    expect(fault(() => read(column(null, null)))).toBe("values holds no values: every cell is blank");
    expect(fault(() => read([]))).toBe("values holds no values: every cell is blank");
    expect(fault(() => read(null))).toBe("values is needed and was not given");
  });

  test("one blank cell is a missing value, since a formula is filled down beside the data", () => {
    for (const blank of [null, "", "暂无"]) expect(valuesOf(read([[blank]]))).toEqual([NaN]);
    expect(valuesOf(read([[0]], null, { zeros: "missing" }))).toEqual([NaN]);
  });

  test("a text where a number is needed names its row", () => {
    expect(fault(() => read(column(1, "about 3", 3)))).toBe('values, row 2: "about 3" is not a number');
  });

  test("a text with nothing below it is no header", () => {
    expect(fault(() => read("none given"))).toBe('values, row 1: "none given" is not a number');
  });

  test("a whole column is cut to what is filled, in both ways a host sends blanks", () => {
    for (const blank of [null, 0]) {
      const whole = Array.from({ length: 1_048_576 }, (_, row) => [row < 24 ? row + 1 : blank]);
      expect(read(whole).layout.rows).toBe(24);
    }
  });

  test("1,048,576 filled rows are too many", () => {
    const whole = Array.from({ length: 1_048_576 }, () => [1]);
    expect(fault(() => read(whole))).toBe(
      "values has 1,048,576 cells, the limit is 1,000,000: choose a smaller range",
    );
  });

  test("rows of unequal length are filled with blanks", () => {
    expect(read([["Month", "x"], ["2024-01", 1], ["2024-02"]]).columns[0].series.values[1]).toBeNaN();
  });
});

describe("in both ways that hosts deliver a blank", () => {
  const panel = fc.record({
    rows: fc.array(fc.option(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { nil: null }), {
      minLength: 3,
      maxLength: 40,
    }),
    first: fc.integer({ min: 1990 * 12, max: 2030 * 12 }),
    descending: fc.boolean(),
  });

  test("a positive series reads alike as null and as 0, up or down, beside dates or with them", () => {
    fc.assert(
      fc.property(panel, ({ rows, first, descending }) => {
        fc.pre(rows.some((value) => value !== null));
        const start = month(Math.floor(first / 12), (first % 12) + 1);
        const dated: [string, number | null][] = rows.map((value, t) => [periodText(plus(start, t)), value]);
        if (descending) dated.reverse();
        const zeros = { zeros: "missing" } as const;
        const asNull = read(dated, null, zeros);
        const asZero = read(
          dated.map(([date, value]) => [date, value ?? 0]),
          null,
          zeros,
        );
        const apart = read(
          dated.map(([, value]) => [value]),
          dated.map(([date]) => [date]),
          zeros,
        );
        const wanted = rows.map((value) => value ?? NaN);
        for (const table of [asNull, asZero, apart]) expect(valuesOf(table)).toEqual(wanted);
      }),
    );
  });

  test("a row reads as its column does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 30 }),
        (xs) => {
          const across = read([xs], null, { zeros: "values" });
          const down = read(column(...xs), null, { zeros: "values" });
          expect(valuesOf(across)).toEqual(valuesOf(down));
        },
      ),
    );
  });
});

test("the cells of the caller are not written into", () => {
  const cells: Cells = Object.freeze([Object.freeze([1, "2"]), Object.freeze(["3", null])]);
  read(cells);
  expect(cells).toEqual([
    [1, "2"],
    ["3", null],
  ]);
});

test("a long column name is known in full, so that a level and its growth are told apart", () => {
  const level = "floor space of commercial housing sold ytd (10,000 m²)";
  const growth = "floor space of commercial housing sold ytd yoy (%)";
  const table = read([
    ["month", level, growth],
    ["2024-01", 1, 2],
    ["2024-02", 3, 4],
  ]);
  expect(table.columns.map(({ name }) => name)).toEqual([level, growth]);
});
