import { render } from "preact";
import type { Workbook } from "#workbook/workbook";
import type { Language } from "#words/language";

export interface PaneOptions {
  readonly language: Language;
  readonly dark: boolean;
  /** The version of ALU, shown at the foot. */
  readonly version: string;
  /** Told when the reader chooses another language, so that the host may follow. */
  readonly onLanguage?: (language: Language) => void;
  /** Told when the reader chooses light or dark. */
  readonly onTheme?: (dark: boolean) => void;
}

/** Draws the pane into an element of the page; everything it does to the workbook goes through the port. */
export function openPane(element: HTMLElement, _workbook: Workbook, options: PaneOptions): void {
  element.lang = options.language === "zh" ? "zh-CN" : "en";
  render(<main>ALU {options.version}</main>, element);
}
