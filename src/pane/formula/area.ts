import { columnName, columnNumber } from "#workbook/address";

/** A rectangle of a sheet, counted from 0. An end is Infinity where whole columns or rows are named. */
export interface Area {
  readonly top: number;
  readonly left: number;
  /** The last row and the last column, themselves included. */
  readonly bottom: number;
  readonly right: number;
}

/**
 * The area of an address, dollar signs or not; null for a text that is none.
 *
 * @example areaOf("B2:C4")  // { top: 1, left: 1, bottom: 3, right: 2 }
 * @example areaOf("hello")  // null
 */
export function areaOf(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(address.trim());
  if (!match || !address.trim()) return null;
  const [, left, top, right, bottom] = match;
  const spans = address.includes(":");
  if (!spans && (left === undefined || top === undefined)) return null;
  if (
    spans &&
    ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined))
  )
    return null;
  if (left === undefined && top === undefined) return null;
  const columns = left === undefined ? [0, Infinity] : [columnNumber(left), columnNumber(right ?? left)];
  const rows = top === undefined ? [0, Infinity] : [Number(top) - 1, Number(bottom ?? top) - 1];
  if (Math.min(...rows) < 0 || Math.min(...columns) < 0) return null;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/**
 * The address of an area that ends somewhere.
 *
 * @example addressOf({ top: 1, left: 1, bottom: 3, right: 2 })  // "B2:C4"
 * @example addressOf({ top: 0, left: 26, bottom: 0, right: 26 })  // "AA1"
 */
export function addressOf({ top, left, bottom, right }: Area): string {
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

/** The area of this many rows and columns whose first cell is the first cell of `place`. */
export function areaFrom({ top, left }: Pick<Area, "top" | "left">, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** What two areas share; null where they do not meet. */
export function shared(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** How many cells an area has. */
export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
