import { cellAddress } from "./grid";
import type { AddressOfPoint } from "./found-series";

/**
 * The address of a point of a series, by its position: "B14" where it came from cells. Where it came from a JSON
 * document, `sheet` is the pointer to such points, with one star for the row and one for the column, if any:
 * a sheet of a workbook never begins with a stroke.
 *
 * @example  pointAddress({ sheet: null, rows: Int32Array.of(13), columns: Int32Array.of(1) }, 0)  // "B14"
 * @example  pointAddress({ sheet: "/value/*", rows: Int32Array.of(13), columns: Int32Array.of(0) }, 0)  // "/value/13"
 */
export function pointAddress({ sheet, rows, columns }: AddressOfPoint, position: number): string {
  const [row, column] = [rows[position], columns[position]];
  if (!sheet?.startsWith("/"))
    return cellAddress({ sheet, top: 0, left: 0, serials: false, date1904: false }, row, column);
  const numbers = [row, column];
  return sheet
    .split("/")
    .map((step) => (step === "*" ? `${numbers.shift()}` : step))
    .join("/");
}
