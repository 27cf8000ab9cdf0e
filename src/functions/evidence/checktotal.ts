import type { Argument, Cell, Locale } from "#cells/cell";
import { readFigures, type FigureCell } from "#cells/figures";
import { oneCell } from "#cells/options";
import { refuse } from "#error/alu-error";
import { checkTotal } from "#evidence/check-total";
import { printed, type Printed } from "#evidence/printed";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { verdictRow } from "./checkchange";
import { placesOption } from "./places";

export const checktotal: WorkbookFunction = {
  name: "CHECKTOTAL",
  group: "evidence",
  parameters: [needed("parts"), needed("total"), optional("places")],
  answer: ([parts, total, places], locale) => {
    if (oneCell(total, "total") === null) refuse("nothing-to-check", { argument: "total" });
    const figures = partsOf(parts, locale);
    const sum = readFigures(total, locale, { argument: "total", zeros: "values" }).cells[0][0];
    const own = placesOption(places, figures.length + 1, [figures.length, 1]);
    return verdictRow(
      checkTotal(printedParts(figures, own), printed(sum.value, sum.places ?? own[figures.length])),
      false,
      locale,
    );
  },
};

/** The parts one after the other; blanks before the first and after the last are outside the list. */
function partsOf(parts: Argument, locale: Locale): readonly FigureCell[] {
  const { cells, headed, across, ownDates } = readFigures(parts, locale, {
    argument: "parts",
    zeros: "values",
  });
  const rows = headed ? cells.slice(1) : cells;
  const figures = rows.flat();
  const isBlank = blanks(parts!, headed, across, ownDates !== null);
  let first = 0;
  let last = figures.length - 1;
  while (first < last && isBlank[first]) first++;
  while (last > first && isBlank[last]) last--;
  const lacking = figures.findIndex((figure, i) => i >= first && i <= last && Number.isNaN(figure.value));
  if (lacking >= 0) refuse("total-part-missing", { place: placeOf(lacking, rows[0].length, headed, across) });
  return figures.slice(first, last + 1);
}

/** Which parts are blank cells. An error or an "n.a." is a part that is not known. */
function blanks(parts: NonNullable<Argument>, headed: boolean, across: boolean, dated: boolean): boolean[] {
  const grid = across ? parts[0].map((_, c) => parts.map((row) => row[c] ?? null)) : parts;
  const isEmpty = (cell: Cell) => cell === null || (typeof cell === "string" && cell.trim() === "");
  return grid.slice(headed ? 1 : 0).flatMap((row) => row.slice(dated ? 1 : 0).map(isEmpty));
}

function placeOf(i: number, width: number, headed: boolean, across: boolean) {
  const row = Math.floor(i / width) + (headed ? 2 : 1);
  return { row, ...(across ? { across } : {}), ...(width > 1 ? { column: (i % width) + 1 } : {}) };
}

// Parts typed as numbers stand in one table, so 33 beside 33.3 was printed as 33.0.
function printedParts(
  figures: readonly FigureCell[],
  places: readonly (number | null)[],
): readonly Printed[] {
  const most = Math.max(...figures.map(({ value, places: own }) => own ?? printed(value).places));
  return figures.map(({ value, places: own }, i) => printed(value, own ?? places[i] ?? most));
}
