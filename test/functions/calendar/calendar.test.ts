import { dayNumber } from "#calendar/day";
import { serialOfDay } from "#calendar/serial";
import { calendarFunctions } from "#functions/calendar/calendar-functions";
import { asked, codes, column } from "../change/asked";

const serial = (y: number, m: number, d: number) => serialOfDay(dayNumber(y, m, d), false);

test.each<[string, string]>([
  ["DAYCOUNT", "date [kind] [holidays]"],
  ["PERIOD", "text [stamp] [year]"],
  ["ALIGN", "values dates want_dates [fill]"],
  ["TOFREQ", "values [dates] [freq] [how] [indicator]"],
  ["FESTIVAL", "year"],
])("%s(%s) keeps its parameters", (name, signature) => {
  const { parameters } = calendarFunctions.find((f) => f.name === name)!;
  expect(parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(" ")).toBe(signature);
});

describe("DAYCOUNT", () => {
  test("counts a month, two months together, a quarter and a year, however written", () => {
    expect(asked("DAYCOUNT", [[["2024年2月", 45323, 202402, "2024年1-2月", "2024Q1", 2024]]])).toEqual([
      [29, 29, 29, 60, 91, 366],
    ]);
  });

  test("answers a heading, a blank and a text each in its cell", () => {
    expect(asked("DAYCOUNT", [column("月份", "2023-02", "", "abc")], { language: "zh" })).toEqual([
      ["天数"],
      [28],
      ["#N/A 此单元格没有值"],
      ["#VALUE! 日期第4行：“abc”不是日期或月份"],
    ]);
  });

  test("takes holidays out of weekdays, headed and ending in blanks of either kind", () => {
    const free = column("date", "2024-02-12", 45335, null, 0);
    expect(asked("DAYCOUNT", ["2024-02", "工作日", free])).toEqual([[19]]);
    expect(asked("DAYCOUNT", ["2024-02", "weekday", "2024-02"])).toContain("#VALUE! holidays");
  });
});

describe("PERIOD", () => {
  const end = serial(2025, 11, 30);

  test("reads what analysts type as the last or the first day", () => {
    const texts = column(
      "2025年11月",
      "Nov-25",
      "202511",
      202511,
      "2025M11",
      "２０２５年１１月",
      "二〇二五年十一月",
    );
    expect(asked("PERIOD", [texts])).toEqual(texts.map(() => [end]));
    expect(asked("PERIOD", [texts, "start"])).toEqual(texts.map(() => [serial(2025, 11, 1)]));
    expect(asked("PERIOD", [[["2025Q3", 2025]], "期初"])).toEqual([[serial(2025, 7, 1), serial(2025, 1, 1)]]);
  });

  test("leaves a day the day that it is", () => {
    expect(asked("PERIOD", [column("2025-11-15", 45976), "start"])).toEqual([
      [serial(2025, 11, 15)],
      [45976],
    ]);
  });

  test("asks for the year of a text that names none, and takes it", () => {
    expect(asked("PERIOD", ["1-2月"])).toEqual([
      ['#VALUE! "1-2月" names no year: give it as the argument year'],
    ]);
    expect(asked("PERIOD", ["1-2月", null, 2024])).toEqual([[serial(2024, 2, 29)]]);
    expect(asked("PERIOD", ["11月", null, 2025])).toEqual([[end]]);
    expect(asked("PERIOD", ["11月", null, 1800])).toBe("#VALUE! year must be 1900 … 2100 and is 1800");
  });

  test("refuses two readings and a 13th month in their cells", () => {
    expect(codes("PERIOD", [column("3/4/25", "2025-13", "", 0)])).toEqual([
      ["#VALUE!"],
      ["#VALUE!"],
      ["#N/A"],
      ["#N/A"],
    ]);
  });

  test("counts from 1904 where the workbook does", () => {
    expect(asked("PERIOD", ["2025-11"], { date1904: true })).toEqual([[end - 1462]]);
    expect(asked("PERIOD", ["1903-12"], { date1904: true })).toEqual([
      ["#N/A 1903-12-31 lies before 1904, where the dates of this workbook begin"],
    ]);
  });
});

