import type { Cell } from "#cells/cell";
import { cellAddress, type Corner } from "../grid";

/** A rectangle of a sheet, turned so that its periods run down. */
export interface Frame {
  readonly rows: readonly (readonly Cell[])[];
  /** Columns of the widest row. */
  readonly width: number;
  /** Where its first cell lies in the sheet, before it was turned. */
  readonly top: number;
  readonly left: number;
  /** True where its rows are columns of the sheet. */
  readonly turned: boolean;
  /** A column behind those of the sheet, which says the forms that its headers of periods said: 11月同比. */
  readonly forms?: number;
}

/** Rows and columns of a sheet as a frame; ends are exclusive. */
export function cutFrame(
  rows: readonly (readonly Cell[])[],
  area: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
): Frame {
  const { top, bottom, left, right } = area;
  const cut = rows
    .slice(top, bottom)
    .map((row) => (left === 0 && row.length <= right ? row : row.slice(left, right)));
  return { rows: cut, width: right - left, top, left, turned: false };
}

/** The frame with rows and columns exchanged. */
export function turnedFrame({ rows, width, top, left, turned }: Frame): Frame {
  const columns = Array.from({ length: width }, (_, c) => rows.map((row) => row[c] ?? null));
  return { rows: columns, width: rows.length, top, left, turned: !turned };
}

/** The row and the column of the sheet for a cell of the frame. */
export function sheetPlace(
  { top, left, turned }: Pick<Frame, "top" | "left" | "turned">,
  row: number,
  column: number,
): [number, number] {
  return turned ? [top + column, left + row] : [top + row, left + column];
}

/** The address of a cell of the frame. */
export function frameAddress(
  corner: Corner,
  frame: Pick<Frame, "top" | "left" | "turned">,
  row: number,
  column: number,
): string {
  return cellAddress(corner, ...sheetPlace(frame, row, column));
}
