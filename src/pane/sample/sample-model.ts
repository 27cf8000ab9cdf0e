import type { Edit } from "#workbook/workbook";
import type { Language } from "#words/language";

/**
 * The sample model as edits: the sheets Published, Panel, Model and Index in the reader's language, with
 * live formulas.
 *
 * @param language  of the sheets and their texts
 * @param taken     names of the sheets that exist; a sample sheet of such a name becomes "Published 2", and the formulas follow
 */
export function sampleModel(language: Language, taken: readonly string[] = []): readonly Edit[] {
  const name = { en: "Published", zh: "已公布" }[language];
  const sheet = taken.includes(name) ? `${name} 2` : name;
  return [
    { kind: "add-sheet", sheet },
    { kind: "formulas", sheet, address: "A1", formulas: [['=ALU.YOY({3418.4;3562},{"2023-01";"2024-01"})']] },
  ];
}
