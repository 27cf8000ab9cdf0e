import type { Argument, Cell, Cells, Locale } from "#cells/cell";
import { readFigures, type FigureCell, type Figures } from "#cells/figures";
import { oneCell } from "#cells/options";
import { refuse } from "#error/alu-error";
import type { GridPlace } from "#error/place";
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
  const read = readFigures(parts, locale, { argument: "parts", zeros: "values" });
  const figures = (read.headed ? read.cells.slice(1) : read.cells).flat();
  const isBlank = (i: number) => isEmpty(cellOf(parts!, i, read));
  let first = 0;
  let last = figures.length - 1;
  while (first < last && isBlank(first)) first++;
  while (last > first && isBlank(last)) last--;
  const lacking = figures.findIndex((figure, i) => i >= first && i <= last && Number.isNaN(figure.value));
  if (lacking >= 0) refuse("total-part-missing", { place: placeOf(lacking, read) });
  return figures.slice(first, last + 1);
}

/** A blank, or the 0 as which some hosts deliver it. An error or an "n.a." is a part that is not known. */
function isEmpty(cell: Cell): boolean {
  return cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "");
}

/** Row and column of the i-th part in the grid of figures, header and date column included. */
function spotOf(i: number, { cells, headed, ownDates }: Figures): { row: number; column: number } {
  const width = cells[0].length;
  return { row: Math.floor(i / width) + (headed ? 1 : 0), column: (i % width) + (ownDates ? 1 : 0) };
}

function cellOf(parts: Cells, i: number, figures: Figures): Cell {
  const { row, column } = spotOf(i, figures);
  return (figures.across ? parts[column]?.[row] : parts[row]?.[column]) ?? null;
}

function placeOf(i: number, figures: Figures): GridPlace {
  const { row, column } = spotOf(i, figures);
  if (figures.cells[0].length === 1) return { row: row + 1, ...(figures.across ? { across: true } : {}) };
  const [down, along] = figures.across ? [column, row] : [row, column];
  return { row: down + 1, column: along + 1 };
}

// Parts typed as numbers stand in one table, so 33 beside 33.3 was printed as 33.0.
function printedParts(
  figures: readonly FigureCell[],
  places: readonly (number | null)[],
): readonly Printed[] {
  const most = Math.max(...figures.map(({ value, places: own }) => own ?? printed(value).places));
  return figures.map(({ value, places: own }, i) => printed(value, own ?? places[i] ?? most));
}
