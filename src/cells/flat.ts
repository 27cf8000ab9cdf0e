import { refuse } from "#error/alu-error";
import { broadcast } from "./broadcast";
import { cellText, type Cells } from "./cell";
import type { Figures } from "./figures";
import { isMissing } from "./missing";
import { plain } from "./plain";
import { transposed } from "./table";

/** Arguments of one shape as plain lists, row after row, their header left out. */
export interface Flat {
  /** The values of each argument. */
  readonly values: readonly Readonly<Float64Array>[];
  readonly headed: boolean;
  readonly lead: Figures;
}

/** The values of several arguments, paired cell by cell as `broadcast` pairs them. */
export function flatFigures(args: readonly Figures[]): Flat {
  const { rows, columns, headed, lead, at } = broadcast(args);
  const first = headed ? 1 : 0;
  const values = args.map(() => new Float64Array((rows - first) * columns));
  for (let r = first; r < rows; r++)
    for (let c = 0; c < columns; c++)
      at(r, c).forEach(({ value }, i) => {
        values[i][(r - first) * columns + c] = value;
      });
  return { values, headed, lead };
}

/** Texts that stand beside such arguments, with or without a header of their own; "" where a cell is blank. */
export function textsBeside(
  cells: Cells,
  argument: string,
  { values, headed, lead }: Flat,
): readonly string[] {
  const length = values[0].length;
  const columns = lead.cells[0].length;
  const texts = (lead.across ? transposed(cells) : cells).flat();
  const skip = headed && texts.length === length + columns ? columns : 0;
  if (texts.length - skip !== length)
    refuse("shapes-differ", {
      argument: lead.argument,
      shape: lead.given.join(" × "),
      other: argument,
      otherShape: `${cells.length} × ${cells[0].length}`,
    });
  return texts.slice(skip).map((cell) => (isMissing(cell) || cell === 0 ? "" : plain(cellText(cell))));
}
