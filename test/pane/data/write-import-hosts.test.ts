import { IUniverInstanceService } from "@univerjs/core";
import { firstMapping } from "#import/mapping";
import { writeImport } from "#pane/data/write-import";
import { excelWorkbook } from "#workbook/excel";
import type { Workbook } from "#workbook/workbook";
import { headless } from "../../host/headless";
import { imported } from "../../import/imported-series";
import { calculateAlu } from "../../office/alu-formulas";
import { openExcelPage } from "../../office/excel-page";

const bring = (workbook: Workbook, values: readonly number[], asOf: string) => {
  const series = [imported(values)];
  const stamp = { source: "NBS", published: "", asOf };
  return writeImport(workbook, { imported: { series }, mapping: firstMapping(series), stamp }, "zh");
};
const asked = '=ALU.GETDATA(ALU_Data[#All],"primary_aluminium_output")';

test("in the browser workbook a series of the table follows the next import, and its undo", async () => {
  const { univer, api, workbook, calculated, enter, values, dispose } = headless();
  univer.__getInjector().get(IUniverInstanceService).focusUnit("book");
  await bring(workbook, [360, 361], "2025-12-10");
  await enter("A1", asked);
  const figures = async () => (await values("B1:B9")).filter((cell) => typeof cell === "number");
  expect(await figures()).toEqual([360, 361]);
  await bring(workbook, [360, 361.5, 362], "2026-01-12");
  await calculated();
  expect(await figures()).toEqual([360, 361.5, 362]);
  await api.undo();
  await calculated();
  expect(await figures()).toEqual([360, 361]);
  dispose();
});

test("in Excel months and days stay texts, and the whole import is written in one batch", async () => {
  const page = await openExcelPage();
  Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
  await bring(excelWorkbook, [360, 361], "2025-12-10");
  const before = page.queries.length;
  const report = await bring(excelWorkbook, [360, 361.5, 362], "2026-01-12");
  expect(report).toMatchObject({ written: 2, table: { sheet: "数据", address: "A1:L5" } });
  const writing = page.queries.slice(before).filter(({ Actions }) => Actions.some((a) => a.ActionType === 4));
  expect(writing).toHaveLength(1);
  const { cells } = page.book.sheets[1];
  expect(["C4", "I4", "D4"].map((name) => [cells.get(name)!.value, cells.get(name)!.format])).toEqual([
    ["2025-02", "@"],
    ["2026-01-12", "@"],
    [361.5, "General"],
  ]);
  page.close();
});

test("in Excel a formula reads the table through Microsoft's runtime", async () => {
  const page = await openExcelPage({ file: "taskpane.html" });
  Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
  await bring(excelWorkbook, [360, 361], "2025-12-10");
  await bring(excelWorkbook, [360, 361.5, 362], "2026-01-12");
  await excelWorkbook.apply([{ kind: "formulas", sheet: "Sheet1", address: "A1", formulas: [[asked]] }]);
  const [{ answer }] = await calculateAlu(page);
  const numbers = (answer.value as unknown[][]).flat().filter((cell) => typeof cell === "number");
  expect(numbers).toEqual(expect.arrayContaining([360, 361.5, 362]));
  page.close();
});
