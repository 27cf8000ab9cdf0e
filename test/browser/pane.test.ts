import { AxeBuilder } from "@axe-core/playwright";
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

const sheets = () => book.page.evaluate(() => window.alu.workbook.sheets());
const pane = (id: string) => book.page.locator(`#pane #alu-${id}`);

/** Nothing is pointed at and every change of colour has ended, so that contrast is measured on what stays. */
async function atRest(): Promise<void> {
  await book.page.mouse.move(400, 500);
  await book.page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  await book.page.waitForTimeout(400);
}

test("Start inserts the sample model beside what is there, and one undo takes it away", async () => {
  book = await openPage(site, "?empty&lang=en");
  await book.type("A1", "mine");
  await pane("insert-sample").click();
  await pane("sample-inserted").waitFor();
  expect(await sheets()).toEqual(["Sheet1", "Published", "Vintages", "Panel", "Model", "Index"]);
  expect(await book.values("Sheet1", "A1")).toEqual(["mine"]);
  expect(await latestIndex(book)).toBeGreaterThan(0);
  await book.page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 200, y: 300 } });
  await book.page.keyboard.press("Control+z");
  await book.page.waitForFunction(() => window.alu.workbook.sheets().then((names) => names.length === 1));
  // What Univer still calculates for the sheets that are gone must not trouble it.
  await book.type("A2", "=1+1");
  await book.until("Sheet1", "A2", (value) => value === 2);
});

test("Functions finds a function by a word, takes the selection, previews and inserts it", async () => {
  book = await openPage(site, "?empty&lang=en");
  await book.page.evaluate(() =>
    window.alu.workbook.apply([
      {
        kind: "write",
        sheet: "Sheet1",
        address: "A1:A13",
        cells: Array.from({ length: 13 }, (_, i) => [100 + i]),
      },
      { kind: "show", sheet: "Sheet1", address: "A1:A13" },
    ]),
  );
  await pane("tab-functions").click();
  await pane("search").click();
  await book.page.keyboard.type("year on year");
  await pane("open-YOY").click();
  await pane("take-values").click();
  await pane("preview").getByText("12.0%").waitFor();
  await book.click("C1");
  await pane("insert").click();
  await pane("inserted").waitFor();
  await book.until("Sheet1", "C13", (value) => typeof value === "number" && Math.abs(value - 0.12) < 1e-9);
});

test("what is typed into the pane stays there, though the spreadsheet asks for the keyboard meanwhile", async () => {
  book = await openPage(site, "?empty&lang=en");
  await book.type("A1", "mine");
  await book.click("A1");
  await pane("tab-functions").click();
  await pane("search").click();
  await book.page.keyboard.type("year ");
  const editors = await book.page.evaluate(() => {
    const found = document.querySelectorAll<HTMLElement>("[contenteditable=true]:not(#pane *)");
    found.forEach((editor) => editor.focus());
    return found.length;
  });
  expect(editors).toBeGreaterThan(0);
  await book.page.keyboard.type("on year");
  await pane("open-YOY").waitFor();
  expect(await book.page.evaluate(() => document.activeElement?.id)).toBe("alu-search");
  // A click gives the keyboard back to the spreadsheet.
  await book.type("A2", "=1+1");
  await book.until("Sheet1", "A2", (value) => value === 2);
  expect(await book.values("Sheet1", "A1")).toEqual(["mine"]);
});

test("the switches of language and colours change pane, spreadsheet and the words of formulas", async () => {
  book = await openPage(site, "?empty&lang=en");
  await book.type("A1", '=ALU.YOY(1,,"dally")');
  await book.until("Sheet1", "A1", (value) => typeof value === "object" && value !== null);
  await pane("language").click();
  await pane("tab-functions").getByText("函数").waitFor();
  expect(await book.page.getAttribute("html", "lang")).toBe("zh-CN");
  await book.page.getByText("公式", { exact: true }).first().waitFor();
  await book.hover("A1");
  await book.page
    .getByText(/dally.*[\u4e00-\u9fff]|[\u4e00-\u9fff].*dally/)
    .first()
    .waitFor();
  await pane("theme").click();
  await book.page.waitForFunction(() => document.documentElement.classList.contains("dark"));
  await book.page.waitForFunction(() => document.querySelector(".univer-dark, .dark .univer-dark") !== null);
});

test.each([
  ["en", "light"],
  ["en", "dark"],
  ["zh", "light"],
  ["zh", "dark"],
])("the pane in %s, %s, is without fault for a screen reader", async (language, theme) => {
  book = await openPage(site, `?empty&lang=${language}&${theme}`);
  const violations = async () => {
    await atRest();
    const seen = new AxeBuilder({ page: book.page }).include("#pane").include("#divider");
    return (await seen.analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" · ")}`,
    );
  };
  await pane("insert-sample").waitFor();
  expect(await violations()).toEqual([]);
  await pane("tab-functions").click();
  await pane("search").waitFor();
  expect(await violations()).toEqual([]);
  await pane("open-YOY").click();
  await pane("insert").waitFor();
  expect(await violations()).toEqual([]);
});

test("the divider widens the pane by mouse and by keyboard", async () => {
  book = await openPage(site, "?empty");
  const width = async () => (await book.page.locator("#pane").boundingBox())!.width;
  expect(await width()).toBe(350);
  const line = (await book.page.locator("#divider").boundingBox())!;
  await book.page.mouse.move(line.x + 2, 300);
  await book.page.mouse.down();
  await book.page.mouse.move(line.x - 98, 300, { steps: 4 });
  await book.page.mouse.up();
  expect(await width()).toBeGreaterThan(430);
  await book.page.locator("#divider").press("ArrowRight");
  expect(await width()).toBeLessThan(440);
});
