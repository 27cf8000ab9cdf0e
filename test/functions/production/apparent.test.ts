import { asked, column } from "./asked";

test("output plus imports less exports, and less the rise of stocks where it is given", () => {
  expect(
    asked("APPARENT", [column("产量", 100, 110), column("进口", 10, 20), column("出口", 5, 6)], "zh"),
  ).toEqual([["表观消费量"], [105], [124]]);
  expect(asked("APPARENT", [column(100, 110), column(10, 20), 0, column(-5, 5)])).toEqual([[115], [125]]);
});

test("blocks with dates of their own are matched by month, and a gap is told by name", () => {
  const output = [
    ["2024-02", 110],
    ["2024-01", 100],
  ];
  const imports = [
    ["2024-01", 10],
    ["2024-02", 20],
    ["2024-03", 30],
  ];
  const exports = [
    ["2024年1月", 5],
    ["2024年3月", 7],
  ];
  expect(asked("APPARENT", [output, imports, exports])).toEqual([
    ["2024-02", "#N/A exports has no value here"],
    ["2024-01", 105],
  ]);
});

test("a range without dates shares those that stand beside another", () => {
  const output = [
    ["2024-01", 100],
    ["2024-02", 110],
  ];
  expect(asked("APPARENT", [output, column(10, 20), column(5, 6)])).toEqual([
    ["2024-01", 105],
    ["2024-02", 124],
  ]);
});

test.each([null, 0])("a month that is not in yet, delivered as %p, names the part", (blank) => {
  expect(asked("APPARENT", [column(100, 110), column(10, blank), column(5, 6)])).toEqual([
    [105],
    ["#N/A imports has no value here"],
  ]);
});

test("ranges of different length and frequency are refused", () => {
  expect(asked("APPARENT", [column(1, 2, 3), column(1, 2), 0])).toBe(
    "#VALUE! imports has 2 rows and output has 3: without dates they must be as long as each other",
  );
  const monthly = [
    ["2024-01", 1],
    ["2024-02", 2],
  ];
  const quarterly = [
    ["2024Q1", 1],
    ["2024Q2", 2],
  ];
  expect(asked("APPARENT", [monthly, quarterly, 0])).toMatch(
    /imports has 4 periods a year and output has 12/,
  );
});

test("a single cell that is blank is a missing value", () => {
  expect(asked("APPARENT", [[[null]], 20, 5])).toEqual([["#N/A output has no value here"]]);
  expect(asked("APPARENT", [column(100, 110), [[null]], 5])).toEqual([
    ["#N/A imports has no value here"],
    ["#N/A imports has no value here"],
  ]);
});
