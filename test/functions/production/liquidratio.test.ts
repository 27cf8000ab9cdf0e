import fc from "fast-check";
import { asked, column } from "./asked";

test("more ingot than metal does not match", () => {
  expect(asked("LIQUIDRATIO", [3.562, 105.58])).toEqual([
    ["#VALUE! ingot (105.58) is more than output (3.562): the units or the columns do not match"],
  ]);
});

test("an output of 0 is a zero divisor, and below 0 is refused", () => {
  expect(asked("LIQUIDRATIO", [0, 0])).toEqual([["#DIV/0! output is 0, and nothing can be divided by it"]]);
  expect(asked("LIQUIDRATIO", [-1, 0])).toEqual([["#VALUE! output must not be below 0 and is -1"]]);
  expect(asked("LIQUIDRATIO", [1, -1])).toEqual([["#VALUE! ingot must not be below 0 and is -1"]]);
});

test("a percent typed without its sign is refused with both ways to type it", () => {
  expect(asked("INGOT", [3.562, 70.36])).toEqual([
    ["#VALUE! liquid_ratio is a fraction and 70.36 is above 1: type 70.36% or 0.7036"],
  ]);
  expect(asked("INGOT", [3.562, -0.1], "zh")).toEqual([["#VALUE! liquid_ratio 须在 0 与 1 之间，现为 -0.1"]]);
  expect(asked("INGOT", [3.562, 7036])).toEqual([
    ["#VALUE! liquid_ratio must be between 0 and 1 and is 7036"],
  ]);
});

test("ingot cast out of the liquid ratio gives the ingot back", () => {
  const output = fc.double({ min: 1, max: 1e4, noNaN: true });
  const share = fc.double({ min: 0.001, max: 1, noNaN: true });
  fc.assert(
    fc.property(output, share, (made, cast) => {
      const ratio = asked("LIQUIDRATIO", [made, made * cast]);
      const [[ingot]] = asked("INGOT", [made, ratio]) as number[][];
      expect(Math.abs(ingot - made * cast)).toBeLessThanOrEqual(1e-12 * made);
    }),
  );
});

test("one liquid ratio goes with a column of output", () => {
  expect(asked("INGOT", [column("output", 100, 200), "75%"])).toEqual([["ingot"], [25], [50]]);
});
