import type { Edit } from "#workbook/workbook";
import type { Language } from "#words/language";
import { cellsIn, facts, figure, formatOf, placesIn } from "./figure-cells";
import { blockHead, column, type Block } from "./published-block";
import { impliedFigures, type Print, type PublishedFigure } from "./published-figures";
import { formula, look } from "./sheet-edits";

/** What printed figures imply, beside what was printed elsewhere. */
export function impliedBlock(sheet: string, row: number, language: Language): Block {
  const first = row + 2;
  return {
    edits: [
      ...blockHead(
        sheet,
        row,
        "figuresHead",
        ["month", "figure", "value", "unit", "given", "", "computed", "printed", "agrees", "says", "source"],
        language,
      ),
      ...impliedFigures.flatMap((entry, i) => impliedRow(sheet, first + i, entry, language)),
    ],
    // The last figure's answer takes two rows.
    next: first + impliedFigures.length + 2,
  };
}

function impliedRow(sheet: string, row: number, entry: PublishedFigure, language: Language): readonly Edit[] {
  const { unit, printed, resultAs } = entry;
  const result: Print = resultAs === "rate" ? { value: 0, places: 3, as: "rate" } : plainResult(entry);
  return [
    ...facts(sheet, row, entry, language),
    ...figure(sheet, row, column.value, entry.value, unit, language),
    ...(entry.given === undefined ? [] : figure(sheet, row, column.given, entry.given, unit, language)),
    formula(sheet, row, column.computed, cellsIn(entry.formula!, row)),
    look(sheet, row, column.computed, 1, printed ? 1 : 2, { numberFormat: formatOf(result, unit, language) }),
    ...(printed
      ? [
          ...figure(sheet, row, column.printed, printed, unit, language),
          formula(
            sheet,
            row,
            column.agrees,
            cellsIn(`=ALU.AGREES({G},{H},${placesIn(printed, unit, language)})`, row),
          ),
        ]
      : []),
  ];
}

/** A result shows one digit more than the figure it came from, so that the rounding can be seen. */
function plainResult({ value, printed }: PublishedFigure): Print {
  const places = printed?.places ?? (typeof value === "string" ? 1 : value.places);
  return { value: 0, places: places + 1 };
}
