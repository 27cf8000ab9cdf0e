import { asked, codes, column, rounded } from "../functions/change/asked";
import identities from "./identities.json";

const months = (y: number, from: number, n: number) =>
  Array.from({ length: n }, (_, i) => `${y + Math.floor((from + i - 1) / 12)}-${((from + i - 1) % 12) + 1}`);

/** Figures of the associations' releases, from the figures they were computed of. */
test.each<[string, string, unknown[], number, (number | string)[][]]>([
  ["SMM, January 2024: 3,562 kt, +4.2 %", "IMPLIEDBASE", [3562, 0.042], 1, [[3418.4]]],
  ["profit of March 2013: 200, −54.5 %", "IMPLIEDBASE", [200, -0.545], 1, [[439.6]]],
  ["profit of the first quarter of 2013: 1,040, −10.3 %", "IMPLIEDBASE", [1040, -0.103], 1, [[1159.4]]],
  ["prosperity 56.9, +2.2 points", "IMPLIEDBASE", [56.9, 2.2, "diff"], 1, [[54.7]]],
  ["leading 67.1, −1.4 points", "IMPLIEDBASE", [67.1, -1.4, "diff"], 1, [[68.5]]],
  ["coincident 122.3, +3.3 points", "IMPLIEDBASE", [122.3, 3.3, "diff"], 1, [[119.0]]],
  ["prosperity 46.3, +2.3 points", "IMPLIEDBASE", [46.3, 2.3, "diff"], 1, [[44.0]]],
  ["the same as printed elsewhere, +2.7 points", "IMPLIEDBASE", [46.3, 2.7, "diff"], 1, [[43.6]]],
  [
    "profit of early 2013 by single months",
    "DECUM",
    [column(840, 1040), column("2013-02", "2013-03"), "feb"],
    10,
    [[840], [200]],
  ],
])("%s", (_, name, args, places, printed) => {
  expect(rounded(asked(name, args), places)).toEqual(printed);
});

test("profit of January and February 2013 rose 16.7 % on what the two changes imply", () => {
  const [[quarter]] = asked("IMPLIEDBASE", [1040, -0.103]) as number[][];
  const [[march]] = asked("IMPLIEDBASE", [200, -0.545]) as number[][];
  expect(Math.abs(quarter - march - 719.8)).toBeLessThan(0.1);
  expect(840 / (quarter - march) - 1).toBeCloseTo(0.167, 3);
});

describe("SMM output of January 2023 to February 2024", () => {
  // The months between were not printed there and take no part.
  const output = column(3.4184, 3.0862, ...Array<string>(10).fill("-"), 3.562, 3.33);
  const dates = column(...months(2023, 1, 14));
  const last = (basis?: string) => (asked("YOY", [output, dates, basis ?? null]) as number[][]).slice(12);

  test("February 2024 grew 7.9 %, and 4.18 % a day", () => {
    expect(last()[1][0]).toBeCloseTo(0.079, 3);
    expect(last("daily")[1][0]).toBeCloseTo(0.0418, 4);
  });

  test("January and February together grew 5.96 % in both months, and 4.19 % a day", () => {
    expect(rounded(last("janfeb"), 4)).toEqual([[0.0596], [0.0596]]);
    expect(rounded(last("janfeb+daily"), 4)).toEqual([[0.0419], [0.0419]]);
  });
});

test("a score of 22.9 after −88.0 has no year-on-year rate, and the cell says why", () => {
  const dates = column("2015-01", "2016-01");
  expect(asked("YOY", [column(-88, 22.9), dates])).toEqual([
    ["#N/A The series does not reach back 12 periods before this one"],
    ["#N/A The base of this change, row 1 (2015-01), is negative (-88): use ALU.DIFF, or method sym"],
  ]);
  expect(codes("YOY", [column(-88, 22.9), dates, null, "sym"])).toEqual([["#N/A"], [2]]);
});

// Printed changes are roundings, computed of figures that were rounded themselves: a tenth of a point at most.
describe("identities of bulletins", () => {
  const changes = identities.filter(({ kind }) => kind.startsWith("pct change") || kind.startsWith("mom_pct"));
  const yearly = identities.filter(({ kind }) => kind.startsWith("yoy pct"));

  test("there are five changes on the month, and three on the year", () => {
    expect([changes.length, yearly.length]).toEqual([5, 3]);
  });

  test.each(changes.map((identity) => [JSON.stringify(identity.inputs), identity] as const))(
    "%s on the month",
    (_, { inputs, published, computed }) => {
      const [from, to] = [inputs.prev_mt ?? inputs.prev, inputs.cur_mt ?? inputs.cur];
      const rate = (asked("MOM", [column(from, to)]) as number[][])[1][0] * 100;
      // Outputs in Mt were worked out of ingots and liquid ratios, and are given here to 1 kt of 3,600.
      expect(Math.abs(rate - computed)).toBeLessThan("prev_mt" in inputs ? 0.03 : 0.0001);
      expect(Math.abs(rate - published)).toBeLessThan(0.1);
    },
  );

  test.each(yearly.map((identity) => [String(identity.inputs.item), identity] as const))(
    "%s on the year",
    (_, { inputs, published, computed, abs_diff }) => {
      const years = column(2021, 2022);
      const rate = (asked("YOY", [column(inputs.prev, inputs.cur), years]) as number[][])[1][0] * 100;
      expect(rate).toBeCloseTo(computed, 3);
      expect(Math.abs(rate - published)).toBeCloseTo(abs_diff, 3);
      // Where the two are far apart the published rate stands on a comparable base, which BASEGAP tells.
      const [, [, gap]] = asked("BASEGAP", [column(inputs.prev, inputs.cur), column("", published), years, "percent"]) as number[][];
      expect(gap * 100).toBeCloseTo(published - rate, 8);
    },
  );

  test("exports of 2018 are those to November and those of December", () => {
    const { inputs, computed } = identities.find(({ kind }) => kind === "sum of parts")!;
    const [before, december] = inputs.parts as number[];
    const [, [single]] = asked("DECUM", [column(before, computed), column("2018-11", "2018-12")]) as number[][];
    expect(single).toBeCloseTo(december, 10);
  });
});
