import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serve } from "../../build/static-site";
import type { Cell } from "#cells/cell";
import { openBrowser } from "./browser";

const site = join(__dirname, "../../dist");

/** A browser, and the built site that it sees. */
export interface Stand {
  readonly browser: Browser;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the built site on a free port and starts a browser. */
export async function stand(): Promise<Stand> {
  if (!existsSync(join(site, "index.html")))
    throw new Error("The tests in a browser look at what was built: npm run build");
  const browser = await openBrowser();
  const server = await serve(site, 0);
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { browser, address: `http://localhost:${(server.address() as AddressInfo).port}/`, close };
}

/** A page of the browser workbook, and what a person does to it. */
export interface WorkbookPage {
  readonly page: Page;
  /** What went wrong so far: errors of the page and its console, and requests that leave the site. */
  readonly wrong: readonly string[];
  /** Clicks a cell of the sheet in front. */
  readonly click: (address: string) => Promise<void>;
  /** Clicks a cell and types into it, key by key, with Enter at the end. */
  readonly type: (address: string, text: string) => Promise<void>;
  readonly values: (sheet: string, address: string) => Promise<readonly Cell[]>;
  /** Waits until a cell holds what is wanted. */
  readonly until: (sheet: string, address: string, wanted: (value: Cell) => boolean) => Promise<void>;
  /** What a cell shows to the eye. */
  readonly shown: (address: string) => Promise<string>;
  readonly hover: (address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The prosperity index of the latest month on the sheet Index of the sample model, once it is computed and is another than
 * `before`.
 */
export async function latestIndex({ values, page }: WorkbookPage, before?: number): Promise<number> {
  const limit = Date.now() + 60_000;
  for (;;) {
    const found = (await values("Index", "B1:B9")).find((cell) => typeof cell === "number");
    if (found !== undefined && found !== before) return found;
    if (Date.now() > limit) throw new Error(`the index is still ${String(found)}`);
    await page.waitForTimeout(50);
  }
}

/** Opens the workbook; the query is that of the address: "?empty&lang=zh&dark". */
export async function openPage({ browser, address }: Stand, query: string): Promise<WorkbookPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 800 }, locale: "en-US" });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
      wrong.push(`asks ${request.url()}`);
  });
  await page.goto(address + query);
  await page.waitForFunction(() => window.alu && document.querySelector("#grid canvas"));

  const middle = async (cell: string) => {
    const canvas = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
    const inside = await page.evaluate((at) => {
      const sheet = window.alu.spreadsheet.api.getActiveWorkbook()!.getActiveSheet();
      const { x, y, width, height } = sheet.getRange(at).getCellRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, cell);
    return { x: canvas!.x + inside.x, y: canvas!.y + inside.y };
  };
  const click = async (cell: string) => {
    const { x, y } = await middle(cell);
    await page.mouse.click(x, y);
  };
  const values = async (sheet: string, range: string) => {
    const rows = await page.evaluate((at) => window.alu.workbook.read(at), { sheet, address: range });
    return rows.flat();
  };
  return {
    page,
    wrong,
    click,
    type: async (cell, text) => {
      await click(cell);
      await page.keyboard.type(text, { delay: 15 });
      await page.keyboard.press("Enter");
    },
    values,
    until: async (sheet, cell, wanted) => {
      const limit = Date.now() + 60_000;
      for (;;) {
        const [value] = await values(sheet, cell);
        if (wanted(value)) return;
        if (Date.now() > limit) throw new Error(`${sheet}!${cell} still holds ${JSON.stringify(value)}`);
        await page.waitForTimeout(50);
      }
    },
    shown: (cell) =>
      page.evaluate(
        (at) =>
          String(
            window.alu.spreadsheet.api.getActiveWorkbook()!.getActiveSheet().getRange(at).getValue() ?? "",
          ),
        cell,
      ),
    hover: async (cell) => {
      const { x, y } = await middle(cell);
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y, { steps: 4 });
    },
    close: () => context.close(),
  };
}