describe("ALIGN", () => {
  const dates = column("2024-01", "2024-02", "2024-04");
  const values = column(1, 2, 4);

  test("matches by month, in the order and the shape that is asked", () => {
    expect(codes("ALIGN", [values, dates, [["Apr-24", 45292, "2024-03"]]])).toEqual([[4, 1, "#N/A"]]);
  });

  test("fills with the value before, or with a number", () => {
    const want = column("2023-12", "2024-03", "2024-06");
    expect(codes("ALIGN", [values, dates, want, "previous"])).toEqual([["#N/A"], [2], [4]]);
    expect(codes("ALIGN", [values, dates, want, "前值"])).toEqual([["#N/A"], [2], [4]]);
    expect(codes("ALIGN", [values, dates, want, 0])).toEqual([[0], [0], [0]]);
    expect(asked("ALIGN", [values, dates, want, "next"])).toBe(
      '#VALUE! fill: "next" is not one of none 不填, previous 前值',
    );
  });

  test("serves one row of an Excel Table", () => {
    expect(asked("ALIGN", [values, dates, 45323])).toEqual([[2]]);
    expect(asked("ALIGN", [values, dates, "2024-03"])).toEqual([["#N/A values has no value for 2024-03"]]);
    expect(codes("ALIGN", [values, dates, ""])).toEqual([["#N/A"]]);
  });

  test("answers each column of a panel below its name", () => {
    expect(
      codes("ALIGN", [
        [
          ["a", "b"],
          [1, 10],
          [2, 20],
        ],
        column("m", "2024-01", "2024-02"),
        column("月份", "2024-02"),
      ]),
    ).toEqual([
      ["a", "b"],
      [2, 20],
    ]);
  });

  test("a month finds its quarter, a quarter among months is told to be brought together first", () => {
    const quarters = [column(1, 2), column("2024Q1", "2024Q2")];
    expect(asked("ALIGN", [...quarters, "2024-05"])).toEqual([[2]]);
    expect(asked("ALIGN", [values, dates, "2024Q1"])).toEqual([
      ["#N/A 2024-Q1 spans several of the months that values has: bring them together with ALU.TOFREQ first"],
    ]);
  });

  test("refuses a wanted date that is none, with its row", () => {
    expect(asked("ALIGN", [values, dates, column("2024-01", "abc")])).toBe(
      '#VALUE! Dates, row 2: "abc" is not a date or a month',
    );
  });
});

