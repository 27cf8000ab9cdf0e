/** A row and a column, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Excel's sheet ends with XFD1048576. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/**
 * The place that an address names; null where it names none on Excel's sheet.
 *
 * @example  cellPlace("AA10")  // { row: 9, column: 26 }
 * @example  cellPlace("XFE1")  // null
 */
export function cellPlace(address: string): CellPlace | null {
  let column = 0;
  let row = 0;
  let i = 0;
  for (; i < address.length && i < 4; i++) {
    const letter = (address.charCodeAt(i) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  for (const first = i; i < address.length && i < first + 8; i++) {
    const digit = address.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  const isWithin = row >= 1 && row <= mostRows && column >= 1 && column <= mostColumns;
  return isWithin && i === address.length ? { row: row - 1, column: column - 1 } : null;
}
