import type { Argument, Cell } from "./cell";

/**
 * An argument as any host hands it over, as rows of cells.
 *
 * A host sends a matrix or a scalar of numbers, texts, booleans, null, error instances (an object with
 * `code`), error objects `{type: "Error", basicValue}`, formatted numbers `{type: "FormattedNumber" or
 * "Double", basicValue}`, or an error cell that this program wrote `{error, message}`.
 * Rows that need no change are handed on as they are, since a sheet can hold a million cells.
 */
export function argumentOf(raw: unknown): Argument {
  if (raw === null || raw === undefined) return null;
  if (!Array.isArray(raw)) return [[cellOf(raw)]];
  return raw.map((row: unknown) => (Array.isArray(row) ? rowOf(row) : [cellOf(row)]));
}

function rowOf(row: readonly unknown[]): readonly Cell[] {
  for (let c = 0; c < row.length; c++) {
    const cell = row[c];
    if (typeof cell === "number" ? !Number.isFinite(cell) : !isPlain(cell)) return row.map(cellOf);
  }
  return row as readonly Cell[];
}

function isPlain(cell: unknown): boolean {
  return typeof cell === "string" || typeof cell === "boolean" || cell === null;
}

function cellOf(raw: unknown): Cell {
  switch (typeof raw) {
    case "number":
      return Number.isFinite(raw) ? raw : { error: "#NUM!" };
    case "string":
    case "boolean":
      return raw;
    case "object":
      return raw === null ? null : objectCell(raw as Record<string, unknown>);
    default:
      return null;
  }
}

function objectCell(raw: Record<string, unknown>): Cell {
  if (raw.type === "Error") return { error: textOr(raw.basicValue, "#N/A") };
  if ("basicValue" in raw) return cellOf(raw.basicValue);
  if ("error" in raw) return { error: textOr(raw.error, "#N/A") };
  if ("code" in raw) return { error: textOr(raw.code, "#N/A") };
  return { error: "#VALUE!" };
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}
