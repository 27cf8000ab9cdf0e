import type { FileSource } from "#import/source";
import { pointAddress } from "#import/point-address";
import { readImport } from "#import/read-import";

const json = (document: unknown): FileSource => ({
  kind: "file",
  name: "answer.json",
  size: null,
  bytes: async function* () {
    await Promise.resolve();
    yield Buffer.from(JSON.stringify(document));
  },
});

test("a point of a sheet is a cell, a point of a document is a pointer", () => {
  const at = { rows: Int32Array.of(13), columns: Int32Array.of(27) };
  expect(pointAddress({ ...at, sheet: null }, 0)).toBe("AB14");
  expect(pointAddress({ ...at, sheet: "2025 年" }, 0)).toBe("'2025 年'!AB14");
  expect(pointAddress({ ...at, sheet: "/data/*/*" }, 0)).toBe("/data/13/27");
  expect(pointAddress({ ...at, sheet: "/data/*/a~1b" }, 0)).toBe("/data/13/a~1b");
});

test("what is said of figures in a document names them by their pointer", async () => {
  const months = Array.from(
    { length: 24 },
    (_, i) => `${2023 + Math.floor(i / 12)}-${`${(i % 12) + 1}`.padStart(2, "0")}`,
  );
  const rows = months.map((month, i) => ({ month, price: 20000 + 10 * i }));
  const { series } = await readImport(json([...rows, { month: "2024-12", price: 7 }]));
  const places = series[0].remarks.map(({ address }) => address);
  expect(places).toContain("/24/price");
});

test("a series without a name is not called by its pointer", async () => {
  const { series } = await readImport(
    json({
      data: [
        { month: "2025-10", value: 1 },
        { month: "2025-11", value: 2 },
      ],
    }),
  );
  expect(series[0].id.value).not.toContain("data");
});
