import type { Cell } from "#cells/cell";
import { isObject } from "./checked";
import { shown } from "./document-series";
import type { JsonPath } from "./json-pointer";

/** A document that is a table: its rows as cells, the header first, and where each cell stands in the document. */
export interface JsonTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly pathOf: (row: number, column: number) => JsonPath;
  /** Where the whole of it stands. */
  readonly path: JsonPath;
  /** Keys of its rows that its header does not name, each with its first place. */
  readonly aside?: ReadonlyMap<string, JsonPath>;
}

type Document = Readonly<Record<string, unknown>>;

/**
 * The table that a list is: of objects with the same keys, or of lists.
 *
 * @param path  where the list stands
 * @returns     null where it is neither
 */
export function tableOfRows(list: readonly unknown[], path: JsonPath): JsonTable | null {
  if (list.length > 0 && list.every(Array.isArray))
    return {
      rows: (list as readonly (readonly unknown[])[]).map((row) => row.map(cell)),
      pathOf: (row, column) => [...path, row, column],
      path,
    };
  if (list.length === 0 || !list.every(isObject)) return null;
  const keys = keysOf(list);
  return {
    rows: [keys, ...list.map((row) => keys.map((key) => own(row, key)))],
    pathOf: (row, column) => [...path, Math.max(row - 1, 0), keys[column] ?? ""],
    path,
  };
}

/** The table that an object of columns is, {"month":[…],"value":[…]}, all of one length; null where it is none. */
export function tableOfColumns(document: Document, path: JsonPath): JsonTable | null {
  const columns = Object.entries(document).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const [first] = columns;
  if (columns.length < 2 || first[1].length === 0) return null;
  if (columns.some(([, values]) => values.length !== first[1].length || values.some(isObject))) return null;
  const keys = columns.map(([key]) => key);
  return {
    rows: [keys, ...first[1].map((_, i) => columns.map(([, values]) => cell(values[i])))],
    pathOf: (row, column) => [...path, keys[column] ?? "", Math.max(row - 1, 0)],
    path,
  };
}

/** The table that an object of figures is, {"2025-10":377.1,"2025-11":379.2}; null where it is none. */
export function tableOfPeriods(document: Document, path: JsonPath): JsonTable | null {
  const entries = Object.entries(document);
  const isPeriod = ([key, value]: [string, unknown]) => /^\d{4}/.test(key) && typeof value !== "object";
  if (entries.length < 2 || !entries.every(isPeriod)) return null;
  return {
    rows: [["period", "value"], ...entries.map(([key, value]) => [key, cell(value)])],
    pathOf: (row) => [...path, entries[Math.max(row - 1, 0)]?.[0] ?? ""],
    path,
  };
}

/** Keys in the order in which they first appear. */
export function keysOf(list: readonly unknown[]): readonly string[] {
  return [...new Set(list.flatMap((row) => (isObject(row) ? Object.keys(row) : [])))];
}

/** What stands at a key of an object itself: a key such as "constructor" finds nothing. */
export function own(row: unknown, key: string): Cell {
  return isObject(row) && Object.hasOwn(row, key) ? cell(row[key]) : null;
}

/** A value as a cell; an object or a list inside a row is shown, so that it is named as not understood. */
export function cell(value: unknown): Cell {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : shown(value);
}
