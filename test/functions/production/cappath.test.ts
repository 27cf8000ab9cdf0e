import { asked, column } from "./asked";

const months = column("2024-01", "2024-02", "2024-03", "2024-04");
const path = (events: unknown[][], dates: unknown = months, start: unknown = 1000) =>
  asked("CAPPATH", [events, dates, start]);

test("a ramp of three months adds a third by each month end", () => {
  expect(path([["2024-01", 300, 3]])).toEqual([[1100], [1200], [1300], [1300]]);
});

test("a cut at once counts in full at the end of its month", () => {
  expect(path([["2024-02-29", -100, 0]])).toEqual([[1000], [900], [900], [900]]);
  expect(path([["2024-02-29", -100]])).toEqual([[1000], [900], [900], [900]]);
});

test("an event within a month counts from its day", () => {
  const [[january]] = path([["2024-01-16", 310, 1]]) as number[][];
  expect(january).toBeCloseTo(1160, 9); // 16 of 31 days
});

test("events before the first month count in full, and a ramp that still runs goes on", () => {
  expect(path([["2023-03", 200, 2]])).toEqual([[1200], [1200], [1200], [1200]]);
  expect(path([["2023-12", 400, 4]])).toEqual([[1200], [1300], [1400], [1400]]);
});

test("the ledger may have a header, notes, blank rows and any order", () => {
  const events = [
    ["日期", "变化", "爬坡（月）", "备注"],
    ["2024年3月", -50, 0, "限电"],
    [null, null, null, null],
    [0, 0, 0, 0],
    [45292, "300", "3", "新投"],
    ["", "", "", "只有备注"],
  ];
  expect(path(events, column("月份", "2024年1月", "2024年3月"))).toEqual([
    ["operating capacity"],
    [1100],
    [1250],
  ]);
});

test("months across, descending or quarterly keep their place", () => {
  expect(path([["2024-01", 300, 3]], [["2024-03", "2024-01"]])).toEqual([[1300, 1100]]);
  expect(path([["2024-01", 300, 3]], column("2023Q4", "2024Q1"))).toEqual([[1000], [1300]]);
  expect(path([["2024-01", 300, 3]], "2024-02")).toEqual([[1200]]);
});

test("a row without date, without change, or with words is named", () => {
  expect(
    path([
      ["2024-01", 1],
      [null, 300],
    ]),
  ).toBe("#VALUE! events, row 2 has a change and no date");
  expect(
    path([
      ["2024-01", 1],
      ["2024-02", null],
    ]),
  ).toBe("#VALUE! events, row 2: the change of capacity is 0 or blank");
  expect(path([["2024-13", 300]])).toBe('#VALUE! Dates, row 1: "2024-13" is not a date or a month');
  expect(
    path([
      ["2024-01", 1],
      ["2024-02", "some"],
    ]),
  ).toBe('#VALUE! events, row 2, column 2: "some" is not a number');
  expect(path([["2024-01", 1, -3]])).toBe("#VALUE! ramp months must not be below 0 and is -3");
  expect(path([["2024-01"]])).toBe(
    "#VALUE! events needs the columns date, change, ramp months, note and has 1",
  );
});

test("a capacity below 0 is a fault of its month, and nothing at all is 0", () => {
  expect(path([["2024-02", -1001]])).toEqual([
    [1000],
    ["#N/A The events take the capacity of 2024-02 below 0 (-1): check their signs and units"],
    [expect.stringContaining("2024-03")],
    [expect.stringContaining("2024-04")],
  ]);
  expect(
    path(
      [
        ["2024-02", -0.1],
        ["2024-02", -0.2],
      ],
      "2024-02",
      0.3,
    ),
  ).toEqual([[0]]);
});

test("a blank start, a missing ledger and a month twice are refused", () => {
  expect(path([["2024-02", 1]], months, [[null]])).toBe("#VALUE! start_capacity is needed and was not given");
  expect(path([[null, null]])).toMatch(/events holds no values/);
  expect(path([["2024-02", 1]], column("2024-01", "2024-01"))).toMatch(/2024-01 appears twice/);
});
