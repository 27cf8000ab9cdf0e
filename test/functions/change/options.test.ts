import { asked, codes, column, rounded } from "./asked";

const dates = column("2024-01", "2024-02", "2024-03");

const closeTo = (value: number): unknown => expect.closeTo(value, 10);

test("periods is a whole number of at least 1, or yoy", () => {
  const given = [column(0.929, ...Array<null>(11).fill(null), 0.961), null];
  expect(rounded(asked("DIFF", [...given, "yoy"]), 3)[12]).toEqual([0.032]);
  expect(asked("DIFF", [...given, "同比"])).toEqual(asked("DIFF", [...given, 12]));
  expect(asked("CHANGE", [...given, 1.5])).toBe("#VALUE! periods must be a whole number and is 1.5");
  expect(asked("CHANGE", [...given, 0])).toBe("#VALUE! periods must be ≥ 1 and is 0");
  expect(asked("CHANGE", [...given, "weekly"])).toContain("#VALUE! periods");
});

test("a 0 is a blank to a ratio, a 0 to the symmetric change and to a difference", () => {
  const given = [column(10, 0, 5)];
  expect(codes("MOM", given)).toEqual([["#N/A"], ["#N/A"], ["#N/A"]]);
  expect(codes("MOM", [...given, null, null, "sym"])).toEqual([["#N/A"], [-2], [2]]);
  expect(codes("DIFF", given)).toEqual([["#N/A"], [-10], [5]]);
  expect(codes("DIFF", [column(10, 5, 0)])).toEqual([["#N/A"], [-5], ["#N/A"]]);
});

test("ANNUALISE takes the periods of a year from the dates or as told", () => {
  const quarters = column("2023Q1", "2023Q2", "2023Q3", "2023Q4");
  const x = column(100, 101, 102, 103);
  expect(rounded(asked("ANNUALISE", [x, quarters]), 6)[1]).toEqual([0.040604]);
  expect(rounded(asked("ANNUALISE", [x]), 6)[1]).toEqual([0.126825]);
  expect(rounded(asked("ANNUALISE", [x, null, 1, 4]), 6)[1]).toEqual([0.040604]);
});

test("YTD, DECUM, JANFEB and MONTHYOY must know which row is January", () => {
  for (const name of ["YTD", "DECUM", "JANFEB"])
    expect(asked(name, [column(1, 2)])).toBe(
      `#VALUE! ${name} needs the months: give dates, or a date column beside the values`,
    );
  expect(asked("MONTHYOY", [column(1, 2), column(0.1, 0.1)])).toContain("MONTHYOY needs the months");
});

test("DECUM tells why a cell is empty, in both languages", () => {
  expect(
    asked("DECUM", [column(30, "", 90, 120), column("2024-01", "2024-02", "2024-03", "2024-04")]),
  ).toEqual([
    [30],
    ["#N/A The total to date of row 2 (2024-02) is 0 or blank"],
    ["#N/A The total to 2024-02 is missing, so the period after it cannot be taken out"],
    [30],
  ]);
  expect(asked("DECUM", [column("", 59), dates.slice(0, 2), "feb"], { language: "zh" })).toEqual([
    ["#N/A 2024 年 1 月已计入 2 月，2 月为两个月合计"],
    [59],
  ]);
  expect(asked("DECUM", [column("", 59), dates.slice(0, 2), "留空"])).toEqual(
    Array(2).fill(["#N/A January and February 2024 are left blank, as they are one figure"]),
  );
});

test("JANFEB splits by days, halves, joins or empties", () => {
  const x = column(33, 27, 31);
  expect(codes("JANFEB", [x, dates])).toEqual([[31], [29], [31]]);
  expect(codes("JANFEB", [x, dates, "half"])).toEqual([[30], [30], [31]]);
  expect(codes("JANFEB", [x, dates, "feb"])).toEqual([["#N/A"], [60], [31]]);
  expect(codes("JANFEB", [x, dates, "blank"])).toEqual([["#N/A"], ["#N/A"], [31]]);
});

