import fc from "fast-check";
import { changeFunctions } from "#functions/change/change-functions";
import { asked, codes, column } from "./asked";

const months = Array.from({ length: 13 }, (_, t) => `2023-${t + 1}`).map((m) =>
  m.replace("2023-13", "2024-1"),
);
const levels = [100, ...Array<number>(11).fill(50), 104];

test("the functions of change stand in the order of the catalogue", () => {
  expect(changeFunctions.map(({ name }) => name).join(" ")).toBe(
    "YOY MOM CHANGE DIFF ANNUALISE YTD DECUM JANFEB MONTHYOY IMPLIEDBASE BASEGAP CHAIN CONTRIB BASEEFFECT REBASE",
  );
});

test.each<[string, string]>([
  ["YOY", "values [dates] [basis] [method]"],
  ["MOM", "values [dates] [basis] [method]"],
  ["CHANGE", "values [dates] [periods] [basis] [method]"],
  ["DIFF", "values [dates] [periods] [basis]"],
  ["ANNUALISE", "values [dates] [periods] [per_year]"],
  ["YTD", "values [dates] [how]"],
  ["DECUM", "ytd [dates] [janfeb]"],
  ["JANFEB", "values [dates] [mode]"],
  ["MONTHYOY", "ytd ytd_yoy [dates] [kind]"],
  ["IMPLIEDBASE", "value change [kind] [places]"],
  ["BASEGAP", "values published [dates] [kind]"],
  ["CHAIN", "changes [start] [kind]"],
  ["CONTRIB", "parts [total] [dates] [periods]"],
  ["BASEEFFECT", "values [dates]"],
  ["REBASE", "values [dates] [base_start] [base_end] [level]"],
])("%s(%s) keeps its parameters", (name, signature) => {
  const { parameters } = changeFunctions.find((f) => f.name === name)!;
  expect(parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(" ")).toBe(signature);
});

test("a header answers with what was computed, in the reader's language, and own dates come first", () => {
  const block = [
    ["月份", "产量"],
    ["2023-01", 100],
    ["2024-01", 104],
  ];
  expect(asked("YOY", [block], { language: "zh" })).toEqual([
    ["月份", "产量 同比"],
    ["2023-01", "#N/A 序列没有往前 12 期的数据"],
    ["2024-01", 0.040000000000000036],
  ]);
});

test("descending dates are answered in their own order", () => {
  const back = codes("YOY", [
    column(...[...levels].reverse()),
    column(...[...months].reverse()),
  ]) as unknown[][];
  expect(back[0][0]).toBeCloseTo(0.04, 12);
  expect(back.slice(1).flat()).toEqual(Array(12).fill("#N/A"));
});

test("a row of values is answered by a row", () => {
  const answer = codes("MOM", [[[100, 110, 121]]]) as unknown[][];
  expect(answer).toEqual([["#N/A", expect.closeTo(0.1, 12), expect.closeTo(0.1, 12)]]);
});

test("a gap in the calendar is a gap: March has no January before it", () => {
  expect(asked("MOM", [column(1, 2), column("2024-01", "2024-03")])).toEqual([
    ["#N/A The series does not reach back 1 period before this one"],
    ["#N/A The base of this change, 2024-02, is 0 or blank"],
  ]);
});

test("two rows of one month are refused, with both rows", () => {
  expect(asked("YOY", [column(1, 2), column("2024-01", "Jan-24")])).toBe(
    "#VALUE! 2024-01 appears twice, in row 1 and row 2: keep one of them",
  );
});

test("each column of a panel is answered", () => {
  expect(
    codes("DIFF", [
      [
        ["a", "b"],
        [1, 10],
        [3, 40],
      ],
    ]),
  ).toEqual([
    ["a difference", "b difference"],
    ["#N/A", "#N/A"],
    [2, 30],
  ]);
});

test("an error cell, a text number and a formatted number are read as what they are", () => {
  const given = column({ type: "Error", basicValue: "#N/A" }, "１００", { type: "Double", basicValue: 110 });
  expect(codes("MOM", [given])).toEqual([["#N/A"], ["#N/A"], [expect.closeTo(0.1, 12)]]);
});

test.each(["YOY", "MOM", "CHANGE", "ANNUALISE", "BASEEFFECT"])(
  "%s answers a blank alike whether the host delivers it as null or as 0",
  (name) => {
    const cell = fc.option(fc.integer({ min: 1, max: 1000 }), { nil: null, freq: 4 });
    const cells = fc.array(cell, { minLength: 16, maxLength: 20 }).filter((x) => x.some((v) => v !== null));
    fc.assert(
      fc.property(cells, (x) => {
        expect(codes(name, [column(...x.map((v) => v ?? 0))])).toEqual(codes(name, [column(...x)]));
      }),
    );
  },
);

test.each(["DECUM", "JANFEB"])("%s reads a January that is not published alike as null and as 0", (name) => {
  const dates = column("2023-12", "2024-01", "2024-02", "2024-03");
  for (const rule of ["days", "feb", "blank", "half"])
    expect(codes(name, [column(90, 0, 20, 33), dates, rule])).toEqual(
      codes(name, [column(90, null, 20, 33), dates, rule]),
    );
});

test("an empty selection is told, and a text where a number is needed names its row", () => {
  expect(asked("YOY", [column(null, null)])).toBe("#VALUE! values holds no values: every cell is blank");
  expect(asked("MOM", [column(1, "abc")])).toBe('#VALUE! values, row 2: "abc" is not a number');
});

test("words are read in either language and in any case; an unknown one lists the known", () => {
  const given = [column(3562, 3330), column("2024-01", "2024-02")];
  expect(asked("MOM", [...given, "日均", "对数"])).toEqual(asked("MOM", [...given, "DAILY", "Log"]));
  expect(asked("MOM", [...given, "weekly"])).toBe(
    '#VALUE! basis: "weekly" is not one of raw 原值, daily 日均, janfeb 1-2月',
  );
});

test("a basis by days or by January and February needs the months, and January and February need months", () => {
  expect(asked("MOM", [column(1, 2), null, "daily"])).toBe(
    "#VALUE! basis daily needs the months: give dates, or a date column beside the values",
  );
  expect(asked("YOY", [column(1, 2), null, "janfeb+daily"], { language: "zh" })).toBe(
    "#VALUE! basis janfeb+daily 需要知道月份：请给出 dates，或在数值旁加一列日期",
  );
  expect(asked("YOY", [column(1, 2), column("2023Q1", "2024Q1"), "janfeb"])).toBe(
    "#VALUE! basis janfeb needs months, and the dates are quarters",
  );
});

test("quarters and years are compared with their own year before", () => {
  expect(
    codes("YOY", [column(1, 1, 1, 1, 2), column("2023Q1", "2023Q2", "2023Q3", "2023Q4", "2024Q1")]),
  ).toEqual([["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"], [1]]);
  expect(codes("YOY", [column(1, 2), column(2023, 2024)])).toEqual([["#N/A"], [1]]);
});

test("1904 dates name the same months", () => {
  const serials = column(45292, 45323).map(([s]) => [(s as number) - 1462]);
  expect(codes("MOM", [column(3562, 3330), serials, "daily"], { date1904: true })).toEqual(
    codes("MOM", [column(3562, 3330), column(45292, 45323), "daily"]),
  );
});

test("a long column is answered row by row", () => {
  const answer = codes("MOM", [column(...Array<number>(20000).fill(1))]) as unknown[][];
  expect(answer.length).toBe(20000);
  expect(answer.slice(1).every(([x]) => x === 0)).toBe(true);
});
