import { importDefaults, importParity } from "#production/import-parity";

const parts = { ...importDefaults, lme: 2000, premium: 100, fx: 7 };

test("tax is charged on the tariff as well", () => {
  expect(importParity({ ...parts, tariff: 0.05, vat: 0.1 })).toBeCloseTo(2100 * 7 * 1.155, 9);
});

test("a missing part leaves no parity", () => {
  expect(importParity({ ...parts, premium: NaN })).toBeNaN();
  expect(importParity({ ...parts, charges: NaN })).toBeNaN();
});
