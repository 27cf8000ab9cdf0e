import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page, Route } from "playwright-core";
import { openBrowser } from "../browser/browser";
import { bridge, type Bridge } from "../office/bridge";
import { farWorkbook } from "../office/far-workbook";
import { currentSets, hostFacts } from "../office/host-window";
import { calculate } from "../office/memory-formula";
import { memoryWorkbook, usedBlock, type MemoryWorkbook } from "../office/memory-workbook";

/** The built site in a real browser under its content policy, inside Microsoft's own Office.js. */
jest.setTimeout(120_000);

const dist = resolve(__dirname, "../../dist");
const office = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const site = "https://localhost:3443/";
const officeSite = "https://appsforoffice.microsoft.com/lib/1/hosted/";

let browser: Browser;
let page: Page;
let book: MemoryWorkbook;
let wire: Bridge;
let wrong: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => {
  book = memoryWorkbook();
  wire = bridge(farWorkbook(book), () => calculate(book));
  wrong = [];
});
afterEach(() => page.context().close());

async function open(language: string, background = 0xffffff): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 350, height: 378 } });
  page = await context.newPage();
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (said) => said.type() === "error" && wrong.push(said.text()));
  await page.route("**/*", answer);
  await page.exposeFunction("toHost", (text: string) => wire.native.sendMessageToHost(text));
  // What is still on its way when the page closes is lost, as in Excel.
  wire.native.onMessageFromHost = (text) => void page.evaluate(fromHost, text).catch(() => undefined);
  await page.addInitScript(beHost, hostFacts({ language, background, sets: currentSets }));
  await page.goto(`${site}taskpane.html`);
}

interface HostWindow {
  toHost(text: string): void;
  _richApiNativeBridge: { onMessageFromHost(text: string): void; sendMessageToHost(text: string): void };
}

/** Runs in the page: hands a message of the host to Office.js. */
function fromHost(text: string): void {
  (window as unknown as HostWindow)._richApiNativeBridge.onMessageFromHost(text);
}

/** Runs in the page before its scripts: what Excel for Windows puts there. */
function beHost({ info, facts }: ReturnType<typeof hostFacts>): void {
  const context = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, () => value]));
  context.GetSettings = () => ({ Read: () => undefined, Write: () => undefined }) as never;
  const external = { GetHostInfo: () => info, GetContext: () => context, GetLoggingAllowed: () => false };
  Object.defineProperty(window, "external", { value: external, configurable: true });
  Object.assign(window, {
    _richApiNativeBridge: {
      onMessageFromHost: null,
      sendMessageToHost: (text: string) => (window as unknown as HostWindow).toHost(text),
    },
  });
}

function answer(route: Route): Promise<void> {
  const address = route.request().url().replace(/\?.*/, "");
  const file = address.startsWith(officeSite)
    ? join(office, address.slice(officeSite.length))
    : join(dist, address.slice(site.length));
  if (address.startsWith(officeSite) || address.startsWith(site))
    if (existsSync(file)) return route.fulfill({ path: file });
  wrong.push(`asked for ${address}`);
  return route.abort();
}

test("the pane opens under its policy, and inserts the sample model into the workbook", async () => {
  await open("en-US");
  await page.getByText("Insert sample model").click();
  await page.getByText(/Insert another/).waitFor();
  expect(book.sheets.length).toBe(6);
  const [, published] = book.sheets;
  expect(usedBlock(published)!.rows).toBeGreaterThan(10);
  const formulas = book.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ formula }) => formula ?? []),
  );
  expect(formulas.filter((formula) => formula.includes("ALU.")).length).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});

test("the pane speaks Chinese in a Chinese Excel, at the narrowest, and passes axe", async () => {
  await open("zh-CN");
  await page.getByText("插入示例模型").waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  expect(wrong).toEqual([]);
});

test.each([
  [0xffffff, false],
  [0x262626, true],
])("in an Excel whose background is %i the pane is dark: %p", async (background, dark) => {
  await open("en-US", background);
  await page.getByText("Insert sample model").waitFor();
  expect(await page.locator("#pane.alu-dark").count()).toBe(dark ? 1 : 0);
  expect(wrong).toEqual([]);
});

const output = "月份,电解铝产量（万吨）\n2025-09,379.2\n2025-10,381\n2025-11,379.9\n";

test("a file is read beside the pane and becomes Excel's data table, at the narrowest and with axe content", async () => {
  await open("en-US");
  await page.locator("#alu-tab-import").click();
  await page
    .locator("#alu-import-file")
    .setInputFiles({ name: "output.csv", mimeType: "text/csv", buffer: Buffer.from(output) });
  await page.locator("#alu-import-check").waitFor();
  expect(page.workers().map((worker) => worker.url().replace(/\?.*/, ""))).toEqual([
    `${site}import-worker.js`,
  ]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.locator("#alu-import-write").click();
  await page.locator("#alu-import-written").waitFor();
  const data = book.sheets.find(({ name }) => name === "Data")!;
  expect(usedBlock(data)).toMatchObject({ rows: 4, columns: 12 });
  await page.locator("#alu-import-sheet").click();
  await page.locator("#alu-import-sheet-made").waitFor();
  const formulas = book.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ formula }) => formula ?? []),
  );
  expect(formulas).toContain("=ALU.YOY(ALU.GETDATA(ALU_Data[#All],B5))");
  expect(wrong).toEqual([]);
});

test("functions answer beside the open pane", async () => {
  await open("en-US");
  await page.getByText("Insert sample model").waitFor();
  const [{ ok, value }] = await wire.invoke([["OPRATE", [[[41.98]], [[45.19]]]]]);
  expect(ok).toBe(true);
  expect(value).toEqual([
    [{ type: "FormattedNumber", basicValue: expect.closeTo(0.92897, 5) as number, numberFormat: "0.0%" }],
  ]);
});
