import fc from "fast-check";
import { addressOf, areaFrom, areaOf, shared, sizeOf } from "#pane/formula/area";

test("an area is found again in its own address", () => {
  const cell = fc.record({ top: fc.nat(1_048_575), left: fc.nat(16_383) });
  fc.assert(
    fc.property(
      cell,
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 50 }),
      (first, rows, columns) => {
        const area = areaFrom(first, rows, columns);
        expect(areaOf(addressOf(area))).toEqual(area);
        expect(sizeOf(area)).toBe(rows * columns);
      },
    ),
  );
});

test("whole columns and whole rows have no end", () => {
  expect(areaOf("B:C")).toEqual({ top: 0, left: 1, bottom: Infinity, right: 2 });
  expect(areaOf("$2:$3")).toEqual({ top: 1, left: 0, bottom: 2, right: Infinity });
});

test("a range named from its last corner is the same range", () =>
  expect(areaOf("C4:B2")).toEqual(areaOf("B2:C4")));

test("an answer that would lie on its own data is noticed", () => {
  expect(shared(areaOf("A1:A24")!, areaOf("A20:B30")!)).toEqual(areaOf("A20:A24"));
  expect(shared(areaOf("A1:A24")!, areaOf("B1:B24")!)).toBeNull();
});
