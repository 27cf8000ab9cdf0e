import { month } from "#calendar/period";
import { stockDays } from "#production/stock-days";
import { series } from "#series/series";

test("use that is even by day covers a stock for the same days in every month", () => {
  const use = series(month(2024, 1), [310, 290, 310, 300]);
  const stocks = series(month(2024, 1), [50, 50, 50, 50]);
  const found = stockDays(stocks, use, 3);
  expect([...found.values.slice(2)]).toEqual([5, 5]);
  expect(found.faults.map(({ t, fault }) => [t, fault.kind])).toEqual([
    [0, "use-window"],
    [1, "use-window"],
  ]);
});
