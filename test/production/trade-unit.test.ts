import { kilogrammes, toUnit } from "#production/trade-unit";

test("a short ton is 2,000 pounds", () => {
  expect(kilogrammes.st).toBeCloseTo(2000 * kilogrammes.lb, 10);
});

test("a missing value or exchange rate leaves no answer", () => {
  const usd = { weight: "t", money: "USD" } as const;
  const yuan = { weight: "t", money: "yuan" } as const;
  expect(toUnit(NaN, usd, yuan, 7)).toBeNaN();
  expect(toUnit(100, usd, yuan, NaN)).toBeNaN();
  expect(toUnit(NaN, usd, usd, null)).toBeNaN();
});
