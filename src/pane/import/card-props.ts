import type { ImportedSeries } from "#import/imported";
import type { MappedSeries } from "#import/mapping";
import type { Language } from "#words/language";
import type { ImportActions } from "./import-actions";

/** What every part of a series' card is given. */
export interface CardProps {
  readonly position: number;
  readonly series: ImportedSeries;
  readonly entry: MappedSeries;
  readonly isOpen: boolean;
  /** True where another series that is taken has the same id. */
  readonly isTwice: boolean;
  readonly language: Language;
  readonly act: ImportActions;
}
