import type { Language } from "#words/language";
import type { ImportActions } from "./import-actions";
import type { Settling } from "./import-state";

/** What every part of the screen is given while an import is settled. */
export interface SettleProps {
  readonly now: Settling;
  readonly language: Language;
  readonly act: ImportActions;
}
