import { illustrativePanel, type PanelColumnName } from "#pane/sample/panel-generator";
import { shapes } from "#pane/sample/panel-shapes";
import { normalDraws } from "#pane/sample/random";

const { months, columns } = illustrativePanel();
const january = (from: number) => (_: unknown, t: number) => months[t].month === 1 && months[t].year >= from;

test("the panel runs from January 2012 to November 2025 and is the same each time", () => {
  expect(months[0]).toEqual({ year: 2012, month: 1 });
  expect(months.at(-1)).toEqual({ year: 2025, month: 11 });
  expect(illustrativePanel()).toEqual({ months, columns });
});

const unpublished: readonly PanelColumnName[] = [
  "investment",
  "floorSpace",
  "floorSpaceGrowth",
  "power",
  "revenue",
  "revenueGrowth",
  "profit",
];

test.each(unpublished)("%s has no January of its own from 2016, and every other month", (name) => {
  const x = columns[name].slice(0, -1);
  expect(x.filter(january(2016)).every((value) => value === null)).toBe(true);
  expect(x.filter((_, t) => !january(2016)(_, t)).every((value) => value !== null)).toBe(true);
});

test.each(["lme", "m2", "primary", "alumina", "exports"] as const)("%s is there in every month", (name) =>
  expect(columns[name].every((value) => value !== null)).toBe(true),
);

test("the last month awaits investment, revenue and profit", () => {
  const awaited = (Object.keys(columns) as PanelColumnName[]).filter((name) => columns[name].at(-1) === null);
  expect(awaited).toEqual(["investment", "revenue", "revenueGrowth", "profit"]);
});

test("a total grows within its year and starts again", () => {
  const floor = columns.floorSpace;
  for (let t = 1; t < floor.length; t++)
    if (months[t].month > 2) expect(floor[t]!).toBeGreaterThan(floor[t - 1]!);
    else if (months[t].month === 2 && months[t].year >= 2016) expect(floor[t]!).toBeLessThan(floor[t - 2]!);
});

test("the growth beside a total is that of the total, as printed to 0.1 %", () => {
  const { revenue, revenueGrowth } = columns;
  for (let t = 12; t < revenue.length - 1; t++)
    if (revenue[t] !== null && revenue[t - 12] !== null)
      expect(Math.abs(100 * (revenue[t]! / revenue[t - 12]! - 1) - revenueGrowth[t]!)).toBeLessThan(0.3);
});

test("trends and seasons are those of their shapes", () => {
  const years = 12;
  const first = columns.primary.slice(0, 12).reduce<number>((sum, x) => sum + x!, 0);
  const last = columns.primary.slice(years * 12, years * 12 + 12).reduce<number>((sum, x) => sum + x!, 0);
  expect(Math.log(last / first) / years).toBeCloseTo(shapes.primary.trend, 2);
  const ofMonth = (month: number) => {
    const x = columns.exports.filter((_, t) => months[t].month === month);
    return x.reduce<number>((sum, value) => sum + value!, 0) / x.length;
  };
  expect(ofMonth(2) / ofMonth(7)).toBeCloseTo(shapes.exports.season[1] / shapes.exports.season[6], 1);
});

test("profit turns to losses in the industry's troughs and back", () => {
  const december = (year: number) => columns.profit[(year - 2012) * 12 + 11]!;
  expect(december(2015)).toBeLessThan(0);
  expect(december(2017)).toBeGreaterThan(0);
});

test("the draws are standard normal", () => {
  const draw = normalDraws(7);
  const x = Array.from({ length: 20_000 }, draw);
  const mean = x.reduce((sum, z) => sum + z, 0) / x.length;
  const variance = x.reduce((sum, z) => sum + (z - mean) ** 2, 0) / x.length;
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(variance - 1)).toBeLessThan(0.05);
});