describe("TOFREQ", () => {
  const months = Array.from({ length: 6 }, (_, m) => `2024-${m + 1}`);

  test("months to quarters and a year, the incomplete one told", () => {
    const x = column(1, 2, 3, 4, 5, 6);
    const by = (how: string) => asked("TOFREQ", [x, column(...months), "quarter", how]);
    const [q1, q2] = [serial(2024, 3, 31), serial(2024, 6, 30)];
    expect(by("sum")).toEqual([
      [q1, 6],
      [q2, 15],
    ]);
    expect(by("平均")).toEqual([
      [q1, 2],
      [q2, 5],
    ]);
    expect(by("last")).toEqual([
      [q1, 3],
      [q2, 6],
    ]);
    expect(by("first")).toEqual([
      [q1, 1],
      [q2, 4],
    ]);
    expect(asked("TOFREQ", [x, column(...months), "year", "sum"])).toEqual([
      [2024, "#N/A 2024 is not complete: 6 of its 12 periods have a value"],
    ]);
  });

  test("quarters to months, flat and linear", () => {
    const given = [column(3, 6), column("2024Q1", "2024Q2"), "month"];
    expect((codes("TOFREQ", given) as unknown[][]).map(([, v]) => v)).toEqual([3, 3, 3, 6, 6, 6]);
    expect((codes("TOFREQ", [...given, "linear"]) as unknown[][]).map(([, v]) => v)).toEqual([
      "#N/A",
      "#N/A",
      3,
      4,
      5,
      6,
    ]);
    expect(asked("TOFREQ", [...given, "sum"])).toBe(
      "#VALUE! how sum does not lead from quarters to months: use flat, linear",
    );
  });

  test("daily prices with a header, latest first, to months and quarters", () => {
    const days = Array.from({ length: 91 }, (_, d) => [serial(2024, 1, 1) + d, 100 + d]).filter(
      ([s]) => (s - 2) % 7 < 5,
    );
    const block = [["日期", "铝价"], ...days.reverse()];
    const answer = codes("TOFREQ", [block, null, "month", "last"], { language: "zh" });
    expect(answer).toEqual([
      ["日期", "铝价"],
      [serial(2024, 3, 31), 188],
      [serial(2024, 2, 29), 159],
      [serial(2024, 1, 31), 130],
    ]);
    expect(codes("TOFREQ", [block, null, "quarter", "first"])).toEqual([
      ["date", "铝价"],
      [serial(2024, 3, 31), 100],
    ]);
  });

  test("daily serials without a header are known by their steps, and a day twice is refused", () => {
    const days = Array.from({ length: 31 }, (_, d) => [serial(2024, 1, 1) + d, 2]);
    expect(asked("TOFREQ", [days, null, null, "sum"])).toEqual([[serial(2024, 1, 31), 62]]);
    expect(asked("TOFREQ", [column(1, 2), column("2024-01-05", "2024-01-05")])).toBe(
      "#VALUE! 2024-01-05 appears twice, in row 1 and row 2: keep one of them",
    );
    expect(asked("TOFREQ", [column(1, 2), column("2024-01", "2024-01")])).toContain("2024-01 appears twice");
  });

  test("a row of weeks is answered by rows", () => {
    const dates = [["2024-01-05", "2024-01-12", "2024-01-19", "2024-01-26"]];
    expect(asked("TOFREQ", [[[1, 2, 3, 6]], dates])).toEqual([[serial(2024, 1, 31)], [3]]);
  });

  test("an answer can be asked again: the quarters of a year", () => {
    const quarters = asked("TOFREQ", [
      column(...Array<number>(12).fill(1)),
      column(...Array.from({ length: 12 }, (_, m) => `2024-${m + 1}`)),
      "quarter",
      "sum",
    ]);
    expect(asked("TOFREQ", [quarters, null, "year", "sum"])).toEqual([[2024, 12]]);
  });

  test("needs dates, and leaves an indicator to ways it does not have yet", () => {
    expect(asked("TOFREQ", [column(1, 2, 3), null, "quarter"])).toContain("TOFREQ needs the months");
    expect(asked("TOFREQ", [column(1), "2024Q1", "month", "flat", column(1, 2, 3)])).toBe(
      "#VALUE! indicator belongs to how denton and how chowlin, which are not offered yet: leave it out",
    );
    expect(asked("TOFREQ", [column(1), "2024Q1", "month", "denton"])).toContain(
      'how: "denton" is not one of',
    );
  });
});

describe("FESTIVAL", () => {
  test("answers years, texts and dates, in either date system", () => {
    expect(asked("FESTIVAL", [column(2024, "2025年", 45292)])).toEqual([
      [serial(2024, 2, 10)],
      [serial(2025, 1, 29)],
      [serial(2024, 2, 10)],
    ]);
    expect(asked("FESTIVAL", [2024], { date1904: true })).toEqual([[serial(2024, 2, 10) - 1462]]);
    expect(codes("FESTIVAL", [1900], { date1904: true })).toEqual([["#N/A"]]);
    expect(asked("FESTIVAL", [1900])).toEqual([[31]]);
  });

  test("knows its limits", () => {
    expect(asked("FESTIVAL", [column(1899, 2101)])).toEqual([
      ["#N/A The Spring Festival is known from 1900 to 2100, and 1899 was asked for"],
      ["#N/A The Spring Festival is known from 1900 to 2100, and 2101 was asked for"],
    ]);
    expect(codes("FESTIVAL", [""])).toEqual([["#N/A"]]);
  });
});
