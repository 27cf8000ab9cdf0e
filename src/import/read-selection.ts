import { readGrids, type ReadOptions, type Reading } from "./reading";
import type { SelectionSource } from "./source";

/** Reads a range of the workbook, in which a day is a number. */
export function readSelection(
  { sheet, top, left, cells, date1904 }: SelectionSource,
  options: ReadOptions,
): Reading {
  const grid = { sheet, top, left, serials: true, date1904, rows: cells };
  return { ...readGrids([grid], [], options), format: "selection", encoding: null };
}
