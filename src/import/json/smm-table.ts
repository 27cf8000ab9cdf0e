import type { Cell } from "#cells/cell";
import { isObject } from "./checked";
import { own, cell, type JsonTable } from "./json-table";
import type { JsonPath } from "./json-pointer";

type Document = Readonly<Record<string, unknown>>;

/** Where services put the rows, and what their headers call a column: for a reader, and in the rows. */
const rowNames = ["data", "rows", "list", "items", "body", "records", "values"];
const labelNames = ["title", "label", "name", "cn_name", "header", "text"];
const keyNames = ["key", "field", "prop", "dataIndex", "code", "id", "name", "label", "title"];

interface Column {
  readonly label: Cell;
  readonly key: string;
}

/**
 * The table of a document as SMM's service sends it: a `header`, a list or an object of labels by key, and beside
 * it a list of rows, each a list or an object; the two may lie one or two levels down.
 *
 * @returns  null where the document has no such pair
 */
export function smmTable(document: unknown, path: JsonPath = []): JsonTable | null {
  if (!isObject(document)) return null;
  const header = Object.keys(document).find(
    (key) => /^(headers?|表头)$/i.test(key) && typeof document[key] === "object" && document[key] !== null,
  );
  if (header !== undefined) return tableUnder(document, header, path);
  if (path.length > 1) return null;
  for (const [key, inner] of Object.entries(document)) {
    const table = smmTable(inner, [...path, key]);
    if (table) return table;
  }
  return null;
}

function tableUnder(document: Document, header: string, path: JsonPath): JsonTable | null {
  const found = rowNames.find((name) => Object.hasOwn(document, name) && Array.isArray(document[name]));
  if (found === undefined) return null;
  const columns = columnsOf(document[header]);
  const rows = document[found] as readonly unknown[];
  const isNamed = !Array.isArray(document[header]);
  const cellsOf = (row: unknown): readonly Cell[] =>
    Array.isArray(row) ? (row as readonly unknown[]).map(cell) : columns.map(({ key }) => own(row, key));
  return {
    rows: [
      columns.map(({ label }) => label),
      ...rows.map((row) => (isObject(row) || Array.isArray(row) ? cellsOf(row) : [cell(row)])),
    ],
    pathOf: (row, column) => {
      if (row === 0) return [...path, header, isNamed ? (columns[column]?.key ?? column) : column];
      const isList = Array.isArray(rows[row - 1]);
      return [...path, found, row - 1, isList ? column : (columns[column]?.key ?? column)];
    },
    path: [...path, found],
    aside: asideOf(rows, columns, [...path, found]),
  };
}

function asideOf(
  rows: readonly unknown[],
  columns: readonly Column[],
  path: JsonPath,
): ReadonlyMap<string, JsonPath> {
  const named = new Set(columns.map(({ key }) => key));
  const aside = new Map<string, JsonPath>();
  rows.forEach((row, i) => {
    if (isObject(row))
      for (const key of Object.keys(row))
        if (!named.has(key) && !aside.has(key)) aside.set(key, [...path, i, key]);
  });
  return aside;
}

/** A header is a list, or an object that gives each key of the rows its label. */
function columnsOf(header: unknown): readonly Column[] {
  if (Array.isArray(header)) return (header as readonly unknown[]).map(columnOf);
  return Object.entries(header as Document).map(([key, label]) => ({ ...columnOf(label), key }));
}

function columnOf(header: unknown): Column {
  if (!isObject(header)) return { label: cell(header), key: String(header) };
  const named = (names: readonly string[]) =>
    names
      .map((name) => own(header, name))
      .find((text): text is string => typeof text === "string" && text !== "");
  const label = named(labelNames) ?? named(keyNames) ?? null;
  const unit = own(header, "unit");
  return {
    label: label !== null && typeof unit === "string" && unit !== "" ? `${label} (${unit})` : label,
    key: named(keyNames) ?? "",
  };
}
