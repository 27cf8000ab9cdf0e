import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Cell } from "#cells/cell";
import type { RenderedCell } from "#functions/rendered";

/**
 * An argument of a formula as Excel hands it to a function: a range as rows of cells, a single value as itself, null
 * where it was left out. A whole column or row is cut to what is filled, because the sheet ends where Excel's does not.
 */
export function argumentOf(argument: FunctionVariantType): Cell | Cell[][] {
  if (argument.isReferenceObject()) return cellsOfRange(argument as BaseReferenceObject);
  if (!(argument as BaseValueObject).isArray()) return cellOf(argument as BaseValueObject);
  return rowsOf(argument as ArrayValueObject);
}

function cellsOfRange(range: BaseReferenceObject): Cell[][] {
  const rows = rowsOf(range.toArrayValueObject());
  if (!range.isColumn() && !range.isRow()) return rows;
  const height = last(rows.length, (r) => rows[r].some((cell) => cell !== null));
  const filled = rows.slice(0, Math.max(height, 1));
  const width = last(rows[0].length, (c) => filled.some((row) => row[c] !== null));
  return filled.map((row) => row.slice(0, Math.max(width, 1)));
}

/** How many of `n` remain once those at the end that hold nothing are left off. */
function last(n: number, holds: (i: number) => boolean): number {
  let count = n;
  while (count > 0 && !holds(count - 1)) count--;
  return count;
}

function rowsOf(values: ArrayValueObject): Cell[][] {
  const width = values.getColumnCount();
  return values.getArrayValue().map((row) => Array.from({ length: width }, (_, c) => cellOf(row?.[c])));
}

function cellOf(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

/** What a function answered, as Univer puts it into cells. More than one cell spills. */
export function resultOf(rows: readonly (readonly RenderedCell[])[]): BaseValueObject {
  if (rows.length === 1 && rows[0].length === 1) return valueOf(rows[0][0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueOf)),
    rowCount: rows.length,
    columnCount: rows[0].length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function valueOf(cell: RenderedCell): BaseValueObject {
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "string") return StringValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return "error" in cell
    ? ErrorValueObject.create(cell.error as ErrorType)
    : NumberValueObject.create(cell.value, cell.format);
}
