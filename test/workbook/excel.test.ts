import { countsFrom1904, excelWorkbook, recalculate } from "#workbook/excel";
import type { Edit } from "#workbook/workbook";
import { openExcelPage, type ExcelPage } from "../office/excel-page";
import { currentSets } from "../office/host-window";
import { contract } from "./contract";

/** Excel's adapter against Microsoft's own client; each test has a fresh page, since each has a fresh workbook. */
let page: ExcelPage;
beforeEach(async () => {
  page = await openExcelPage();
  Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
});
afterEach(() => page.close());

const sheetNamed = (name: string) => page.book.sheets.find((sheet) => sheet.name === name)!;

test.each(contract.map(({ name, run }) => [name, run] as const))("%s", async (_, run) => {
  await run({
    workbook: excelWorkbook,
    protect: (name) => Promise.resolve(void (sheetNamed(name).isProtected = true)),
    calculated: () => Promise.resolve(),
  });
});

test("an action is one batch, whose last request makes every edit", async () => {
  const before = page.queries.length;
  await excelWorkbook.apply([
    { kind: "add-sheet", sheet: "Index" },
    { kind: "write", sheet: "Index", address: "A1:B1", cells: [["month", "index"]] },
    { kind: "formulas", sheet: "Index", address: "A2", formulas: [["=SEQUENCE(3)"]] },
  ]);
  const writing = page.queries.slice(before).filter(({ Actions }) => Actions.some((a) => a.ActionType === 4));
  expect(writing).toHaveLength(1);
});

test("a block is written in one go, and one too large for a request in a few", async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => [i, i]);
  await excelWorkbook.apply([{ kind: "write", sheet: "Sheet1", address: "A1:B60000", cells: rows }]);
  const writes = page.queries.filter(({ Actions }) => Actions.some(({ Name }) => Name === "Values"));
  expect(writes).toHaveLength(3);
  expect(page.book.sheets[0].cells.get("B60000")!.value).toBe(59_999);
  expect(await excelWorkbook.read({ sheet: "Sheet1", address: "A1:B60000" })).toEqual(rows);
});

test("what can be mistaken is formatted as text before it is written, and an analyst's format stays", async () => {
  const { cells } = page.book.sheets[0];
  cells.set("A1", { value: 0.042, format: "0.0%" });
  await excelWorkbook.apply([
    { kind: "write", sheet: "Sheet1", address: "A1:C1", cells: [[0.05, "=HYPERLINK(1)", "产量"]] },
  ]);
  expect(["A1", "B1", "C1"].map((name) => cells.get(name)!.format)).toEqual(["0.0%", "@", "General"]);
  expect(cells.get("B1")!.formula).toBeUndefined();
});

test("looks, rules, widths and frozen panes reach Excel in its own terms", async () => {
  const sheet = "Sheet1";
  await excelWorkbook.apply([
    {
      kind: "look",
      sheet,
      address: "A1:B1",
      look: { bold: true, italic: false, fill: "#ddeeff", colour: "#102030", wrap: true, align: "center" },
    },
    { kind: "look", sheet, address: "C1", look: { numberFormat: "0.0%" } },
    { kind: "rule", sheet, address: "B2:B9", rule: { equals: 5, fill: "#ffcccc", colour: "#800000" } },
    { kind: "rule", sheet, address: "C2:C9", rule: { equals: 'too "hot"', fill: "#fcc", colour: "#800" } },
    { kind: "rule", sheet, address: "D2", rule: { equals: true, fill: "#fcc", colour: "#800" } },
    { kind: "column-width", sheet, columns: "B", pixels: 100 },
    { kind: "freeze", sheet, rows: 1, columns: 2 },
    { kind: "freeze", sheet, rows: 2, columns: 0 },
    { kind: "freeze", sheet, rows: 0, columns: 1 },
    { kind: "freeze", sheet, rows: 0, columns: 0 },
  ]);
  expect(page.book.sheets[0].looks).toEqual([
    "A1:B1 bold = true",
    "A1:B1 italic = false",
    'A1:B1 colour = "#102030"',
    'A1:B1 fill = "#ddeeff"',
    "A1:B1 wrap = true",
    'A1:B1 align = "Center"',
    'B2:B9 rule = "=AND(ISNUMBER(B2),B2=5)"',
    'B2:B9 rule fill = "#ffcccc"',
    'B2:B9 rule colour = "#800000"',
    'C2:C9 rule = "=AND(ISTEXT(C2),C2=\\"too \\"\\"hot\\"\\"\\")"',
    'C2:C9 rule fill = "#fcc"',
    'C2:C9 rule colour = "#800"',
    'D2 rule = "=AND(ISLOGICAL(D2),D2=TRUE)"',
    'D2 rule fill = "#fcc"',
    'D2 rule colour = "#800"',
    "B:B width = 75",
    "freeze 'Sheet1'!A1:B1",
    "freeze 2 rows",
    "freeze 1 columns",
    "freeze nothing",
  ]);
  expect(page.book.sheets[0].cells.get("C1")!.format).toBe("0.0%");
});

