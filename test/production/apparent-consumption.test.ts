import { month } from "#calendar/period";
import { apparentConsumption } from "#production/apparent-consumption";
import { series } from "#series/series";

const of = (...values: number[]) => series(month(2024, 1), values);

test("a part that is missing is named, the first in the order of the call", () => {
  const { values, faults } = apparentConsumption({
    output: of(100, NaN, 100),
    imports: of(10, NaN, 10),
    exports: of(1, 1, 1),
    stockChange: of(0, 0, NaN),
  });
  expect([...values]).toEqual([109, NaN, NaN]);
  expect(faults.map(({ fault }) => fault.parameters)).toEqual([
    { argument: "output" },
    { argument: "stock_change" },
  ]);
});
