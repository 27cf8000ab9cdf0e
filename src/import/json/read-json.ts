import { refuse } from "#error/alu-error";
import { fault } from "#error/fault";
import type { Finding } from "../finding";
import type { Format } from "../imported";
import { readGrid } from "../layout/row-reader";
import type { Found, LayoutOptions } from "../layout/found";
import { textCorner } from "../grid";
import { isObject } from "./checked";
import { shown } from "./document-series";
import { jsonPointer, type JsonPath } from "./json-pointer";
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
  const found = readTables(plainTables(document, []), options);
  if (found && (found.series.length > 0 || found.questions.length > 0)) return { format: "json", ...found };
  const said = refusal(document);
  if (said !== null) return refuse("json-refused", { said });
  if (found) return { format: "json", ...found };
  return isEmpty(document)
    ? refuse("json-no-figures", {})
    : refuse("json-unknown", { found: beginning(document) });
}

/** All tables of a document. Beside one with figures, those without are set aside: lists of notes, of codes. */
function readTables(tables: readonly JsonTable[], options: LayoutOptions): Found | null {
  if (tables.length === 0) return null;
  const read = tables.map((table) => ({ table, found: readTable(table, options) }));
  const telling = read.filter(({ found }) => found.series.length > 0 || found.questions.length > 0);
  const kept = telling.length > 0 ? telling : read;
  const aside = read
    .filter((one) => !kept.includes(one))
    .map(({ table: { path } }): Finding => {
      const address = jsonPointer(path);
      return { address, weight: "note", fault: fault("json-list-aside", { found: address }) };
    });
  return {
    series: kept.flatMap(({ found }) => found.series),
    findings: [...kept.flatMap(({ found }) => found.findings), ...aside],
    questions: kept.flatMap(({ found }) => found.questions),
  };
}

function readTable(table: JsonTable, options: LayoutOptions): Found {
  const found = inDocument(readGrid({ ...textCorner, rows: table.rows }, options), table);
  const aside = [...(table.aside ?? [])].map(([key, path]): Finding => {
    const told = fault("json-key-aside", { found: key.slice(0, 40) });
    return { address: jsonPointer(path), weight: "note", fault: told };
  });
  return { ...found, findings: [...found.findings, ...aside] };
}

/** The table that a document is, or else those one or two levels down. */
function plainTables(document: unknown, path: JsonPath): readonly JsonTable[] {
  if (Array.isArray(document)) {
    const table = tableOfRows(document, path);
    return table ? [table] : [];
  }
  if (!isObject(document)) return [];
  const here = tableOfColumns(document, path) ?? tableOfPeriods(document, path);
  if (here) return [here];
  if (path.length > 1) return [];
  return Object.entries(document).flatMap(([key, inner]) => plainTables(inner, [...path, key]));
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
