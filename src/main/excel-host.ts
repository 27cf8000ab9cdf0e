import type { Locale } from "#cells/cell";
import type { Language } from "#words/language";
import { countsFrom1904, recalculate } from "#workbook/excel";

/**
 * What is known of the Excel around us, kept for as long as the page lives. Functions read it at each call
 * and never wait for it, since Excel may call them before all of it is known.
 */
let date1904 = false;

/** How this Excel's reader writes dates and words. */
export function locale(): Locale {
  return { language: language(), date1904 };
}

/** The language in which Excel itself is shown; English until that is known. */
export function language(): Language {
  const shown = (Office.context as Office.Context | undefined)?.displayLanguage ?? "en-US";
  return shown.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** True where this Excel shows numbers that bring their format along. */
export function showsFormats(): boolean {
  const { requirements } = (Office.context as Office.Context | undefined) ?? {};
  return requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false;
}

/**
 * Asks once which system of dates the workbook has. Nearly every workbook counts from 1900, which is taken
 * until the answer comes; in one that does not, what was calculated before is calculated again.
 */
export async function askDateSystem(): Promise<void> {
  date1904 = await countsFrom1904();
  if (date1904) await recalculate();
}
