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

/** True where Excel itself is dark, or the computer where Excel does not tell its colours. */
export function isDark(): boolean {
  const theme = (Office.context as Office.Context | undefined)?.officeTheme;
  // Excel for Windows turns every entry of its theme into a colour, `isDarkTheme` too, so that the background decides.
  const background = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!background) return matchMedia("(prefers-color-scheme: dark)").matches;
  const [red, green, blue] = background.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
