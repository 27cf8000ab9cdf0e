import { AluError } from "#error/alu-error";
import type { Argument, Cell, Cells } from "./cell";
import { isMissing } from "./missing";

const mostCells = 1_000_000;
// The heights and widths of a sheet in xlsx and xls: a range of such a size is a whole column or row.
const wholeColumn = new Set([1_048_576, 65_536]);
const wholeRow = new Set([16_384, 256]);

/**
 * The cells of an argument that must be given; whole columns and rows are cut to what is filled.
 *
 * @param argument  the parameter's name, for sentences
 * @param limit     how many cells it may have
 */
export function trim(cells: Argument, argument: string, limit = mostCells): Cells {
  if (cells === null) throw new AluError("missing-argument", { argument });
  if (cells.length === 0 || cells[0].length === 0) throw new AluError("empty-range", { argument });
  let kept = rectangular(cells);
  if (wholeColumn.has(kept.length))
    kept = kept.slice(
      0,
      filled(kept.length, (row) => kept[row].some(isFilled)),
    );
  if (wholeRow.has(kept[0]?.length ?? 0)) kept = withoutEmptyColumns(kept);
  // One blank cell is a missing value, as in a formula filled down beside the data; a blank range is a slip.
  const isOneCell = cells.length === 1 && cells[0].length === 1;
  if (!isOneCell && !kept.some((row) => row.some((cell) => !isMissing(cell))))
    throw new AluError("empty-range", { argument });
  const size = kept.length * kept[0].length;
  if (size > limit) throw new AluError("too-many-cells", { argument, cells: size, limit });
  return kept;
}

function withoutEmptyColumns(cells: Cells): Cells {
  const width = filled(cells[0].length, (c) => cells.some((row) => isFilled(row[c])));
  return cells.map((row) => row.slice(0, width));
}

/** How many of `n` remain once the empty ones at the end are cut. */
function filled(n: number, isUsed: (i: number) => boolean): number {
  let count = n;
  while (count > 0 && !isUsed(count - 1)) count--;
  return count;
}

// Where blanks arrive as 0, the empty end of a whole column is zeros.
function isFilled(cell: Cell): boolean {
  return cell !== 0 && !isMissing(cell);
}

/** Excel sends rectangles; a line of JSON may not. Short rows are filled with blanks. */
function rectangular(cells: Cells): Cells {
  let width = 0;
  let ragged = false;
  for (const row of cells) {
    ragged ||= row.length !== cells[0].length;
    width = Math.max(width, row.length);
  }
  if (!ragged) return cells;
  return cells.map((row) =>
    row.length === width ? row : [...row, ...Array<null>(width - row.length).fill(null)],
  );
}
