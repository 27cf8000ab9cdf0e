import {
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formatsEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formatsChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { IDescriptionService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import tablesEnglish from "@univerjs/sheets-table/locale/en-US";
import tablesChinese from "@univerjs/sheets-table/locale/zh-CN";
import type { Edit, Workbook } from "#workbook/workbook";
import type { Language } from "#words/language";
import { sheetSize } from "./carry-out";
import { explainErrors } from "./explain-errors";
import { functionHelp } from "./function-help";
import { sentences, type Sentences } from "./sentences";
import { formulaNames, sheetFunction } from "./sheet-function";
import { showSpilledFormats } from "./spilled-formats";
import { univerWorkbook } from "./univer-workbook";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";

/** How the spreadsheet looks to its reader. */
export interface Appearance {
  readonly language: Language;
  readonly dark: boolean;
}

/** A spreadsheet in the page, with the functions of the catalogue. */
export interface Spreadsheet {
  readonly api: FUniver;
  /** Its port. */
  readonly workbook: Workbook;
  /** Changes language and colours; a new language calculates again, since headers and sentences are words. */
  readonly appear: (appearance: Appearance) => void;
  /** Fills the empty workbook, in place of its one sheet. This cannot be undone. */
  readonly fill: (edits: readonly Edit[]) => Promise<void>;
}

const locales = { en: LocaleType.EN_US, zh: LocaleType.ZH_CN };

/** Opens an empty workbook in a box of the page. */
export function openUniver(container: HTMLElement, appearance: Appearance): Spreadsheet {
  let { language } = appearance;
  const memory = sentences();
  const univer = started(container, appearance, () => language, memory);
  const api = FUniver.newAPI(univer);
  api.createWorkbook({
    id: "workbook",
    name: "ALU",
    sheetOrder: ["first"],
    sheets: { first: { id: "first", name: "Sheet1", ...sheetSize } },
  });
  explainErrors(univer, memory);
  showSpilledFormats(univer);
  const workbook = univerWorkbook(univer, api);
  return {
    api,
    workbook,
    appear: (next) => {
      api.toggleDarkMode(next.dark);
      if (next.language === language) return;
      language = next.language;
      speak(univer, language);
      api.getFormula().executeCalculation();
    },
    fill: async (edits) => {
      // Only what is drawn can be scrolled, and have its rows fitted to their text.
      await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
      await workbook.apply(edits);
      const book = api.getActiveWorkbook()!;
      book.deleteSheet("first");
      univer.__getInjector().get(IUndoRedoService).clearUndoRedo(book.getId());
    },
  };
}

function started(
  container: HTMLElement,
  { language, dark }: Appearance,
  languageNow: () => Language,
  memory: Sentences,
): Univer {
  const answering = sheetFunction(() => ({ language: languageNow(), date1904: false }), memory);
  const univer = new Univer({
    locale: locales[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEnglish, formatsEnglish, tablesEnglish),
      [LocaleType.ZH_CN]: mergeLocales(coreChinese, formatsChinese, tablesChinese),
    },
    darkMode: dark,
    logLevel: LogLevel.WARN,
  });
  const core = UniverSheetsCorePreset({
    container,
    // A figure kept as text keeps its printed places; it is no mistake to be marked in green.
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    formula: {
      function: formulaNames.map((name) => [answering, name]),
      description: functionHelp(language),
    },
  });
  for (const plugin of [core, UniverSheetsConditionalFormattingPreset()].flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  return univer;
}

/** Univer's own words, and the help of the functions, in another language. */
function speak(univer: Univer, language: Language): void {
  univer.setLocale(locales[language]);
  const help = univer.__getInjector().get(IDescriptionService);
  help.unregisterDescriptions([...formulaNames]);
  help.registerDescriptions(functionHelp(language));
}
