import { asked, rounded } from "../functions/production/asked";
import identities from "./identities.json";

/** Figures that SMM and the press printed beside the figures they come from. */
test.each<[string, string, unknown[], number, (number | string)[][]]>([
  ["SMM, January 2024: 3.562 Mt in 31 days", "DAILY", [3562, "2024-01"], 3, [[114.903]]],
  ["SMM, February 2024: 3.33 Mt in 29 days", "DAILY", [3330, "2024-02"], 3, [[114.828]]],
  ["SMM, January 2024: 41.98 Mt operating of 45.19 Mt", "OPRATE", [41.98, 45.19], 5, [[0.92897]]],
  ["SMM, January 2024: ingot cast", "INGOT", [3.562, 0.7036], 4, [[1.0558]]],
  ["the same with the ratio typed as 70.36%", "INGOT", [3.562, "70.36%"], 4, [[1.0558]]],
  ["SMM, January 2024: liquid ratio", "LIQUIDRATIO", [3.562, 1.0558], 4, [[0.7036]]],
  ["590 of 1,060", "SHAREOF", [590, 1060], 4, [[0.5566]]],
  ["November 2025: 3.615 Mt, annualised", "RUNRATE", [3.615, "2025-11"], 2, [[43.98]]],
  ["20,500 less 16,800 yuan/t", "TONNEPROFIT", [20500, 16800], 0, [[3700]]],
  [
    "a listed smelter's first quarter",
    "EXSUBSIDY",
    ["65-95", 38.52],
    3,
    [
      [26.48, 56.48],
      [0.593, 0.405],
    ],
  ],
  ["2,700 against 2,500 to 2,600", "SPREAD", [2700, "2500-2600"], 0, [[100, 200]]],
  ["import parity with 17 % tax", "PARITY", [1726, 175, 6.1097, 0, 0.17, 100], 0, [[13689]]],
])("%s", (_, name, args, places, printed) => {
  expect(rounded(asked(name, args), places)).toEqual(printed);
});

// Printed figures are roundings of figures that were rounded themselves, so the last digit may differ by a few units.
const within: Record<string, number> = { OPRATE: 0.0003, DAILY: 100 };

describe("identities of bulletins", () => {
  const rates = identities.filter(({ kind }) => kind.startsWith("operating_rate"));
  const daily = identities.filter(({ kind }) => kind.startsWith("daily_output"));

  test("there are four operating rates and seven daily outputs", () => {
    expect([rates.length, daily.length]).toEqual([4, 7]);
  });

  test.each(rates)("operating rate of $inputs.period is $published %", ({ inputs, published }) => {
    const [[rate]] = asked("OPRATE", [inputs.operating, inputs.existing]) as number[][];
    expect(Math.abs(rate - published / 100)).toBeLessThanOrEqual(within.OPRATE);
  });

  test.each(daily)("daily output of $inputs.period is $published t", ({ inputs, published, computed }) => {
    const month = /\d{4}-\d{2}/.exec(String(inputs.period))![0];
    const [[output]] = asked("DAILY", [inputs.output_mt! * 1e6, month]) as number[][];
    expect(Math.abs(output - published)).toBeLessThanOrEqual(within.DAILY);
    expect(output).toBeCloseTo(computed, 3);
  });
});
