import type { Edit } from "#workbook/workbook";
import type { Language } from "#words/language";
import { changeBlock } from "./change-block";
import { cniaBlock } from "./cnia-block";
import { impliedBlock } from "./implied-block";
import { leapBlock } from "./leap-block";
import { column, word } from "./published-block";
import { head, look, widths } from "./sheet-edits";

/** The sheet of published figures: four blocks below each other, each with its own heads. */
export function publishedSheet(sheet: string, language: Language): readonly Edit[] {
  const implied = impliedBlock(sheet, 4, language);
  const leap = leapBlock(sheet, implied.next, language);
  const changes = changeBlock(sheet, leap.next, language);
  const cnia = cniaBlock(sheet, changes.next, language);
  return [
    { kind: "add-sheet", sheet },
    ...head(sheet, word("published", language), [word("publishedSays", language)]),
    look(sheet, 3, column.month, cnia.next - 3, 1, { numberFormat: "yyyy-mm", align: "left" }),
    look(sheet, 3, column.says, cnia.next - 3, 1, { wrap: true }),
    ...implied.edits,
    ...leap.edits,
    ...changes.edits,
    ...cnia.edits,
    ...widths(sheet, [76, 330, 92, 84, 104, 104, 116, 116, 96, 460, 330]),
    { kind: "freeze", sheet, rows: 1, columns: 2 },
  ];
}
