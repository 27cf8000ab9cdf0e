import { year, month } from "#calendar/period";
import { series } from "#series/series";
import { baseGap } from "#change/base-gap";

test("floor space of 2023 fell 8.5 % as published and 17.7 % by the levels", () => {
  const { base, gap } = baseGap(series(year(2022), [135836.89, 111735]), series(year(2022), [NaN, -0.085]));
  expect(base.values[1]).toBeCloseTo(122114.75, 2);
  expect(gap.values[1]).toBeCloseTo(0.092433, 6);
});

test("each missing figure is named, and each answer lacks only what it needs", () => {
  const x = series(month(2023, 1), [100, ...Array<number>(11).fill(1), NaN, 110]);
  const g = series(month(2023, 1), [0.25, ...Array<number>(11).fill(NaN), 0.1, -1]);
  const { base, gap } = baseGap(x, g);
  expect(base.values[0]).toBe(80);
  expect(base.faults.at(-2)!.fault.kind).toBe("value-missing");
  expect(base.faults.at(-1)!.fault).toEqual({ kind: "no-base-left", parameters: { found: -1 } });
  expect(gap.faults[1].fault).toEqual({ kind: "rate-missing", parameters: { month: "2023-02" } });
});
