import * as v from "valibot";
import { refuse } from "#error/alu-error";
import { fault } from "#error/fault";
import type { Cadence } from "../found-series";
import type { Finding } from "../finding";
import { checked, isObject } from "./checked";
import { documentSeries } from "./document-series";
import { jsonPointer, type JsonPath } from "./json-pointer";
import type { Read } from "./read-json-stat";

const list = v.custom<readonly unknown[]>(Array.isArray, "a list");
const doc = v.object({
  "@frequency": v.optional(v.nullable(v.string())),
  provider_code: v.optional(v.nullable(v.string())),
  dataset_code: v.optional(v.nullable(v.string())),
  dataset_name: v.optional(v.nullable(v.string())),
  series_code: v.string(),
  series_name: v.optional(v.nullable(v.string())),
  dimensions: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  period: v.optional(list),
  period_start_day: v.optional(list),
  value: list,
  observations_attributes: v.optional(v.unknown()),
});

type Doc = v.InferOutput<typeof doc>;

const cadences: Readonly<Record<string, Cadence>> = {
  ...{ daily: "day", weekly: "week", monthly: "month", quarterly: "quarter" },
  ...{ "bi-annual": "half", annual: "year" },
};

type Document = Readonly<Record<string, unknown>>;

/** True for an answer of DBnomics, or for one series of it. */
export function isDbnomics(document: unknown): document is Document {
  if (!isObject(document)) return false;
  const { series } = document;
  return isDoc(document) || (isObject(series) && Array.isArray(series.docs));
}

function isDoc(document: Document): boolean {
  return typeof document.series_code === "string" && Array.isArray(document.value);
}

/**
 * Reads an answer of DBnomics, version 22: its series with their periods and values, "NA" where there is none.
 *
 * Faults: an answer without series, or whose periods are not as many as its values.
 *
 * @source  DBnomics web API, version 22
 */
export function readDbnomics(document: Document): Read {
  if (isDoc(document)) return readDoc(document, document, []);
  const series = document.series as Document;
  const docs = series.docs as readonly unknown[];
  if (docs.length === 0) return refuse("json-no-figures", {});
  const read = docs.map((one, i) => readDoc(one, document, ["series", "docs", i]));
  const total = Number(series.num_found);
  const findings: Finding[] = read.flatMap((one) => one.findings);
  if (total > docs.length)
    findings.push({
      address: "/series/num_found",
      weight: "problem",
      fault: fault("json-part", { found: docs.length, total }),
    });
  return { series: read.flatMap((one) => one.series), findings };
}

function readDoc(any: unknown, document: Document, path: JsonPath): Read {
  const one = checked(doc, any, "DBnomics", jsonPointer(path));
  const periods = one.period ?? one.period_start_day ?? [];
  if (periods.length !== one.value.length) {
    const lengths = fault("json-lengths", { periods: periods.length, values: one.value.length });
    return { series: [], findings: [{ address: jsonPointer(path), weight: "problem", fault: lengths }] };
  }
  const statuses = statusesOf(one.observations_attributes);
  const { provider_code: provider, dataset_code: set, series_code: code, dataset_name: title } = one;
  return documentSeries({
    name: one.series_name?.trim() || code,
    code: [provider, set, code].filter(Boolean).join("/"),
    unit: unitOf(one, document),
    source: provider ?? null,
    note: null,
    title: title ?? null,
    cadence: Object.hasOwn(cadences, one["@frequency"] ?? "") ? cadences[one["@frequency"]!] : null,
    path: [...path, "value", "*"],
    figures: one.value.map((value, position) => ({
      period: String(periods[position]),
      value,
      status: statuses[position] || null,
      position,
    })),
  });
}

/** The flags of the figures: [["OBS_STATUS", ["", "p", …]], …], or the same as an object. */
function statusesOf(attributes: unknown): readonly string[] {
  const entries = Array.isArray(attributes)
    ? (attributes as readonly unknown[])
    : isObject(attributes)
      ? Object.entries(attributes)
      : [];
  for (const entry of entries)
    if (Array.isArray(entry) && /^OBS_(STATUS|FLAG)$/i.test(String(entry[0])) && Array.isArray(entry[1]))
      return (entry[1] as readonly unknown[]).map((flag) => (typeof flag === "string" ? flag : ""));
  return [];
}

/** The label of the dimension that is called unit, which the answer gives beside its data sets. */
function unitOf(
  { dimensions, provider_code, dataset_code }: Doc,
  { datasets, dataset }: Document,
): string | null {
  const [id, code] = Object.entries(dimensions ?? {}).find(([name]) => /^units?([_-]|$)/i.test(name)) ?? [];
  if (id === undefined || typeof code !== "string") return null;
  const all = isObject(datasets) ? datasets[`${provider_code}/${dataset_code}`] : dataset;
  const labels = isObject(all) && isObject(all.dimensions_values_labels) && all.dimensions_values_labels[id];
  const pairs = Array.isArray(labels)
    ? (labels as readonly unknown[])
    : isObject(labels)
      ? Object.entries(labels)
      : [];
  const label = pairs.find((pair): pair is [string, string] => Array.isArray(pair) && pair[0] === code)?.[1];
  return typeof label === "string" ? label : code;
}
