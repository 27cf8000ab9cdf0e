import type { Edit } from "#workbook/workbook";
import type { Language } from "#words/language";
import { indexSheet, latestCell } from "./index-sheet";
import { joined } from "./joined";
import { modelSheet } from "./model-sheet";
import { panelAddress, panelSheet } from "./panel-sheet";
import { publishedSheet } from "./published-sheet";
import { sampleSheets } from "./sample-sheets";
import { vintagesSheet } from "./vintages-sheet";

/**
 * The sample model as edits: the sheets Published, Vintages, Panel, Model and Index in the reader's language, with live
 * formulas. The index is shown at the end.
 *
 * @param language  of the sheets and their texts
 * @param taken     names of the sheets that exist: where one is taken, the new sheets carry a number, and
 *                  the formulas follow
 */
export function sampleModel(language: Language, taken: readonly string[] = []): readonly Edit[] {
  const { published, vintages, panel, model, index } = sampleSheets(language, taken);
  const table = modelSheet(model, language);
  return joined([
    ...publishedSheet(published, language),
    ...vintagesSheet(vintages, language),
    ...panelSheet(panel, language),
    ...table.edits,
    ...indexSheet(
      index,
      { sheet: panel, address: panelAddress },
      { sheet: model, address: table.address },
      language,
    ),
    { kind: "show", sheet: index, address: latestCell },
  ]);
}
