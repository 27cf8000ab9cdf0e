import { BooleanNumber, CellValueType, HorizontalAlign, WrapStrategy } from "@univerjs/core";
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import { isErrorCell, type Cell } from "#cells/cell";
import type { Look } from "#workbook/workbook";

// What a cell held before goes with it: a formula, its shared id, and rich text.
const emptied = { f: null, si: null, p: null };

/** A value as Univer keeps it, in place of what the cell held. */
export function writtenCell(cell: Cell): ICellData {
  return { ...emptied, ...newCell(cell) };
}

/** A value as Univer keeps it in a cell that was empty. A text stays that text, whatever it looks like. */
export function newCell(cell: Cell): ICellData {
  if (cell === null) return { v: null };
  if (isErrorCell(cell)) return { v: cell.error, t: CellValueType.STRING };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof cell === "string") return { v: cell, t: CellValueType.FORCE_STRING };
  return Number.isFinite(cell)
    ? { v: cell, t: CellValueType.NUMBER }
    : { v: "#N/A", t: CellValueType.STRING };
}

/** A formula as Univer keeps it. */
export function formulaCell(formula: string): ICellData {
  return { ...emptied, f: formula, v: null };
}

/** What a cell of Univer's holds: a blank is null, an error an `ErrorCell`. */
export function cellOf(data: Nullable<ICellData>): Cell {
  const text = data?.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r?\n$/, "");
  const value = data?.v;
  if (value === null || value === undefined || value === "") return null;
  if (data?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (typeof value !== "string" || data?.t === CellValueType.FORCE_STRING) return value;
  if (ERROR_TYPE_SET.has(value as ErrorType)) return { error: value };
  return data?.t === CellValueType.NUMBER && value.trim() !== "" && !Number.isNaN(Number(value))
    ? Number(value)
    : value;
}

const alignments = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

/** How cells look, as Univer keeps it; what the look leaves open stays as it is. */
export function styleOf({ numberFormat, bold, italic, fill, colour, wrap, align }: Look): IStyleData {
  return {
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic === undefined ? {} : { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(align === undefined ? {} : { ht: alignments[align] }),
  };
}
