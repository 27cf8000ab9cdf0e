import type { Cell, Cells } from "#cells/cell";
import type { Stamp } from "#import/data-rows";
import type { ImportedSeries } from "#import/imported";
import { firstMapping, type MappedSeries } from "#import/mapping";
import { readAliases } from "#pane/data/alias-table";
import { writeImport } from "#pane/data/write-import";
import type { Edit } from "#workbook/workbook";
import type { Language } from "#words/language";
import { imported } from "../../import/imported-series";
import { memoryWorkbook, type MemoryWorkbook } from "../memory-workbook";

const stamp: Stamp = { source: "NBS", published: "2025-12-09", asOf: "2025-12-10" };
const output = (values: readonly number[], more = {}) => imported(values, more);
const m2 = (values: readonly number[], more: Partial<ImportedSeries> = {}) => {
  const series = imported(values, { name: "M2", ...more });
  return {
    ...series,
    id: { ...series.id, value: "m2_yoy" },
    measuredIn: { ...series.measuredIn, value: "%" },
  };
};

interface Said {
  readonly asOf?: string;
  readonly language?: Language;
  readonly change?: Partial<MappedSeries>;
}

const write = (
  workbook: MemoryWorkbook,
  series: readonly ImportedSeries[],
  { asOf = stamp.asOf, language = "en", change = {} }: Said = {},
) => {
  const mapping = firstMapping(series).map((entry) => ({ ...entry, ...change }));
  return writeImport(workbook, { imported: { series }, mapping, stamp: { ...stamp, asOf } }, language);
};
const refused = (kind: string, parameters: object = {}) => ({
  fault: { kind, parameters: expect.objectContaining(parameters) as object },
});
const table = async (workbook: MemoryWorkbook, name = "ALU_Data") => {
  const found = (await workbook.tables()).find((one) => one.name === name)!;
  return { ...found, cells: await workbook.read(found) };
};
const put = (workbook: MemoryWorkbook, sheet: string, address: string, cells: Cells) =>
  workbook.apply([{ kind: "write", sheet, address, cells }]);

test("the first import makes the table on a sheet of its own, header, texts and figures in place", async () => {
  const workbook = memoryWorkbook();
  const report = await write(workbook, [output([360.2, 361.5]), m2([0.08])]);
  expect(await workbook.sheets()).toEqual(["Sheet1", "Data"]);
  const { sheet, address, cells } = await table(workbook);
  expect([sheet, address]).toEqual(["Data", "A1:L4"]);
  expect(cells[0]).toEqual(
    "id,name,period,value,unit,status,source,published,as_of,low,high,note".split(","),
  );
  expect(cells[2]).toEqual(
    [
      "primary_aluminium_output",
      "电解铝产量",
      "2025-02",
      361.5,
      "万吨",
      "actual",
      "NBS",
      "2025-12-09",
      "2025-12-10",
    ].concat([null, null, null] as never[]),
  );
  expect(report).toMatchObject({ isNewTable: true, written: 3, table: { sheet: "Data", address: "A1:L4" } });
  expect(report.series).toMatchObject([
    { id: "primary_aluminium_output", isNew: true, added: 2, revised: [], first: "2025-01", last: "2025-02" },
    { id: "m2_yoy", name: "M2", unit: "%", isNew: true, added: 1 },
  ]);
});

test("a Chinese reader gets a Chinese table, and an import in English goes on in its words", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360])], { language: "zh" });
  await write(workbook, [output([360, 361])], { language: "en", asOf: "2025-12-11" });
  const { sheet, cells } = await table(workbook);
  expect(sheet).toBe("数据");
  expect(cells[0].slice(0, 6)).toEqual(["编号", "名称", "期间", "数值", "单位", "状态"]);
  expect(cells.map((row) => row[5])).toEqual(["状态", "实际", "实际"]);
});

test("a sheet that has the name already is left alone", async () => {
  const workbook = memoryWorkbook();
  await workbook.apply([{ kind: "add-sheet", sheet: "DATA" }]);
  await put(workbook, "DATA", "A1", [["mine"]]);
  expect((await write(workbook, [output([1])])).table!.sheet).toBe("Data 2");
  expect(await workbook.read({ sheet: "DATA", address: "A1" })).toEqual([["mine"]]);
});

