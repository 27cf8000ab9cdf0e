import type { Language } from "#words/language";
import { facts, figure, placesIn } from "./figure-cells";
import { blockHead, column, type Block } from "./published-block";
import { publishedChanges } from "./published-figures";
import { formula, look } from "./sheet-edits";

/** Values with their changes and earlier values, and the verdict of CHECKCHANGE. */
export function changeBlock(sheet: string, row: number, language: Language): Block {
  const first = row + 2;
  return {
    edits: [
      ...blockHead(
        sheet,
        row,
        "changesHead",
        [
          "month",
          "figure",
          "value",
          "unit",
          "change",
          "earlier",
          "verdict",
          "implied",
          "gap",
          "says",
          "source",
        ],
        language,
      ),
      ...publishedChanges.flatMap((entry, i) => {
        const r = first + i;
        const { value, change, earlier, kind, unit } = entry;
        const shown = change.as === "rate" ? "0.0%" : "0.00";
        const places = [
          placesIn(value, unit, language),
          placesIn(change, unit, language),
          typeof earlier === "string" ? 2 : placesIn(earlier, unit, language),
        ];
        return [
          ...facts(sheet, r, entry, language),
          ...figure(sheet, r, column.value, value, unit, language),
          ...figure(sheet, r, column.given, change, unit, language),
          ...figure(sheet, r, column.other, earlier, unit, language),
          formula(
            sheet,
            r,
            column.computed,
            `=ALU.CHECKCHANGE(C${r},E${r},F${r},"${kind}",{${places.join(",")}})`,
          ),
          look(sheet, r, column.printed, 1, 2, { numberFormat: shown }),
        ];
      }),
    ],
    next: first + publishedChanges.length + 1,
  };
}
