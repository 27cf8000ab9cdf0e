import type { Rendered } from "#functions/rendered";
import { openExcelPage, type ExcelPage } from "../office/excel-page";
import { excelResult } from "../../src/main/excel-result";

/** The writer of results, with the error of Microsoft's own client. */
let page: ExcelPage;
beforeAll(async () => {
  page = await openExcelPage();
  Object.assign(globalThis, { CustomFunctions: page.window.CustomFunctions });
});
afterAll(() => page.close());

const plain = (rendered: Rendered, formats = true) =>
  JSON.parse(JSON.stringify(excelResult(rendered, formats))) as unknown;

test("numbers, texts and truth values go as they are", () => {
  expect(plain({ rows: [[41.98, "normal", true]] })).toEqual([[41.98, "normal", true]]);
});

test("a number brings its format where formats are shown, and none where they are not", () => {
  const rows = [[{ value: 0.042, format: "0.0%" as const }]];
  const formatted = { type: "FormattedNumber", basicValue: 0.042, numberFormat: "0.0%" };
  expect(plain({ rows })).toEqual([[formatted]]);
  expect(plain({ rows }, false)).toEqual([[0.042]]);
});

test("a sentence goes with #VALUE! and #N/A, and none with #DIV/0!, where Excel has no place for it", () => {
  const message = "The capacity is 0";
  const rows = (["#VALUE!", "#N/A", "#DIV/0!"] as const).map((error) => [{ error, message }]);
  const errors = excelResult({ rows }, true).flat() as CustomFunctions.Error[];
  expect(errors.map((error) => [error.code, error.message || "none"])).toEqual([
    ["#VALUE!", message],
    ["#N/A", message],
    ["#DIV/0!", "none"],
  ]);
});

test("a fault of the whole call is one cell", () => {
  const fault = { error: "#VALUE!" as const, message: "values is needed and was not given" };
  expect(excelResult({ fault }, true)).toMatchObject([[{ code: "#VALUE!", message: fault.message }]]);
});