test("a later import adds the new month and a row for each revised figure, and overwrites none", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360, 361, 362])]);
  const before = (await table(workbook)).cells;
  const report = await write(workbook, [output([360, 361.4, 362.6, 363])], { asOf: "2026-01-12" });
  expect(report).toMatchObject({ isNewTable: false, written: 3, table: { address: "A1:L7" } });
  expect(report.series).toMatchObject([
    {
      isNew: false,
      added: 1,
      unchanged: 1,
      revised: [
        { period: "2025-02", before: 361, after: 361.4, status: "revised" },
        { period: "2025-03", before: 362, after: 362.6, status: "revised" },
      ],
    },
  ]);
  const { cells } = await table(workbook);
  expect(cells.slice(0, 4)).toEqual(before);
  expect(cells.slice(4).map((row) => [row[2], row[3], row[5], row[8]])).toEqual([
    ["2025-02", 361.4, "revised", "2026-01-12"],
    ["2025-03", 362.6, "revised", "2026-01-12"],
    ["2025-04", 363, "actual", "2026-01-12"],
  ]);
});

test("the same import on another day writes nothing", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360, 361])]);
  const edits = workbook.edits.length;
  const report = await write(workbook, [output([360, 361])], { asOf: "2026-02-01" });
  expect(report).toMatchObject({
    written: 0,
    table: { address: "A1:L3" },
    series: [{ unchanged: 2, added: 0 }],
  });
  expect(workbook.edits).toHaveLength(edits);
});

test("an import of which nothing is taken leaves a workbook without a table as it is", async () => {
  const workbook = memoryWorkbook();
  const report = await write(workbook, [output([1])], { change: { isTaken: false } });
  expect(report).toEqual({ table: null, isNewTable: false, written: 0, series: [] });
  expect(workbook.edits).toEqual([]);
});

test("an import is one application of edits, aliases included", async () => {
  const workbook = memoryWorkbook();
  const apply = jest.spyOn(workbook, "apply");
  await write(workbook, [output([1])], { change: { id: "cnia_output" } });
  expect(apply).toHaveBeenCalledTimes(1);
  expect(await workbook.sheets()).toEqual(["Sheet1", "Data", "Aliases"]);
});

test("a table that was moved and reordered, with a column of the reader's own, goes on where it stands", async () => {
  const workbook = memoryWorkbook();
  const header = [
    "my mark",
    "as_of",
    "period",
    "value",
    "id",
    "my share",
    "status",
    "unit",
    "source",
    "published",
    "name",
  ];
  const row: Cell[] = [
    "x",
    "2025-12-01",
    "2025-01",
    360,
    "PRIMARY_aluminium_output",
    0.5,
    "actual",
    "万吨",
    "NBS",
    null,
    "a",
  ];
  await workbook.apply([
    { kind: "write", sheet: "Sheet1", address: "C5:M6", cells: [header, row] },
    { kind: "add-table", sheet: "Sheet1", address: "C5:M6", name: "ALU_Data" },
  ]);
  const report = await write(workbook, [output([360, 361])]);
  expect(report).toMatchObject({ written: 1, table: { sheet: "Sheet1", address: "C5:M7" } });
  const { cells } = await table(workbook);
  expect(cells.slice(0, 2)).toEqual([header, row]);
  // The table's own spelling of the id is kept.
  const wanted = [
    null,
    "2025-12-10",
    "2025-02",
    361,
    "PRIMARY_aluminium_output",
    null,
    "actual",
    "万吨",
    "NBS",
  ];
  expect(cells[2]).toEqual([...wanted, "2025-12-09", "电解铝产量"]);
  const writes = workbook.edits.filter(({ kind }) => kind === "write").slice(1) as Extract<
    Edit,
    { kind: "write" }
  >[];
  expect(writes.map(({ address }) => address)).toEqual(["D7:G7", "I7:M7"]);
});

test("a table that a person moves is found by its name", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360])]);
  workbook.moveTable("ALU_Data", { sheet: "Sheet1", address: "D3:O4" });
  const report = await write(workbook, [output([360, 361])], { asOf: "2026-01-12" });
  expect(report.table).toMatchObject({ sheet: "Sheet1", address: "D3:O5" });
});

test("the empty row that Excel leaves in an emptied table is filled first", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360])]);
  await put(workbook, "Data", "A2:L2", [Array<null>(12).fill(null)]);
  expect(await write(workbook, [output([360, 361])])).toMatchObject({
    written: 2,
    table: { address: "A1:L3" },
  });
  expect((await table(workbook)).cells[1][2]).toBe("2025-01");
});

test("a protected sheet is refused, and nothing is written", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360])]);
  workbook.protect("Data");
  const edits = workbook.edits.length;
  await expect(write(workbook, [output([360, 361])])).rejects.toMatchObject(refused("sheet-protected"));
  expect(workbook.edits).toHaveLength(edits);
});

