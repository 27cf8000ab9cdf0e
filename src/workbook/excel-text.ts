import { isErrorCell, type Cell } from "#cells/cell";
import { addressOf, blockOf } from "./address";

/** The format in which Excel keeps what is typed as text. */
export const textFormat = "@";

/**
 * True where Excel would take a text for something else: a formula, a number, a date (`2025年11月` in a
 * Chinese Excel), a truth value or an error. What begins with a letter and holds no digit is safe.
 *
 * @example mistakable("1-2月")  // true
 * @example mistakable("电解铝产量")  // false
 */
export function mistakable(text: string): boolean {
  if (text === "") return false;
  return !/^[\p{L}（(“"]/u.test(text) || /\p{Nd}/u.test(text) || /^(true|false)$/i.test(text);
}

/**
 * A cell as `range.values` takes it: "" empties the cell, an error's own text becomes that error, and an
 * apostrophe in front is doubled, since Excel takes the first as a mark of text.
 */
export function hostValue(cell: Cell): number | string | boolean {
  if (cell === null) return "";
  if (isErrorCell(cell)) return cell.error;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "#N/A";
  return typeof cell === "string" && cell.startsWith("'") ? `'${cell}` : cell;
}

/**
 * The format that a cell needs before it is written: text for a text that could be mistaken, General for
 * anything else where the cell is now of text, else null, which leaves the analyst's own format alone.
 */
export function neededFormat(cell: Cell, isNowText: boolean): string | null {
  if (typeof cell === "string" && mistakable(cell)) return isNowText ? null : textFormat;
  return isNowText && cell !== null && typeof cell !== "string" ? "General" : null;
}

/** The address after the name of its sheet, which may itself hold an exclamation mark. */
export function withoutSheet(address: string): string {
  return addressOf(blockOf(address.slice(address.lastIndexOf("!") + 1)));
}
