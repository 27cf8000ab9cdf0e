import { refuse } from "#error/alu-error";
import type { Format } from "../imported";
import { readGrid } from "../layout/row-reader";
import type { Found, LayoutOptions } from "../layout/found";
import { textCorner } from "../grid";
import { isObject } from "./checked";
import { shown } from "./document-series";
import type { JsonPath } from "./json-pointer";
import { tableOfColumns, tableOfPeriods, tableOfRows, type JsonTable } from "./json-table";
import { parseJson } from "./json-text";
import { isDbnomics, readDbnomics } from "./read-dbnomics";
import { isJsonStat, readJsonStat } from "./read-json-stat";
import { isWorldBank, readWorldBank } from "./read-world-bank";
import { inDocument } from "./relocated";
import { refusal } from "./service-refusal";
import { smmTable } from "./smm-table";

/** What a document holds, and which of the known formats it is. */
export interface FoundInJson extends Found {
  readonly format: Format;
}

const unasked: LayoutOptions = { answers: {}, fileName: null };

/**
 * Reads a JSON document: JSON-stat, an answer of the World Bank, of DBnomics or of SMM, or else a table: a list
 * of objects or of lists, an object of columns, an object of figures by period, each also one level down.
 * Addresses are JSON pointers.
 *
 * Faults: a document that is no JSON, of no known shape, or a service's message in place of figures.
 *
 * @example  readJson('[{"month":"2025-11","output":379.2}]').series[0].points.values[0]  // 379.2
 */
export function readJson(text: string, options: LayoutOptions = unasked): FoundInJson {
  const { value, findings } = parseJson(text);
  const found = readDocument(value, options);
  return { ...found, findings: [...findings, ...found.findings] };
}

function readDocument(document: unknown, options: LayoutOptions): FoundInJson {
  if (isWorldBank(document)) return { format: "world-bank", questions: [], ...readWorldBank(document) };
  if (isDbnomics(document)) return { format: "dbnomics", questions: [], ...readDbnomics(document) };
  if (isJsonStat(document)) return { format: "json-stat", questions: [], ...readJsonStat(document) };
  const smm = smmTable(document);
  if (smm) return { format: "smm", ...readTable(smm, options) };
  const table = plainTable(document, []);
  const found = table && readTable(table, options);
  if (found && (found.series.length > 0 || found.questions.length > 0)) return { format: "json", ...found };
  const said = refusal(document);
  if (found && said === null) return { format: "json", ...found };
  if (said !== null) return refuse("json-refused", { said });
  return isEmpty(document)
    ? refuse("json-no-figures", {})
    : refuse("json-unknown", { found: beginning(document) });
}

function readTable(table: JsonTable, options: LayoutOptions): Found {
  return inDocument(readGrid({ ...textCorner, rows: table.rows }, options), table);
}

/** A table at the top of a document, or else one level down: the longest, as others may be lists of notes. */
function plainTable(document: unknown, path: JsonPath): JsonTable | null {
  if (Array.isArray(document)) return tableOfRows(document, path);
  if (!isObject(document)) return null;
  const here = tableOfColumns(document, path) ?? tableOfPeriods(document, path);
  if (here || path.length > 1) return here;
  const below = Object.entries(document).flatMap(([key, inner]) => {
    const table = plainTable(inner, [...path, key]);
    return table ? [table] : [];
  });
  return below.length === 0 ? null : below.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
}

function isEmpty(document: unknown): boolean {
  return Array.isArray(document)
    ? document.length === 0
    : isObject(document) && Object.keys(document).length === 0;
}

function beginning(document: unknown): string {
  if (!isObject(document)) return shown(document);
  return Object.keys(document)
    .slice(0, 3)
    .map((key) => JSON.stringify(key.slice(0, 30)))
    .join(", ");
}
