import { asked, column } from "./asked";

const months = column("2024-01", "2024-02", "2024-03");

test("a cut that lasts is lost on each of its days", () => {
  expect(asked("LOSTOUTPUT", [366, months, "2024-01-31"])).toEqual([[1], [29], [31]]);
});

test("the last day is lost too, and a month alone is all of it", () => {
  expect(asked("LOSTOUTPUT", [366, months, "2024-02", "2024-02"])).toEqual([[0], [29], [0]]);
  expect(asked("LOSTOUTPUT", [366, months, "2024-02-10", "2024-02-10"])).toEqual([[0], [1], [0]]);
});

test("while the cut deepens a day counts by what is cut on it", () => {
  const [[january], [february], [march]] = asked("LOSTOUTPUT", [
    366,
    months,
    "2024-01",
    null,
    2,
  ]) as number[][];
  expect(january).toBeCloseTo(31 * 0.25, 10);
  expect(february).toBeCloseTo(29 * 0.75, 10);
  expect(march).toBeCloseTo(31, 10);
});

test("a header and months across are kept; a year has all of its months", () => {
  expect(asked("LOSTOUTPUT", [366, [["月份", "2024-01", "2024-02"]], "2024-02"], "zh")).toEqual([
    ["损失产量", 0, 29],
  ]);
  expect(asked("LOSTOUTPUT", [366, "2024", "2024-02"])).toEqual([[335]]);
});

test("an end before the start, a cut below 0 and no start are refused", () => {
  expect(asked("LOSTOUTPUT", [366, months, "2024-03", "2024-02"])).toBe(
    "#VALUE! end (2024-02-29) lies before start (2024-03-01)",
  );
  expect(asked("LOSTOUTPUT", [-366, months, "2024-03"])).toBe("#VALUE! capacity must be ≥ 0 and is -366");
  expect(asked("LOSTOUTPUT", [366, months, [[null]]])).toBe("#VALUE! start is needed and was not given");
  expect(asked("LOSTOUTPUT", [366, months, "soon"])).toBe('#VALUE! start: "soon" is not a date or a month');
});
