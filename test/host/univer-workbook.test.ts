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
