import type { Cell } from "#cells/cell";
import type { DecimalMark } from "#cells/digits";
import { plain } from "#cells/plain";

/** How figures with a comma mark their decimals, and the text that tells it. */
export interface DecimalOf {
  readonly mark: DecimalMark | null;
  /** The position of the telling cell, or of the first doubtful one; -1 where no cell has a comma. */
  readonly row: number;
}

const comma =
  /^[+-]?\d{1,3}(\.\d{3})+,\d+$|^[+-]?\d+,(\d{1,2}|\d{4,})$|^[+-]?0,\d+$|^[+-]?\d{4,},\d+$|^[+-]?\d{1,3}(\.\d{3}){2,}$/;
const point =
  /^[+-]?\d{1,3}(,\d{3})+\.\d+$|^[+-]?\d+\.(\d{1,2}|\d{4,})$|^[+-]?\d{1,3}(,\d{3}){2,}$|^[+-]?0\.\d+$|^[+-]?\d{4,}\.\d+$/;
const doubtful = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/**
 * Settles out of a column's own cells how its decimals are marked: 12,5 and 1.234,56 are commas, 1,234.5 and
 * 12.5 points. 1,234 alone may be either.
 *
 * @example  decimalOf(["1,234", "12,5"]).mark  // "comma"
 * @example  decimalOf(["1,234"]).mark  // null
 */
export function decimalOf(cells: readonly (Cell | undefined)[]): DecimalOf {
  let [commas, doubt] = [-1, -1];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell !== "string" || !/[.,，]/.test(cell)) continue;
    const text = plain(cell).replace(/\s?[%‰]$/, "");
    // Both in one column: the point is usual, and the others are findings.
    if (point.test(text)) return { mark: "point", row };
    if (commas < 0 && comma.test(text)) commas = row;
    if (doubt < 0 && doubtful.test(text)) doubt = row;
  }
  if (commas >= 0) return { mark: "comma", row: commas };
  return doubt >= 0 ? { mark: null, row: doubt } : { mark: "point", row: -1 };
}
