import { refuse } from "#error/alu-error";
import { cellNumber } from "./cell-number";
import { cellText, type Argument, type Cell, type Cells } from "./cell";
import { isMissing } from "./missing";
import { plain } from "./plain";
import { transposed } from "./table";
import { trim } from "./trim";

/** A number by its name. */
export interface NamedValue {
  readonly name: string;
  /** `NaN` where the cell is blank. */
  readonly value: number;
}

/**
 * Reads a block of names and numbers: two columns, or two rows of three columns and more. A heading is
 * passed over, and so are rows that hold neither.
 */
export function readNamedValues(block: Argument, argument: string): readonly NamedValue[] {
  const kept = trim(block, argument);
  const rows = kept.length === 2 && kept[0].length > 2 ? transposed(kept) : kept;
  if (rows[0].length !== 2)
    refuse("name-value-block", { argument, rows: kept.length, columns: kept[0].length });
  const first = rows.length > 1 && isHeading(rows) ? 1 : 0;
  return rows.slice(first).flatMap((row, r) => valueOf(row, r + first, argument) ?? []);
}

function isHeading([[, value]]: Cells): boolean {
  return cellNumber(value) === null;
}

function valueOf([nameCell, cell]: readonly Cell[], r: number, argument: string): NamedValue | null {
  const place = { row: r + 1 };
  const value = cellNumber(cell);
  if (value === null) refuse("not-a-number", { argument, place, found: cellText(cell) });
  const name = isMissing(nameCell) || nameCell === 0 ? "" : plain(cellText(nameCell));
  if (name !== "") return { name, value };
  if (value) refuse("name-lacking", { argument, place });
  return null;
}
