import type { Edit } from "#workbook/workbook";
import type { Language } from "#words/language";
import { sampleWords } from "#words/pane-sample";
import { block, columnHeads, colours, look } from "./sheet-edits";

/** Columns of the sheet, counted from 1. */
export const column = {
  month: 1,
  figure: 2,
  value: 3,
  unit: 4,
  given: 5,
  other: 6,
  computed: 7,
  printed: 8,
  agrees: 9,
  says: 10,
  source: 11,
} as const;

/** A block of the sheet, and the row where the next one begins. */
export interface Block {
  readonly edits: readonly Edit[];
  readonly next: number;
}

/** A text of the sample in the reader's language. */
export const word = (key: keyof typeof sampleWords, language: Language) => sampleWords[key][language];

/** The title of a block, and below it the heads of its columns. */
export function blockHead(
  sheet: string,
  row: number,
  title: keyof typeof sampleWords,
  keys: readonly (keyof typeof sampleWords | "")[],
  language: Language,
): readonly Edit[] {
  return [
    block(sheet, row, 1, [[word(title, language)]]),
    look(sheet, row, 1, 1, 1, { bold: true, colour: colours.title, numberFormat: "@" }),
    ...columnHeads(
      sheet,
      row + 1,
      1,
      keys.map((key) => (key === "" ? "" : word(key, language))),
    ),
    look(sheet, row + 1, 1, 1, keys.length, { wrap: true }),
  ];
}
