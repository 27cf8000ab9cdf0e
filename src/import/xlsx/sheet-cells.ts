import type { Cell } from "#cells/cell";
import { refuse } from "#error/alu-error";
import type { Merge } from "../merged";
import { cellPlace, mostColumns, mostRows, type CellPlace } from "./cell-place";
import { cellValue, type CellContext } from "./cell-value";
import { longestText } from "./escaped-text";
import type { XmlTaker } from "./xml-reader";

/** The cells of one sheet, as far as they were read. */
export interface SheetCells {
  /** From the sheet's first row on, each as long as its last cell that is not blank. */
  readonly rows: Cell[][];
  readonly merges: Merge[];
  /** Formulas whose value the file does not hold: how many, and the first. */
  uncalculated: { count: number; readonly first: CellPlace } | null;
}

/** How many more cells may be held, over all sheets; a blank row counts as one. */
export interface CellBudget {
  left: number;
}

/** Ten times the largest panel that an analyst would paste. */
export const mostCells = 10_000_000;

/** As many as fit on no sheet that a person has merged by hand. */
const mostMerges = 100_000;

/** All rows without cells, so that a single cell in the last row of a sheet costs little. */
const blankRow: Cell[] = [];

/** Cells that are filled while the part of a sheet is read. `broken` is called where it contradicts itself. */
export function sheetCells(
  context: CellContext,
  budget: CellBudget,
  broken: () => never,
): SheetCells & { readonly taker: XmlTaker } {
  const sheet: SheetCells = { rows: [], merges: [], uncalculated: null };
  let row = -1;
  let column = -1;
  let type: string | undefined;
  let style: string | undefined;
  let text: string | null = null;
  let isFormula = false;
  let isText = false;
  let isReading = false;

  const place = (address: string | undefined) => {
    const at = address === undefined ? { row, column: column + 1 } : cellPlace(address);
    if (at === null || at.row < 0 || at.column >= mostColumns) return broken();
    ({ row, column } = at);
  };
  const put = () => {
    const value = cellValue(type, style, text, context);
    if (value === undefined) return broken();
    if (value !== null) return putCell(sheet.rows, row, column, value, budget);
    // Some writers leave an empty value with a formula that they cannot work out; only a text may be empty.
    if (!isFormula || (text !== null && type === "str")) return;
    sheet.uncalculated ??= { count: 0, first: { row, column } };
    sheet.uncalculated.count++;
  };
  const taker: XmlTaker = {
    open: (name, attributes) => {
      if (name === "c") {
        place(attributes["r"]);
        type = attributes["t"];
        style = attributes["s"];
        text = null;
        isFormula = false;
      } else if (name === "v" || name === "t") {
        isText = !isReading;
        text ??= "";
      } else if (name === "f") isFormula = true;
      else if (name === "rPh") isReading = true;
      else if (name === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
        column = -1;
        if (!(Number.isInteger(row) && row >= 0 && row < mostRows)) broken();
      } else if (name === "mergeCell") {
        const merge = mergeOf(attributes["ref"] ?? "");
        if (merge && sheet.merges.length < mostMerges) sheet.merges.push(merge);
      }
    },
    text: (piece) => {
      if (isText && text !== null && text.length < longestText)
        text += piece.slice(0, longestText - text.length);
    },
    close: (name) => {
      if (name === "c") put();
      else if (name === "v" || name === "t") isText = false;
      else if (name === "rPh") isReading = false;
    },
  };
  return Object.assign(sheet, { taker });
}

function putCell(rows: Cell[][], row: number, column: number, value: Cell, budget: CellBudget): void {
  const blank = Math.max(0, row - rows.length);
  const more = Math.max(0, column + 1 - (rows[row]?.length ?? 0));
  if ((budget.left -= blank + more) < 0)
    refuse("import-too-large", { of: "cells", found: null, limit: mostCells });
  while (rows.length < row) rows.push(blankRow);
  if (rows[row] === undefined || rows[row] === blankRow) rows[row] = [];
  const cells = rows[row];
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

function mergeOf(ref: string): Merge | null {
  const [from, to = from] = ref.split(":").map(cellPlace);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}