test("filled cells below the table are counted and named, and nothing is written", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360])]);
  await put(workbook, "Data", "B4:C4", [["total", 360]]);
  await put(workbook, "Data", "M3", [["beside the table"]]);
  const two = write(workbook, [output([360, 361, 362])], { asOf: "2026-01-12" });
  await expect(two).rejects.toMatchObject(
    refused("table-blocked", { sheet: "Data", count: 2, first: "B4", rows: 2 }),
  );
  expect((await table(workbook)).address).toBe("A1:L2");
  await write(workbook, [output([360, 361])]);
  expect((await table(workbook)).address).toBe("A1:L3");
});

test("a table that would run over the end of its sheet is refused with the rows that are left", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360])]);
  workbook.moveTable("ALU_Data", { sheet: "Sheet1", address: "A1048574:L1048575" });
  const two = write(workbook, [output([360, 361, 362])], { asOf: "2026-01-12" });
  await expect(two).rejects.toMatchObject(refused("table-full", { rows: 2, free: 1 }));
});

test.each<[string, Cell[], string]>([
  ["names nothing", ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"], "table-headless"],
  [
    "has lost the id",
    [
      "ID of mine",
      "name",
      "period",
      "value",
      "unit",
      "status",
      "source",
      "published",
      "as_of",
      "low",
      "high",
      "note",
    ],
    "data-lacks",
  ],
  [
    "has lost the unit",
    [
      "id",
      "name",
      "period",
      "value",
      "unit?",
      "status",
      "source",
      "published",
      "as_of",
      "low",
      "high",
      "note",
    ],
    "table-column-gone",
  ],
  [
    "has a column twice",
    [
      "id",
      "name",
      "period",
      "value",
      "unit",
      "status",
      "source",
      "published",
      "as_of",
      "low",
      "单位",
      "note",
    ],
    "data-column-twice",
  ],
])("a header that %s is told in one sentence", async (_, header, kind) => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360])]);
  await put(workbook, "Data", "A1:L1", [header]);
  await expect(write(workbook, [output([360, 361])])).rejects.toMatchObject(refused(kind));
});

test("a column that is gone matters only where something would be lost", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360])]);
  await put(workbook, "Data", "J1:K1", [["my low", "my high"]]);
  expect(await write(workbook, [output([360, 361])])).toMatchObject({ written: 1 });
});

test("a damaged row stops the import of its own series only", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360]), m2([8])]);
  await put(workbook, "Data", "D3", [["eight"]]);
  expect(await write(workbook, [output([360, 361])])).toMatchObject({ written: 1 });
  await expect(write(workbook, [m2([8, 9])])).rejects.toMatchObject(refused("data-cell", { row: 3 }));
});

test("figures of another frequency need another id", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360])]);
  const quarterly = output([1080], { cadence: "quarter", ordinals: [8100] });
  await expect(write(workbook, [quarterly])).rejects.toMatchObject(refused("id-of-two-frequencies"));
});

test("an id that the reader gives is remembered by the name of the file", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, [output([360])], { change: { id: "cnia_output" } });
  expect([...(await readAliases(workbook))]).toEqual([["电解铝产量", "cnia_output"]]);
  await write(workbook, [output([361])], { change: { id: "cnia_output" }, asOf: "2026-01-12" });
  expect((await table(workbook, "ALU_Aliases")).cells).toEqual([
    ["name", "id"],
    ["电解铝产量", "cnia_output"],
  ]);
  await write(workbook, [output([361])], { change: { id: "smm_output" }, asOf: "2026-01-12" });
  expect((await readAliases(workbook)).get("电解铝产量")).toBe("smm_output");
});

test("a form that the reader corrects is no other name", async () => {
  const workbook = memoryWorkbook();
  const change = { id: "primary_aluminium_output_ytd", form: "ytd" } as const;
  expect(await write(workbook, [output([360])], { change })).toMatchObject({ written: 1 });
  expect(await workbook.sheets()).toEqual(["Sheet1", "Data"]);
});

test("aliases are read from a table in either language, and a workbook without one has none", async () => {
  const workbook = memoryWorkbook();
  expect((await readAliases(workbook)).size).toBe(0);
  const cells: Cells = [
    ["编号", "备注", "名称"],
    ["lme", null, "伦铝 3M"],
    ["zinc", null, null],
  ];
  await workbook.apply([
    { kind: "write", sheet: "Sheet1", address: "A1:C3", cells },
    { kind: "add-table", sheet: "Sheet1", address: "A1:C3", name: "ALU_Aliases" },
  ]);
  expect([...(await readAliases(workbook)).values()]).toEqual(["lme"]);
  await write(workbook, [output([360])], { change: { id: "cnia_output" } });
  expect((await table(workbook, "ALU_Aliases")).cells[3]).toEqual(["cnia_output", null, "电解铝产量"]);
});
