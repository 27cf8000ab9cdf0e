import type { Language } from "#words/language";
import type { ImportActions } from "./import-actions";
import type { Written } from "./import-state";

/** What every part of the screen is given once an import is written. */
export interface WrittenProps {
  readonly now: Written;
  readonly language: Language;
  readonly act: ImportActions;
}
