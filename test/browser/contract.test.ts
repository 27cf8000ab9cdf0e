import type { Workbook } from "#workbook/workbook";
import { contract } from "../workbook/contract";
import { openPage, stand, type Stand, type WorkbookPage } from "./workbook-page";

jest.setTimeout(180_000);

let site: Stand;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());

/** The port of the page, called from here; a fault comes back as a fault. */
function portOf({ page }: WorkbookPage): Workbook {
  const ask =
    (method: keyof Workbook) =>
    async (...args: unknown[]) => {
      const told = await page.evaluate(
        ([name, given]) =>
          (window.alu.workbook[name] as (...each: unknown[]) => Promise<unknown>)(...given).then(
            (value) => ({ value, fault: undefined }),
            (error: { fault?: unknown; message: string }) => ({
              value: error.message,
              fault: error.fault ?? {},
            }),
          ),
        [method, args] as const,
      );
      if (told.fault !== undefined) throw Object.assign(new Error(String(told.value)), { fault: told.fault });
      return told.value as never;
    };
  return {
    selection: ask("selection"),
    sheets: ask("sheets"),
    read: ask("read"),
    usedRange: ask("usedRange"),
    tables: ask("tables"),
    isProtected: ask("isProtected"),
    apply: ask("apply"),
  };
}

test.each(contract)("in a browser, $name", async ({ run }) => {
  const book = await openPage(site, "?empty");
  const { page, wrong } = book;
  await run({
    workbook: portOf(book),
    calculated: () =>
      page.evaluate(async () => {
        const formula = window.alu.spreadsheet.api.getFormula();
        const applied = formula.onCalculationResultApplied(60_000);
        formula.executeCalculation();
        await applied;
      }),
    protect: (sheet) =>
      page.evaluate(async (name) => {
        const found = window.alu.spreadsheet.api.getActiveWorkbook()!.getSheetByName(name)!;
        await found.getWorksheetPermission().protect();
      }, sheet),
  });
  expect(wrong).toEqual([]);
  await book.close();
});
