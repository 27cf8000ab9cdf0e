import { openPage, stand, type Stand } from "./workbook-page";

jest.setTimeout(180_000);

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

test("in a browser, rows that came below a table go with one Ctrl+Z, and the formulas on it follow", async () => {
  const book = await openPage(site, "?empty");
  const { page, until, wrong } = book;
  await page.evaluate(async () => {
    const { workbook } = window.alu;
    const sheet = "Data";
    const row = (n: number) => [`2025-0${n}`, n];
    await workbook.apply([
      { kind: "add-sheet", sheet },
      { kind: "write", sheet, address: "A1:B3", cells: [["period", "value"], row(1), row(2)] },
      { kind: "add-table", sheet, address: "A1:B3", name: "ALU_Data" },
      { kind: "formulas", sheet: "Sheet1", address: "A1", formulas: [["=SUM(ALU_Data[#All])"]] },
    ]);
    await workbook.apply([
      { kind: "write", sheet, address: "A4:B5", cells: [row(3), row(4)] },
      { kind: "resize-table", sheet, address: "A1:B5", name: "ALU_Data" },
    ]);
  });
  await until("Sheet1", "A1", (value) => value === 10);
  await book.click("D4");
  await page.keyboard.press("Control+z");
  await until("Sheet1", "A1", (value) => value === 3);
  expect(await book.values("Data", "A1:A5")).toEqual(["period", "2025-01", "2025-02", null, null]);
  await page.keyboard.press("Control+y");
  await until("Sheet1", "A1", (value) => value === 10);
  expect(wrong).toEqual([]);
  await book.close();
});
