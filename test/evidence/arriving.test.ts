import fc from "fast-check";
import { arriving } from "#evidence/arriving";
import type { DataRow, Status } from "#evidence/data-row";
import { dataRow } from "./rows";

const output = (given: Partial<DataRow>) => dataRow({ id: "output", period: "2025-11", ...given });
const known = [
  output({ period: "2025-09", value: 3.6, asOf: "2025-10-20" }),
  output({ period: "2025-10", value: 3.7, status: "preliminary", asOf: "2025-11-20" }),
];

test("new months become rows, a changed one a revised row, and what is known none", () => {
  const found = [3.6, 3.75, 3.8].map((value, i) =>
    output({ period: `2025-${String(9 + i).padStart(2, "0")}`, value, asOf: "2025-12-20" }),
  );
  const { rows, series } = arriving(known, found);
  expect(rows.map(({ period, value, status }) => [period, value, status])).toEqual([
    ["2025-10", 3.75, "revised"],
    ["2025-11", 3.8, "actual"],
  ]);
  expect(series).toEqual([
    {
      id: "output",
      added: 1,
      unchanged: 1,
      revised: [{ period: "2025-10", status: "revised", before: 3.7, after: 3.75 }],
      largest: { period: "2025-10", status: "revised", before: 3.7, after: 3.75 },
      meanRevision: 3.75 - 3.7,
      absent: 0,
    },
  ]);
});

test("the last digit of a binary number is no revision, the twelfth of a printed one is", () => {
  const compare = (value: number) => arriving([output({ value: 0.3 })], [output({ value })]).rows.length;
  expect(compare(0.1 + 0.2)).toBe(0);
  expect(compare(0.300000000001)).toBe(1);
});

test.each<[Status, number, Status | null]>([
  ["forecast", 3.7, "forecast"],
  ["estimated", 3.7, "estimated"],
  ["actual", 3.7, null],
  ["preliminary", 3.9, "revised"],
])("a figure with status %s and value %d beside a print of 3.7 becomes a row %s", (status, value, wanted) => {
  const { rows } = arriving([output({ value: 3.7 })], [output({ value, status })]);
  expect(rows.map((row) => row.status)).toEqual(wanted === null ? [] : [wanted]);
});

test("a revised forecast stays a forecast", () => {
  const { rows, series } = arriving(
    [output({ value: 3.7, status: "forecast", asOf: "2025-10-01" })],
    [output({ value: 3.8, status: "forecast", asOf: "2025-11-01" })],
  );
  expect(rows[0].status).toBe("forecast");
  expect(series[0].revised).toHaveLength(1);
});

test("an older report that comes in late is compared with what was known then", () => {
  const { rows, series } = arriving(known, [output({ period: "2025-10", value: 3.7, asOf: "2025-11-10" })]);
  expect(rows.map(({ status, asOf }) => [status, asOf])).toEqual([["actual", "2025-11-10"]]);
  expect(series[0]).toMatchObject({ added: 1, unchanged: 0, revised: [] });
});

test("months inside the import that it no longer has are counted, those before it are not", () => {
  const months = ["2025-07", "2025-08", "2025-09", "2025-10"];
  const table = months.map((period) => output({ period, value: 3.5, asOf: "2025-11-20" }));
  const found = ["2025-08", "2025-10"].map((period) => output({ period, value: 3.5, asOf: "2025-12-20" }));
  const { rows, series } = arriving(table, found);
  expect(rows).toEqual([]);
  expect(series[0].absent).toBe(1);
});

test("a figure without a value is no row, and one that had been withdrawn comes back as revised", () => {
  expect(arriving(known, [output({ value: NaN })])).toEqual({ rows: [], series: [] });
  const withdrawn = output({ period: "2025-10", value: NaN, asOf: "2025-11-25" });
  const { series } = arriving(
    [...known, withdrawn],
    [output({ period: "2025-10", value: 3.7, asOf: "2025-12-20" })],
  );
  expect(series[0].revised).toMatchObject([{ before: NaN, after: 3.7 }]);
  expect(series[0].largest).toBeNull();
  expect(series[0].meanRevision).toBeNaN();
});

test("an id is known in any case and keeps the table's spelling", () => {
  const { rows } = arriving(
    [dataRow({ id: "M2_yoy", period: "2025-10" })],
    [dataRow({ id: "m2_YOY ", period: "2025-11" })],
  );
  expect(rows[0].id).toBe("M2_yoy");
});

test("several vintages of one file are taken in the order of their days, and a day said twice by its lower row", () => {
  const vintage = (asOf: string, value: number) => output({ asOf, value });
  const { rows } = arriving(
    [],
    [vintage("2025-12-20", 3), vintage("2025-12-10", 1), vintage("2025-12-10", 2), vintage("2025-12-30", 3)],
  );
  expect(rows.map(({ asOf, value, status }) => [asOf, value, status])).toEqual([
    ["2025-12-10", 2, "actual"],
    ["2025-12-20", 3, "revised"],
  ]);
});

const anyRows = fc.array(
  fc
    .record({
      id: fc.constantFrom("a", "A ", "b"),
      period: fc.constantFrom("2025-09", "2025-10", "2025-11"),
      value: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(NaN)),
      status: fc.constantFrom<Status>("actual", "preliminary", "revised", "forecast", "estimated"),
      asOf: fc.constantFrom("", "2025-10-20", "2025-11-20"),
      published: fc.constantFrom("", "2025-10-09"),
    })
    .map(dataRow),
  { maxLength: 30 },
);

test("the same import a second time adds nothing, and nothing known is written into", () => {
  fc.assert(
    fc.property(anyRows, anyRows, (table, found) => {
      const before = JSON.stringify(table);
      const { rows, series } = arriving(table, found);
      expect(JSON.stringify(table)).toBe(before);
      expect(arriving([...table, ...rows], found).rows).toEqual([]);
      const told = series.reduce((n, { added, revised }) => n + added + revised.length, 0);
      expect(told).toBe(rows.length);
    }),
    { numRuns: 500 },
  );
});
