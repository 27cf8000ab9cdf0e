import prints from "../published/cnia_aluminium_prints_to_2021.json";
import { zoneOf } from "#prosperity/zone";

test.each(prints.map(({ month, prosperity, band }) => [month, prosperity, band] as const))(
  "CNIA printed %s at %s, %s",
  (_, prosperity, band) => expect(zoneOf(prosperity)).toBe(band),
);

test("the zones begin at 16, 32, 64 and 80", () => {
  expect([15.99, 16, 31.99, 32, 63.99, 64, 79.99, 80].map((index) => zoneOf(index))).toEqual([
    "too-cold",
    "slightly-cold",
    "slightly-cold",
    "normal",
    "normal",
    "slightly-hot",
    "slightly-hot",
    "too-hot",
  ]);
});

test("Taiwan's score of February 2025, lights 1 5 5 3 5 5 5 5 3, is 37: yellow-red, the fourth of five", () => {
  // National Development Council: nine items; blue to 16, yellow-blue to 22, green to 31, yellow-red to 37.
  const total = [1, 5, 5, 3, 5, 5, 5, 5, 3].reduce((sum, x) => sum + x);
  expect(total).toBe(37);
  expect(zoneOf(total, [17, 23, 32, 38])).toBe("slightly-hot");
});

test("a missing index has no zone", () => {
  expect(zoneOf(NaN)).toBeNull();
});
