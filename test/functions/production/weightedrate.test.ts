import { asked, column } from "./asked";

test("the rate of a country is weighted by capacity", () => {
  const [[rate]] = asked("WEIGHTEDRATE", [column("rate", 0.9, 0.6), column("capacity", 2, 1)]) as number[][];
  expect(rate).toBeCloseTo(0.8, 14);
});

test("a missing rate leaves its weight out, and the table tells how much of the weight it rests on", () => {
  const given = [
    column("rate", 0.9, null, 0.5, 0.7),
    column("capacity", 3, 1, 1, 3),
    column("province", "云南", "云南", "河南", "河南"),
  ];
  expect(asked("WEIGHTEDRATE", given)).toEqual([
    ["group", "weighted rate", "weight covered"],
    ["云南", expect.closeTo(0.9, 14), 0.75],
    ["河南", expect.closeTo(0.65, 14), 1],
  ]);
});

test("rates of less than half of the weight do not speak for it", () => {
  expect(asked("WEIGHTEDRATE", [column(0.9, null, 0.8), column(1, 8, 1)])).toEqual([
    ["#N/A Rates are known for 20% of the weight, and 50% are needed"],
  ]);
  expect(asked("WEIGHTEDRATE", [column(null, 0.8), column(1, 1), column("a", "b")])).toEqual([
    ["group", "weighted rate", "weight covered"],
    ["a", "#N/A Rates are known for 0% of the weight of a, and 50% are needed", 0],
    ["b", 0.8, 1],
  ]);
});

test("weights that sum to 0 are a zero divisor, of the group alone where there are groups", () => {
  expect(asked("WEIGHTEDRATE", [column(0.9, 0.8), column(0, 0)])).toEqual([["#DIV/0! The weights sum to 0"]]);
  const grouped = asked("WEIGHTEDRATE", [column(0.9, 0.8, 0.7), column(1, 0, 1), column("a", "b", "a")]);
  expect(grouped[2]).toEqual(["b", "#DIV/0! The weights of b sum to 0", expect.stringContaining("#N/A")]);
});

test("a rate without weight or group, and a weight below 0, are refused", () => {
  expect(asked("WEIGHTEDRATE", [column(0.9, 0.8), column(1, null)])).toBe(
    "#VALUE! value 2 has a rate and no weight",
  );
  expect(asked("WEIGHTEDRATE", [column(0.9, 0.8), column(1, 2), column("a", "")])).toBe(
    "#VALUE! value 2 has a rate and no group",
  );
  expect(asked("WEIGHTEDRATE", [column(0.9, 0.8), column(1, -2)])).toMatch(/weights must not be below 0/);
});

test("a plant at rest counts where its 0 is typed as text", () => {
  const rated = (rest: unknown) => asked("WEIGHTEDRATE", [column(0.9, rest), column(1, 1)]);
  expect(rated("0%")).toEqual([[0.45]]);
});

test("groups of another length are refused with both shapes", () => {
  expect(asked("WEIGHTEDRATE", [column(0.9, 0.8), column(1, 2), column("a")])).toMatch(
    /rates is 2 × 1 and groups is 1 × 1/,
  );
});

test("a plant without capacity weighs nothing, at the end as elsewhere", () => {
  expect(asked("WEIGHTEDRATE", [column(0.9, 0.8, 0.7), column(1, 1, 0)])).toEqual([
    [expect.closeTo(0.85, 14)],
  ]);
});