describe("MONTHYOY", () => {
  const level = column(85687.5, 94180.6);
  const december = column("2024-11", "2024-12");
  const band = [[0.007, -0.002, 0.017]];
  const last = (args: unknown[]) => (rounded(asked("MONTHYOY", args), 3) as unknown[][]).slice(1);

  test("power generation of December 2024: +0.7 %, band −0.2 to +1.7, however the growth is typed", () => {
    expect(last([level, column(0.05, 0.046), december])).toEqual(band);
    expect(last([level, column(5, 4.6), december, "percent"])).toEqual(band);
    expect(last([level, column("5.0", "4.6"), december, "percent"])).toEqual(band);
    expect(last([level, column("5.0%", "4.6%"), december, "percent"])).toEqual(band);
    expect(last([level, column("5.0%", "4.6%"), december])).toEqual(band);
    expect(last([level, column(1.05, 1.046), december, "ratio"])).toEqual(band);
    expect(last([level, column(105, 104.6), december, "上年=100"])).toEqual(band);
  });

  test("a text of more places has a narrower band", () => {
    const [[, low, high]] = last([level, column("5.00%", "4.60%"), december]) as number[][];
    expect(high - low).toBeLessThan(0.004);
  });

  test("a growth rate of 4.6 without its kind is refused", () => {
    expect(asked("MONTHYOY", [level, column(5, 4.6), december])).toBe(
      "#VALUE! ytd_yoy, row 1 (2024-11): 5 would be +500 %: type 5% or kind percent",
    );
  });

  test("levels and growth are matched by month where both have dates of their own", () => {
    const levels = [
      ["month", "ytd"],
      ["2024-11", 85687.5],
      ["2024-12", 94180.6],
    ];
    const growth = [
      ["month", "yoy"],
      ["2024-12", 0.046],
      ["2024-11", 0.05],
    ];
    const answer = rounded(asked("MONTHYOY", [levels, growth]), 3) as unknown[][];
    expect(answer[0]).toEqual(["month", "ytd comparable YoY", "low", "high"]);
    expect(answer[2]).toEqual(["2024-12", 0.007, -0.002, 0.017]);
  });
});

describe("IMPLIEDBASE", () => {
  test("goes cell by cell, one change with every value", () => {
    expect(
      rounded(
        asked("IMPLIEDBASE", [
          [
            [110, 220],
            [330, 440],
          ],
          0.1,
        ]),
        9,
      ),
    ).toEqual([
      [100, 200],
      [300, 400],
    ]);
  });

  test("asks for the kind of a change such as 4.2, and says how", () => {
    expect(asked("IMPLIEDBASE", [3562, 4.2])).toBe(
      "#VALUE! change, row 1: 4.2 would be +420 %: type 4.2% or kind percent",
    );
    expect(asked("IMPLIEDBASE", [3562, -4.2], { language: "zh" })).toBe(
      "#VALUE! change 第1行：-4.2 会被当作 −420%：请输入 -4.2% 或 kind 取 percent",
    );
    expect(rounded(asked("IMPLIEDBASE", [3562, 4.2, "percent"]), 1)).toEqual([[3418.4]]);
    expect(rounded(asked("IMPLIEDBASE", [3562, "4.2%", "percent"]), 1)).toEqual([[3418.4]]);
    expect(asked("IMPLIEDBASE", [3562, "4.2"])).toContain("4.2 would be +420 %");
    expect(rounded(asked("IMPLIEDBASE", [42, "320%"]), 3)).toEqual([[10]]);
    expect(rounded(asked("IMPLIEDBASE", [42, 4.2, "fraction"]), 3)).toEqual([[8.077]]);
  });

  test("answers the band of rounding beside, texts keeping their places", () => {
    expect(rounded(asked("IMPLIEDBASE", ["44.0", "2.00", "points", 0]), 3)).toEqual([[42, 41.945, 42.055]]);
    expect(rounded(asked("IMPLIEDBASE", [44, 2, "points", [[0, 1]]]), 3)).toEqual([[42, 41.45, 42.55]]);
    expect(rounded(asked("IMPLIEDBASE", [column(44, 50), 2, "points", 0]), 3)).toEqual([
      [42, 41, 43],
      [48, 47, 49],
    ]);
    expect(asked("IMPLIEDBASE", [44, 2, "points", [[0, 1, 2]]])).toBe(
      "#VALUE! places has 3 numbers: give one for all, or 2, one for each figure",
    );
    expect(asked("IMPLIEDBASE", [44, 2, "points", 0.5])).toContain("places must be a whole number");
  });

  test("a missing figure is #N/A, and so is a fall of 100 %", () => {
    expect(asked("IMPLIEDBASE", [0, 0.1])).toEqual([["#N/A value is 0 or blank here"]]);
    expect(codes("IMPLIEDBASE", [100, ""])).toEqual([["#N/A"]]);
    expect(asked("IMPLIEDBASE", [100, -1])).toEqual([
      ["#N/A A change of -100 % is a fall of 100 % or more, which leaves no base above 0"],
    ]);
  });

  test("keeps header and dates", () => {
    const block = [
      ["month", "output"],
      ["2024-01", 110],
      ["2024-02", 121],
    ];
    expect(rounded(asked("IMPLIEDBASE", [block, 0.1, null, 0]), 1)).toEqual([
      ["month", "implied base", "low", "high"],
      ["2024-01", 100, 68.4, 184.2],
      ["2024-02", 110, 75.3, 202.5],
    ]);
  });
});

