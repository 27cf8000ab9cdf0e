import { AluError } from "#error/alu-error";
import { month } from "#calendar/period";
import { subIndex } from "#prosperity/sub-index";
import { series, undated } from "#series/series";
import { measure, values } from "./rows";

const spec = { name: "alumina", limits: [-0.04, 0, 0.1, 0.15], sign: 1, measure: measure("level") } as const;
const kindOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    return (error as AluError).fault.kind;
  }
  return null;
};

test("is unbounded and signed", () => {
  const { values } = subIndex(series(undated, [-0.2, 0.025, 0.1, 0.45]), spec);
  [-48, 40, 64, 176].forEach((wanted, t) => expect(values[t]).toBeCloseTo(wanted, 10));
});

test("measures first, and names the month that the change has no value for", () => {
  const x = series(month(2023, 1), [...values(12, () => 100), 110]);
  const found = subIndex(x, { ...spec, measure: measure("yoy") });
  expect(found.values[12]).toBeCloseTo(64, 8);
  expect(found.faults[0]).toEqual({
    t: 0,
    fault: { kind: "no-measure", parameters: { place: { position: 0 } } },
  });
});

test("without limits takes the percentiles 10, 25, 75 and 90 of all it is given", () => {
  const found = subIndex(
    series(
      undated,
      values(11, (t) => t),
    ),
    { ...spec, limits: null },
  );
  expect(found.values[1]).toBeCloseTo(16, 10);
  expect(found.values[9]).toBeCloseTo(80, 10);
});

test("a constant, a single value, limits out of order and an unknown month are refused", () => {
  const of = (x: number[], more: object) => kindOf(() => subIndex(series(undated, x), { ...spec, ...more }));
  expect(of([1, 1, 1], { limits: null })).toBe("limits-order");
  expect(of([1], { limits: null })).toBe("limits-from-few");
  expect(of([1], { limits: [4, 3, 2, 1] })).toBe("limits-order");
  expect(of([1], { measure: measure("yoy", "janfeb") })).toBe("needs-months");
  expect(of([1], { measure: measure("monthyoy") })).toBe("growth-not-cumulative");
});
