import { keepFocus } from "#host/keep-focus";
import { openUniver, type Appearance, type Spreadsheet } from "#host/open-univer";
import { openPane } from "#pane/open-pane";
import { sampleModel } from "#pane/sample/sample-model";
import type { Workbook } from "#workbook/workbook";
import { appearanceAsked } from "./browser-choice";
import { drawable } from "./divider";
import { downloadsFrom } from "./download";
import { workerReader } from "./import-worker-reader";
import { startImportWorker } from "./import-worker-start";
import { pageReader } from "./page-reader";
import { today } from "./today";
import "./browser.css";

declare global {
  /** The version of ALU, set by the build. */
  const ALU_VERSION: string;
  interface Window {
    /** For the tests in a browser, and for whoever opens the console. */
    alu: { readonly spreadsheet: Spreadsheet; readonly workbook: Workbook };
  }
}

const element = (id: string) => document.getElementById(id)!;
const { title } = document;

function paint({ language, dark }: Appearance): void {
  const page = document.documentElement;
  page.lang = language === "zh" ? "zh-CN" : "en";
  page.classList.toggle("dark", dark);
  document.title = language === "zh" ? `${title} 工作簿` : `${title} workbook`;
  element("divider").ariaLabel = language === "zh" ? "窗格宽度" : "Width of the pane";
}

async function start(): Promise<void> {
  const darkSystem = matchMedia("(prefers-color-scheme: dark)");
  let appearance = appearanceAsked(location.search, navigator.languages, darkSystem.matches);
  const spreadsheet = openUniver(element("grid"), appearance);
  const { workbook } = spreadsheet;
  const change = (part: Partial<Appearance>) => {
    appearance = { ...appearance, ...part };
    paint(appearance);
    spreadsheet.appear(appearance);
  };
  paint(appearance);
  drawable(element("divider"), document.documentElement);
  keepFocus(element("pane"));
  openPane(element("pane"), workbook, {
    ...appearance,
    version: ALU_VERSION,
    reader: workerReader(startImportWorker, pageReader),
    downloads: downloadsFrom(ALU_ORIGINS),
    today,
    // The browser workbook counts from 1900 always.
    date1904: () => Promise.resolve(false),
    onLanguage: (language) => change({ language }),
    onTheme: (dark) => change({ dark }),
  });
  // An address that asks for an empty workbook gets one.
  if (!new URLSearchParams(location.search).has("empty"))
    await spreadsheet.fill(sampleModel(appearance.language));
  window.alu = { spreadsheet, workbook };
}

void start();
