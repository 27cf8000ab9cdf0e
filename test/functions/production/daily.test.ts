import { asked, column } from "./asked";

const months = column("2024-01", "2024-02", "2024-03");

test("a header answers with what was computed, and dates beside the values stay", () => {
  const given = [
    ["月份", "产量"],
    ["2024年1月", 3562],
    ["2024年2月", 3330],
  ];
  expect(asked("DAILY", [given], "zh")).toEqual([
    ["月份", "产量 日均"],
    ["2024年1月", 3562 / 31],
    ["2024年2月", 3330 / 29],
  ]);
});

test("with basis janfeb both months carry the daily average of their sum", () => {
  const both = (3562 + 3330) / 60;
  expect(asked("DAILY", [column(3562, 3330, 3580), months, "janfeb"])).toEqual([[both], [both], [3580 / 31]]);
  expect(asked("DAILY", [column(3562, 3330, 3580), months, "1-2月"])).toEqual([[both], [both], [3580 / 31]]);
});

test("without dates the length of the months is not known", () => {
  expect(asked("DAILY", [column(3562, 3330)])).toBe(
    "#VALUE! DAILY needs the months: give dates, or a date column beside the values",
  );
  expect(asked("DAILY", [column(3562, 3330)], "zh")).toMatch(/需要知道月份/);
});

test.each([null, 0])("a month that is not in yet, delivered as %p, has no daily average", (blank) => {
  const answer = asked("DAILY", [column(3562, 3330, blank), months]) as unknown[][];
  expect(answer[2][0]).toBe("#N/A There is no value for this cell");
});

test("months that run across, or from new to old, keep their place", () => {
  expect(asked("DAILY", [[[3330, 3562]], [["2024-02", "2024-01"]]])).toEqual([[3330 / 29, 3562 / 31]]);
});

test("a month that stands twice is refused with both rows", () => {
  expect(asked("DAILY", [column(1, 2), column("2024-01", "2024-01")])).toBe(
    "#VALUE! 2024-01 appears twice, in row 1 and row 2: keep one of them",
  );
});

test("January and February together are asked of months only", () => {
  expect(asked("DAILY", [column(1, 2), column("2024Q1", "2024Q2"), "janfeb"])).toMatch(/^#VALUE! /);
});

test("an unknown basis is refused with the words there are", () => {
  expect(asked("DAILY", [3562, "2024-01", "weekly"])).toMatch(/"weekly" is not one of raw 原值, daily 日均/);
});
