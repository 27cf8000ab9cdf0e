import { holds, intervalOf, meet, printed } from "#evidence/printed";

test("a number has the decimals of its shortest form at 15 digits", () => {
  expect([44, 4.2, 0.042, 1.042 - 1, 1e21, 2.5e-7].map((value) => printed(value).places)).toEqual([
    ...[0, 1, 3, 3, 0, 8],
  ]);
  expect(printed(44, 1).places).toBe(1);
});

test("SMM's rate of 41.98 over 45.19 lies between 92.875 and 92.918 %", () => {
  const [operating, built] = [41.98, 45.19].map((value) => intervalOf(printed(value)));
  expect((100 * operating.low) / built.high).toBeCloseTo(92.875, 3);
  expect((100 * operating.high) / built.low).toBeCloseTo(92.918, 3);
});

test("thousands are printed to −3 places", () => {
  expect(intervalOf({ value: 12000, places: -3 })).toEqual({ low: 11500, high: 12500 });
});

test("intervals that touch meet", () => {
  expect(meet({ low: 1, high: 2 }, { low: 2, high: 3 }, 0)).toBe(true);
  expect(meet({ low: 1, high: 2 }, { low: 2.1, high: 3 }, 0)).toBe(false);
  expect(holds({ low: 1, high: 2 }, 2, 0)).toBe(true);
  expect(holds({ low: 1, high: 2 }, 2.001, 0)).toBe(false);
});
