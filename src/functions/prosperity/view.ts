import type { Table } from "#cells/table";
import type { Prosperity } from "#prosperity/prosperity-index";
import type { Language } from "#words/language";

/** What PROSPERITY found, to be laid out beside its panel. */
export interface View {
  readonly table: Table;
  readonly prosperity: Prosperity;
  readonly language: Language;
}