const tableEdits: Edit[] = [
  { kind: "write", sheet: "Sheet1", address: "A1:A2", cells: [["month"], ["2025-11"]] },
  { kind: "add-table", sheet: "Sheet1", address: "A1:A2", name: "ALU_Data" },
];

test("a table's name may not be one that a range has", async () => {
  page.book.names.push("alu_data");
  await expect(excelWorkbook.apply(tableEdits)).rejects.toMatchObject({ fault: { kind: "table-exists" } });
  expect(page.book.sheets[0].cells.size).toBe(0);
});

test("a table is made and named in the same request as the cells that it is made of", async () => {
  const before = page.queries.length;
  await excelWorkbook.apply(tableEdits);
  const writing = page.queries.slice(before).filter(({ Actions }) => Actions.some((a) => a.ActionType === 4));
  expect(writing).toHaveLength(1);
});

test("a table with a row of totals at its end is not made longer", async () => {
  await excelWorkbook.apply(tableEdits);
  page.book.tables[0].showTotals = true;
  const resize: Edit = { kind: "resize-table", sheet: "Sheet1", address: "A1:A3", name: "alu_data" };
  await expect(excelWorkbook.apply([resize])).rejects.toMatchObject({ fault: { kind: "table-totals" } });
});

test("an Excel that cannot make a table longer says so before anything is written", async () => {
  page.close();
  page = await openExcelPage({ sets: { ...currentSets, ExcelApi: "1.12" } });
  Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
  await excelWorkbook.apply(tableEdits);
  const growing: Edit[] = [
    { kind: "write", sheet: "Sheet1", address: "A3", cells: [["2025-12"]] },
    { kind: "resize-table", sheet: "Sheet1", address: "A1:A3", name: "ALU_Data" },
  ];
  const refusal = { fault: { kind: "table-resize-unknown", parameters: { name: "ALU_Data" } } };
  await expect(excelWorkbook.apply(growing)).rejects.toMatchObject(refusal);
  expect(page.book.sheets[0].cells.has("A3")).toBe(false);
});

test("a workbook whose structure is protected takes no sheet", async () => {
  page.book.structureIsProtected = true;
  const adding = excelWorkbook.apply([{ kind: "add-sheet", sheet: "Index" }]);
  await expect(adding).rejects.toMatchObject({ fault: { kind: "structure-protected" } });
});

test("a selection of no single range is told as one", async () => {
  page.book.selection = "";
  await expect(excelWorkbook.selection()).rejects.toMatchObject({ fault: { kind: "no-range-selected" } });
});

test("the system of dates is told by the serial of a known day", async () => {
  expect(await countsFrom1904()).toBe(false);
  page.book.date1904 = true;
  expect(await countsFrom1904()).toBe(true);
});

test("everything can be calculated again", async () => {
  await recalculate();
  expect(page.book.recalculations).toBe(1);
});

test.each([
  ["1.20", { delayForCellEdit: true, mergeUndoGroup: true }],
  ["1.19", { delayForCellEdit: true }],
])("in an Excel of ExcelApi %s an action is asked for with %p", async (ExcelApi, wanted) => {
  page.close();
  page = await openExcelPage({ sets: { ...currentSets, ExcelApi } });
  const { run } = page.window.Excel;
  const asked: unknown[] = [];
  const spied = (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    asked.push(options);
    return run(options, batch);
  };
  Object.assign(globalThis, { Excel: { run: spied }, Office: page.window.Office });
  await excelWorkbook.apply([{ kind: "write", sheet: "Sheet1", address: "A1", cells: [[1]] }]);
  expect(asked).toEqual([wanted]);
});