test("BASEGAP needs rates and levels of as many rows, or dates", () => {
  expect(asked("BASEGAP", [column(1, 2, 3), column(0.1, 0.2)])).toContain(
    "published has 2 rows and values has 3",
  );
});

test("CHAIN turns month-on-month rates into a level, and names a break", () => {
  expect(codes("CHAIN", [column("", "1%", "2%"), 200])).toEqual([[200], [202], [expect.closeTo(206.04, 10)]]);
  expect(codes("CHAIN", [column(10, -50), null, "percent"])).toEqual([
    [expect.closeTo(110, 10)],
    [expect.closeTo(55, 10)],
  ]);
  expect(asked("CHAIN", [column(0.1, "", 0.1)])).toEqual([
    [expect.closeTo(110, 10)],
    ["#N/A The chain has no level here: the change in row 2 is missing"],
    ["#N/A The chain has no level here: the change in row 2 is missing"],
  ]);
  expect(asked("CHAIN", [column(10, 20)])).toContain("10 would be +1000 %");
});

test("CONTRIB names its columns and the rest, and a part that is missing", () => {
  const parts = [
    ["month", "alumina", "power"],
    ["2024-01", 60, 40],
    ["2024-02", 66, 39],
  ];
  expect(codes("CONTRIB", [parts, column("total", 110, 121)])).toEqual([
    ["month", "alumina contribution", "power contribution", "rest"],
    ["2024-01", "#N/A", "#N/A", "#N/A"],
    ["2024-02", 6 / 110, -1 / 110, 6 / 110],
  ]);
  expect(
    asked("CONTRIB", [
      [
        [60, ""],
        [66, 39],
      ],
    ]),
  ).toEqual([
    Array(2).fill("#N/A The series does not reach back 1 period before this one"),
    Array(2).fill("#N/A Part 2 is missing in row 1"),
  ]);
});

describe("REBASE", () => {
  const x = column(...Array.from({ length: 15 }, (_, t) => t + 1));
  const months = column(
    ...Array.from({ length: 15 }, (_, t) => `${2023 + Math.floor((t + 11) / 12)}-${((t + 11) % 12) + 1}`),
  );

  test("takes the first complete calendar year, without dates the first twelve rows", () => {
    // The rows run from December 2023; the mean of 2024 is that of 2 to 13.
    expect(codes("REBASE", [x, months])).toEqual(x.map(([v]) => [closeTo(((v as number) * 100) / 7.5)]));
    expect(codes("REBASE", [x])).toEqual(x.map(([v]) => [closeTo(((v as number) * 100) / 6.5)]));
  });

  test("takes a month, a year, a date or a span, and tells it in the header", () => {
    const block = [["月份", "价格"], ...x.map(([v], i) => [months[i][0], v])];
    expect((asked("REBASE", [block, null, 2024]) as unknown[][])[0]).toEqual(["月份", "价格 2024 = 100"]);
    expect((asked("REBASE", [block, null, "2024年1月", null, 1]) as unknown[][]).slice(0, 3)).toEqual([
      ["月份", "价格 2024-01 = 1"],
      ["2023-12", 0.5],
      ["2024-1", 1],
    ]);
    expect((asked("REBASE", [block, null, 45292, 45323]) as unknown[][])[0][1]).toBe(
      "价格 2024-01/2024-02 = 100",
    );
  });

  test("refuses a base outside, an end alone, and a range without a complete year", () => {
    expect(asked("REBASE", [x, months, 2022])).toBe(
      "#N/A The base 2022 lies outside the values, which run from 2023-12 to 2025-02",
    );
    expect(asked("REBASE", [x, months, null, 2024])).toBe("#VALUE! base_start is needed and was not given");
    expect(asked("REBASE", [column(1, 2), dates.slice(0, 2)])).toContain("no complete year");
    expect(asked("REBASE", [x, null, 2024])).toContain("needs the months");
  });
});
