import type { Locale } from "#cells/cell";
import type { Language } from "#words/language";

/**
 * What is known of the Excel around us, for as long as the page lives. Functions read it at each call and
 * never wait for it, since Excel may call them before all of it is known.
 */
let date1904 = false;

/** Told once, where the workbook counts its dates from 1904. */
export function startsDatesIn1904(): void {
  date1904 = true;
}

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
