import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { bridge, type Bridge } from "./bridge";
import { farWorkbook } from "./far-workbook";
import { externalOf, type HostOptions } from "./host-window";
import { calculate } from "./memory-formula";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-workbook";

/**
 * A page inside Microsoft's own, unmodified Office.js, with a stand-in for Excel at the far end of its wire.
 * Nothing reaches the network: Office.js is read from its npm package, the site from dist.
 */
export interface ExcelPage extends Pick<Bridge, "invoke" | "queries"> {
  readonly window: PageWindow;
  readonly book: MemoryWorkbook;
  /** Addresses that the page asked for. */
  readonly asked: readonly string[];
  close(): void;
}

export interface PageWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions & {
    readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
  };
  eval(code: string): unknown;
}

export interface PageOptions extends HostOptions {
  /** The page, as HTML or as a file of dist; by default one that holds Office.js alone. */
  readonly html?: string;
  readonly file?: string;
  /** The workbook that is open; by default one with an empty sheet. */
  readonly book?: MemoryWorkbook;
  /** Files of dist that are not to be had. */
  readonly missing?: readonly string[];
}

const dist = resolve(__dirname, "../../dist");
const office = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const site = "https://localhost:3443/";
const officeSite = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const bare = `<!doctype html><head><script src="${officeSite}office.js"></script></head><body></body>`;

/** Opens a page and waits until Office.js is ready in it. */
export async function openExcelPage(options: PageOptions = {}): Promise<ExcelPage> {
  const book = options.book ?? memoryWorkbook();
  const wire = bridge(farWorkbook(book), () => calculate(book));
  const asked: string[] = [];
  const html = options.html ?? (options.file ? siteFile(options.file).toString("utf8") : bare);
  const dom = new JSDOM(html, {
    url: `${site}taskpane.html`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: localFiles(asked, options.missing ?? []),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) =>
      Object.defineProperties(window, {
        external: { value: externalOf(options), configurable: true },
        _richApiNativeBridge: { value: wire.native },
        matchMedia: { value: () => ({ matches: false, addEventListener: () => undefined }) },
      }),
  });
  const window = dom.window as unknown as PageWindow;
  await ready(window);
  return { window, book, asked, queries: wire.queries, invoke: wire.invoke, close: () => dom.window.close() };
}

function siteFile(name: string): Buffer {
  const file = join(dist, name);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing: run "npm run build" first`);
  return readFileSync(file);
}

function localFiles(asked: string[], missing: readonly string[]): ResourceLoader {
  const loader = new ResourceLoader();
  loader.fetch = (address) => {
    asked.push(address);
    const name = address.replace(officeSite, "").replace(site, "").replace(/\?.*/, "");
    const read = address.startsWith(officeSite)
      ? () => readFileSync(join(office, name))
      : () => siteFile(name);
    const answer = missing.includes(name) ? Promise.reject(new Error(name)) : Promise.resolve().then(read);
    return Object.assign(answer, { abort: () => undefined });
  };
  return loader;
}

async function ready(window: PageWindow): Promise<void> {
  for (let wait = 0; wait < 500 && !("Office" in window && "onReady" in window.Office); wait++) await pause();
  await window.Office.onReady();
  // Excel's own objects come with a second script, after which the first functions may be called.
  for (let wait = 0; wait < 500 && !window.Excel?.run; wait++) await pause();
  await pause();
}

/** A moment for the page to go on in. */
export function pause(milliseconds = 10): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
