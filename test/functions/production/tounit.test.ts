import fc from "fast-check";
import { asked, column } from "./asked";

const one = (value: unknown, from: string, to: string, fx?: unknown) =>
  (asked("TOUNIT", [value, from, to, fx ?? null]) as number[][])[0][0];

test.each<[number, string, string, number]>([
  [1, "万吨", "kt", 10],
  [1, "Mt", "万吨", 100],
  [361.5, "万吨", "百万吨", 3.615],
  [1, "t", "kg", 1000],
  [1, "ＫＴ", "吨", 1000],
  [1, "lb", "kg", 0.45359237], // International yard and pound agreement, 1959
  [1, "short ton", "lb", 2000],
  [100, "US¢/lb", "USD/lb", 1],
  [100, "¢/lb", "USD/t", 2204.62262184878],
  [2, "万元/吨", "元/吨", 20000],
  [1, "元/千克", "yuan/t", 1000],
  [5, "USD/MT", "US$/t", 5],
  [5, "dollars per tonne", "USD/mt", 5],
])("%d %s is %s %d", (value, from, to, wanted) => {
  expect(one(value, from, to)).toBeCloseTo(wanted, 9);
});

test("between currencies the exchange rate is yuan per dollar", () => {
  expect(one(100, "USD/t", "元/吨", 7)).toBe(700);
  expect(one(700, "RMB/t", "USD/t", 7)).toBe(100);
  expect(asked("TOUNIT", [column("LME", 100, 200), "USD/t", "yuan/t", column("fx", 7, 7.1)])).toEqual([
    ["yuan/t"],
    [700],
    [1420],
  ]);
  expect(asked("TOUNIT", [100, "USD/t", "yuan/t"])).toEqual([
    ["#VALUE! From USD/t to yuan/t the exchange rate is needed: give fx in yuan per US dollar"],
  ]);
  expect(asked("TOUNIT", [100, "USD/t", "yuan/t", 0])).toEqual([["#VALUE! fx must be above 0 and is 0"]]);
});

test("Mt is a million tonnes; mt and MT may be either and are refused", () => {
  expect(one(1, "Mt", "t")).toBe(1e6);
  for (const text of ["mt", "MT", "ｍｔ"])
    expect(asked("TOUNIT", [1, text, "t"])).toBe(
      `#VALUE! from: "${text}" can be tonnes or million tonnes: write t for tonnes, Mt for million tonnes`,
    );
});

test("a weight is no price, and an unknown unit is refused", () => {
  expect(asked("TOUNIT", [1, "t", "yuan/t"])).toEqual([
    ["#VALUE! t and yuan/t do not measure the same thing: one is a weight, the other a price"],
  ]);
  expect(asked("TOUNIT", [1, "t", "ounce"])).toMatch(/^#VALUE! to: "ounce" is not a unit of weight/);
  expect(asked("TOUNIT", [1, "EUR/t", "yuan/t"])).toMatch(/"EUR\/t" is not a unit/);
  expect(asked("TOUNIT", [1, [[null]], "t"])).toBe("#VALUE! from is needed and was not given");
});

test("there and back is where one was", () => {
  const units = fc.constantFrom("kg", "t", "kt", "万吨", "Mt", "lb", "short ton");
  const prices = fc.constantFrom("yuan/t", "USD/t", "US¢/lb", "万元/吨", "元/千克", "USD/lb");
  const value = fc.double({ min: 0.001, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.oneof(fc.tuple(units, units), fc.tuple(prices, prices)), value, ([from, to], x) => {
      const back = one(one(x, from, to, 7.1), to, from, 7.1);
      expect(Math.abs(back - x)).toBeLessThanOrEqual(1e-12 * x);
    }),
  );
});
