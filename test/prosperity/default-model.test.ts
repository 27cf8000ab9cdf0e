import { month } from "#calendar/period";
import { band } from "#prosperity/band";
import { defaultModel } from "#prosperity/default-model";
import { prosperityIndex } from "#prosperity/prosperity-index";
import reference from "../reference/prosperity/default-model.json";
import { column } from "./rows";

/** The default model over a panel with gaps and a ragged end, against a script that shares no code with ALU. */
const found = prosperityIndex(
  defaultModel("en"),
  Object.entries(reference.panel).map(([name, values]) => column(name, values.map(numberOf), month(2012, 1))),
  true,
);

test.each(Object.entries(reference.measures))("measures %s as the reference", (name, wanted) => {
  const values = found.indicators.find((scored) => scored.name === name)!.measured.values;
  agree(values, wanted, 1e-12);
});

test("has the index of the reference, and none where it has none", () => {
  agree(found.index.values, reference.index, 1e-9);
  expect([...found.actual]).toEqual(reference.actual);
});

test("has the band of the reference: final months none, preliminary ones by replay", () => {
  const { low, high } = band(found);
  agree(low.values, reference.low, 1e-9);
  agree(high.values, reference.high, 1e-9);
  const banded = reference.index.filter(
    (p, t) => p !== null && reference.low[t] !== null && reference.low[t] < p,
  );
  expect(banded.length).toBeGreaterThan(5);
});

function numberOf(value: number | null): number {
  return value ?? NaN;
}

function agree(values: ArrayLike<number>, wanted: readonly (number | null)[], within: number): void {
  expect(values).toHaveLength(wanted.length);
  wanted.forEach((value, t) => {
    if (value === null) expect(values[t]).toBeNaN();
    else expect(Math.abs(values[t] - value)).toBeLessThanOrEqual(within);
  });
}
