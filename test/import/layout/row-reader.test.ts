import fc from "fast-check";
import { textCorner } from "#import/grid";
import { rowReader } from "#import/layout/row-reader";
import { AluError } from "#error/alu-error";
import { readCells, told, written } from "./sheet";

const options = { answers: {}, fileName: null };

/** Days from 1900 on, more than are held before the layout is settled. */
function days(count: number, columns: number) {
  const reader = rowReader(textCorner, options);
  reader.take(["date", ...Array.from({ length: columns }, (_, c) => `s${c}`)]);
  for (let r = 0; r < count; r++) {
    const day = new Date(Date.UTC(1900, 0, 1) + r * 864e5).toISOString().slice(0, 10);
    reader.take([day, ...Array.from({ length: columns }, (_, c) => (r === 5 ? "n/k" : `${r + c}.5`))]);
  }
  reader.take(["合计", ...Array.from({ length: columns }, () => "1")]);
  return reader.end();
}

test("a long table is read on after its layout is settled, with the same addresses", () => {
  const found = days(60000, 4);
  expect(found.series.map(({ name, cadence, points }) => [name, cadence, points.values.length])).toEqual([
    ["s0", "day", 59999],
    ["s1", "day", 59999],
    ["s2", "day", 59999],
    ["s3", "day", 59999],
  ]);
  const { points, address } = found.series[3];
  expect(address).toBe("E1");
  expect([points.values[59998], points.addressOf.rows[59998], points.addressOf.columns[59998]]).toEqual([
    60002.5, 60000, 4,
  ]);
  expect(told(found)).toEqual([
    ...["B7", "C7", "D7", "E7"].map((cell) => `${cell} cell-not-understood`),
    "A60002 totals-row",
  ]);
});

test("a sheet of months across is refused beyond five million cells", () => {
  const reader = rowReader(textCorner, options);
  const months = Array.from({ length: 1000 }, (_, i) => `${1950 + Math.floor(i / 12)}-${(i % 12) + 1}`);
  const row = ["a", ...months.map((_, i) => `${i}`)];
  reader.take(["name", ...months]);
  expect(() => {
    for (let r = 0; r < 5000; r++) reader.take(row);
  }).toThrow(new AluError("table-too-large", { limit: 5000000 }));
});

test("whatever the cells hold, reading ends, and every figure has a period of its own row", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "2025-01",
      "2025年2月",
      "1月",
      "2025",
      "合计",
      "",
      "月份",
      "产量（万吨）",
      "1,234",
      "12.5%",
      "3/4/25",
      "# x",
    ),
    fc.string({ maxLength: 6 }),
    fc.double(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
      for (const { points } of readCells(rows).series) {
        expect(points.ordinals).toHaveLength(points.values.length);
        points.values.forEach((value, i) => {
          expect(Number.isFinite(value)).toBe(true);
          expect(rows[points.addressOf.rows[i]].length).toBeGreaterThan(points.addressOf.columns[i]);
        });
      }
    }),
    { numRuns: 500 },
  );
});

test("months across and down of the same table hold the same figures", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 2, maxLength: 30 }), (pairs) => {
      const months = pairs.map((_, i) => `${2020 + Math.floor(i / 12)}年${(i % 12) + 1}月`);
      const down = [["月份", "甲", "乙"], ...pairs.map(([a, b], i) => [months[i], `${a}`, `${b}`])];
      const across = down[0].map((_, c) => down.map((row) => row[c]));
      expect(written(readCells(across))).toEqual(written(readCells(down)));
    }),
  );
});
