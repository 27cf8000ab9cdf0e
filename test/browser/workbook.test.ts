import { latestIndex, openPage, stand, type Stand, type WorkbookPage } from "./workbook-page";

jest.setTimeout(180_000);

let site: Stand;
let book: WorkbookPage;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());
afterEach(async () => {
  const wrong = [...book.wrong];
  await book.close();
  expect(wrong).toEqual([]);
});

const isNear = (wanted: number) => (value: unknown) =>
  typeof value === "number" && Math.abs(value - wanted) < 1e-9;
const isError = (code: string) => (value: unknown) =>
  typeof value === "object" && (value as { error: string } | null)?.error === code;

/** Thirteen months in A1:A13, the last 12 % above the first. */
async function withMonths(): Promise<void> {
  book = await openPage(site, "?empty");
  await book.page.evaluate(() =>
    window.alu.workbook.apply([
      {
        kind: "write",
        sheet: "Sheet1",
        address: "A1:A13",
        cells: Array.from({ length: 13 }, (_, i) => [100 + i]),
      },
    ]),
  );
}

test("a typed formula spills, its rates read as rates, and an edited cell runs through it", async () => {
  await withMonths();
  await book.type("C1", "=ALU.YOY(A1:A13)");
  await book.until("Sheet1", "C13", isNear(0.12));
  expect(await book.shown("C13")).toBe("12.0%");
  expect(await book.values("Sheet1", "C1:C2")).toEqual([{ error: "#N/A" }, { error: "#N/A" }]);
  await book.type("A13", "150");
  await book.until("Sheet1", "C13", isNear(0.5));
  await book.page.keyboard.press("Control+z");
  await book.until("Sheet1", "C13", isNear(0.12));
});

test("the arguments explain themselves while a formula is typed", async () => {
  await withMonths();
  await book.click("C1");
  await book.page.keyboard.type("=ALU.YO", { delay: 30 });
  await book.page.getByText("ALU.YOY", { exact: true }).first().waitFor();
  await book.page.keyboard.type("Y(", { delay: 30 });
  await book.page
    .getByText(/One row or column/)
    .first()
    .waitFor();
  await book.page.keyboard.press("Escape");
  await book.page.keyboard.press("Escape");
});

test("an error tells its sentence when it is pointed at, and a spilled one tells its own", async () => {
  await withMonths();
  await book.type("C1", '=ALU.YOY(A1:A13,,"dally")');
  await book.until("Sheet1", "C1", isError("#VALUE!"));
  await book.hover("C1");
  await book.page.getByText(/dally/).first().waitFor();
  await book.type("A1", "0");
  await book.type("E1", "=ALU.YOY(A1:A13)");
  await book.until("Sheet1", "E13", isError("#N/A"));
  await book.hover("E13");
  await book.page
    .getByText(/row 1\b/)
    .first()
    .waitFor();
});

test("a blank is missing and not zero, an error goes in as it comes out, and a blocked spill says so", async () => {
  await withMonths();
  await book.click("A1");
  await book.page.keyboard.press("Delete");
  await book.type("A2", "=1/0");
  await book.type("C1", "=ALU.DIFF(A1:A4)");
  await book.until("Sheet1", "C4", isNear(1));
  expect(await book.values("Sheet1", "C1:C3")).toEqual(Array(3).fill({ error: "#N/A" }));
  await book.type("D2", "kept");
  await book.type("D1", "=ALU.DIFF(A1:A4)");
  await book.until("Sheet1", "D1", isError("#SPILL!"));
  expect(await book.values("Sheet1", "D2")).toEqual(["kept"]);
  await book.click("D2");
  await book.page.keyboard.press("Delete");
  await book.until("Sheet1", "D4", isNear(1));
});

test("the sample model computes, and another weight is another index at once", async () => {
  book = await openPage(site, "?lang=en");
  expect(await book.page.evaluate(() => window.alu.workbook.sheets())).toEqual([
    "Published",
    "Vintages",
    "Panel",
    "Model",
    "Index",
  ]);
  const index = await latestIndex(book);
  const used = await book.page.evaluate(() => window.alu.workbook.usedRange("Index"));
  const cells = await book.values("Index", used!);
  const unsaid = cells.filter((cell) => isError("#NAME?")(cell) || isError("#SPILL!")(cell));
  expect(unsaid).toEqual([]);
  const model = await book.page.evaluate(() =>
    window.alu.workbook
      .usedRange("Model")
      .then((address) => window.alu.workbook.read({ sheet: "Model", address: address! })),
  );
  const head = model.findIndex((row) => row.includes("weight"));
  const weights = model[head].indexOf("weight");
  await book.page.evaluate(
    ([row, column]) => {
      const sheet = window.alu.spreadsheet.api.getActiveWorkbook()!.getSheetByName("Model")!;
      sheet.activate();
      sheet.getRange(row, column).activate();
    },
    [head + 1, weights],
  );
  await book.page.keyboard.type("9");
  await book.page.keyboard.press("Enter");
  expect(await latestIndex(book, index)).not.toBe(index);
});
