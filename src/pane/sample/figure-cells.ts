import type { Cell } from "#cells/cell";
import type { Edit } from "#workbook/workbook";
import type { Language } from "#words/language";
import { column } from "./published-block";
import { units, type Print, type PublishedFigure, type Unit } from "./published-figures";
import { block, formula, look, serialOf } from "./sheet-edits";

/** Month, name, unit, words and source of a row. */
export function facts(
  sheet: string,
  row: number,
  {
    month,
    figure,
    unit,
    says,
    source,
  }: Pick<PublishedFigure, "month" | "figure" | "unit" | "says" | "source">,
  language: Language,
): readonly Edit[] {
  return [
    block(sheet, row, column.month, [[serialOf(...month), figure[language]]]),
    block(sheet, row, column.unit, [[unit[language]]]),
    block(sheet, row, column.says, [[says[language], source]]),
  ];
}

/** A printed number in the reader's unit, a formula, or a quoted range of prices as text. */
export function figure(
  sheet: string,
  row: number,
  at: number,
  print: Print | string,
  unit: Unit,
  language: Language,
): readonly Edit[] {
  if (typeof print === "string")
    return print.startsWith("=")
      ? [
          formula(sheet, row, at, cellsIn(print, row)),
          look(sheet, row, at, 1, 1, { numberFormat: unit === units.percent ? "0.00" : "#,##0" }),
        ]
      : [block(sheet, row, at, [[print]]), look(sheet, row, at, 1, 1, { align: "right" })];
  return [
    block(sheet, row, at, [[valueIn(print, unit, language)]]),
    look(sheet, row, at, 1, 1, { numberFormat: formatOf(print, unit, language) }),
  ];
}

function valueIn({ value, as }: Print, { zhFactor }: Unit, language: Language): Cell {
  if (as !== undefined || language === "en") return value;
  return Number((value * zhFactor).toPrecision(12));
}

/** The decimals of a printed number in the reader's unit. */
export function placesIn({ places, as }: Print, { zhPlaces }: Unit, language: Language): number {
  return as === undefined && language === "zh" ? places + zhPlaces : places;
}

/** The number format that shows a printed number as it was printed. */
export function formatOf(print: Print, unit: Unit, language: Language): string {
  const places = placesIn(print, unit, language);
  if (print.as === "rate") return `0${decimals(places - 2)}%`;
  if (print.as === "points") return `+0${decimals(places)};-0${decimals(places)}`;
  return `#,##0${decimals(places)}`;
}

const decimals = (places: number) => (places > 0 ? `.${"0".repeat(places)}` : "");

/** {C} as the cell of column C in this row, {C-1} as the one above it. */
export function cellsIn(text: string, row: number): string {
  return text.replace(
    /\{([A-K])(?:-(\d))?\}/g,
    (_, letter: string, up: string | undefined) => `${letter}${row - Number(up ?? 0)}`,
  );
}
