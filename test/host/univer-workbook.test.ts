import { IUniverInstanceService } from "@univerjs/core";
import type { Edit } from "#workbook/workbook";
import { contract } from "../workbook/contract";
import { headless } from "./headless";

// The same contract is held in a real browser by test/browser; here it is quick to try.
test.each(contract)("$name", async ({ run }) => {
  const { api, workbook, calculated, dispose } = headless();
  const protect = async (sheet: string) => {
    await api.getActiveWorkbook()!.getSheetByName(sheet)!.getWorksheetPermission().protect();
  };
  await run({ workbook, calculated, protect });
  dispose();
});

const sheet = "Sheet1";
const added = "Added";
const many: readonly Edit[] = [
  { kind: "write", sheet, address: "A1:A2", cells: [[7], [8]] },
  { kind: "add-sheet", sheet: added },
  {
    kind: "write",
    sheet: added,
    address: "A1:B2",
    cells: [
      [1, 2],
      [3, 4],
    ],
  },
  {
    kind: "look",
    sheet: added,
    address: "A1:B1",
    look: { bold: true, fill: "#ddeeff", numberFormat: "0.0" },
  },
  { kind: "rule", sheet: added, address: "A1:A2", rule: { equals: 1, fill: "#ffcccc", colour: "#800000" } },
  { kind: "column-width", sheet: added, columns: "A:B", pixels: 150 },
  { kind: "freeze", sheet: added, rows: 1, columns: 1 },
  { kind: "show", sheet: added, address: "A1" },
];

test("what was applied together is undone and redone in one step", async () => {
  const { univer, api, workbook, dispose } = headless();
  univer.__getInjector().get(IUniverInstanceService).focusUnit("book");
  await workbook.apply([{ kind: "write", sheet, address: "A1:A2", cells: [[1], [2]] }]);
  await workbook.apply(many);
  await api.undo();
  expect(await workbook.sheets()).toEqual([sheet]);
  expect(await workbook.read({ sheet, address: "A1:A2" })).toEqual([[1], [2]]);
  await api.redo();
  expect(await workbook.sheets()).toEqual([sheet, added]);
  expect(await workbook.read({ sheet: added, address: "A1:B2" })).toEqual([
    [1, 2],
    [3, 4],
  ]);
  await api.undo();
  await api.undo();
  expect(await workbook.usedRange(sheet)).toBeNull();
  dispose();
});

test("an import is taken back with one undo, and formulas on the table follow back and forth", async () => {
  const { univer, api, workbook, calculated, enter, values, dispose } = headless();
  univer.__getInjector().get(IUniverInstanceService).focusUnit("book");
  const months = [["period", "value"], ...[1, 2, 3, 4, 5].map((n) => [`2025-0${n}`, n])];
  await workbook.apply([
    { kind: "write", sheet, address: "A1:B3", cells: months.slice(0, 3) },
    { kind: "add-table", sheet, address: "A1:B3", name: "ALU_Data" },
  ]);
  await enter("D1", "=SUM(ALU_Data[#All])");
  await enter("E1", "=ALU.YOY(ALU_Data[#All])");
  expect(await values("D1")).toEqual([3]);
  await workbook.apply([
    { kind: "write", sheet, address: "A4:B6", cells: months.slice(3) },
    { kind: "resize-table", sheet, address: "A1:B6", name: "ALU_Data" },
    { kind: "look", sheet, address: "B4:B6", look: { numberFormat: "0.0" } },
  ]);
  await calculated();
  expect(await values("D1")).toEqual([15]);
  await api.undo();
  await calculated();
  expect(await values("D1")).toEqual([3]);
  expect(await workbook.usedRange(sheet)).not.toContain("6");
  expect(await workbook.tables()).toMatchObject([{ address: "A1:B3" }]);
  await api.redo();
  await calculated();
  expect(await values("D1")).toEqual([15]);
  await api.undo();
  await api.undo();
  await api.undo();
  await api.undo();
  expect(await workbook.tables()).toEqual([]);
  expect(await workbook.usedRange(sheet)).toBeNull();
  dispose();
});

test("a sheet that is added with its table goes with one undo", async () => {
  const { univer, api, workbook, dispose } = headless();
  univer.__getInjector().get(IUniverInstanceService).focusUnit("book");
  const edits: readonly Edit[] = [
    { kind: "add-sheet", sheet: "Data" },
    { kind: "write", sheet: "Data", address: "A1:A2", cells: [["id"], ["m2"]] },
    { kind: "add-table", sheet: "Data", address: "A1:A2", name: "ALU_Data" },
  ];
  await workbook.apply(edits);
  await api.undo();
  expect(await workbook.sheets()).toEqual([sheet]);
  expect(await workbook.tables()).toEqual([]);
  await api.redo();
  expect(await workbook.tables()).toMatchObject([{ sheet: "Data", address: "A1:A2" }]);
  await api.undo();
  await workbook.apply(edits);
  expect(await workbook.tables()).toHaveLength(1);
  dispose();
});

test("a table moves with rows and columns that a person inserts, and formulas that name it follow", async () => {
  const { api, workbook, calculated, enter, values, dispose } = headless();
  await workbook.apply([
    { kind: "write", sheet, address: "B2:B4", cells: [["value"], [1], [2]] },
    { kind: "add-table", sheet, address: "B2:B4", name: "ALU_Data" },
  ]);
  await enter("E9", "=SUM(ALU_Data[#All])");
  const front = api.getActiveWorkbook()!.getActiveSheet();
  front.insertRowsBefore(0, 1);
  front.insertRowsAfter(3, 1);
  front.insertColumnsBefore(0, 1);
  expect(await workbook.tables()).toMatchObject([{ address: "C3:C6" }]);
  await workbook.apply([{ kind: "write", sheet, address: "C5", cells: [[40]] }]);
  await calculated();
  expect(await values("F11")).toEqual([43]);
  dispose();
});

test("a look that is put on a spill leaves the spill alone", async () => {
  const { workbook, enter, values, dispose } = headless();
  await enter("A1", "=SEQUENCE(3)");
  await workbook.apply([
    { kind: "look", sheet, address: "A1:A3", look: { bold: true, numberFormat: "0.0" } },
  ]);
  expect(await values("A1:A3")).toEqual([1, 2, 3]);
  dispose();
});

test("a sheet grows where something is written beyond its end", async () => {
  const { workbook, values, dispose } = headless();
  await workbook.apply([{ kind: "write", sheet, address: "AZ5000", cells: [[1]] }]);
  expect(await values("AZ5000")).toEqual([1]);
  expect(await workbook.usedRange(sheet)).toBe("AZ5000");
  dispose();
});
