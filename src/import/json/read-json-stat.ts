import { refuse } from "#error/alu-error";
import { fault } from "#error/fault";
import type { Finding } from "../finding";
import type { FoundSeries } from "../found-series";
import { checked, isObject } from "./checked";
import { documentSeries, type DocumentFigure } from "./document-series";
import { jsonPeriod } from "./json-period";
import { jsonPointer, type JsonPath } from "./json-pointer";
import { axesOf, timeAxis, type Axis } from "./json-stat-axis";
import { dataset, modern, type JsonStatDataset } from "./json-stat-shape";

/** What was read of a document, before its format is named. */
export interface Read {
  readonly series: readonly FoundSeries[];
  readonly findings: readonly Finding[];
}

/** True for a dataset or a collection of JSON-stat, also as versions before 2.0 wrap it. */
export function isJsonStat(document: unknown): document is Readonly<Record<string, unknown>> {
  if (!isObject(document)) return false;
  const { class: kind, version, dimension, value, dataset: wrapped } = document;
  if (kind === "dataset" || kind === "collection" || isObject(wrapped)) return true;
  return typeof version === "string" ? "dimension" in document : isObject(dimension) && value !== undefined;
}

/**
 * Reads JSON-stat: each combination of the categories of all dimensions but time is a series, called by the
 * labels of those that vary. Only values that stand in the document take room, whatever sizes it claims.
 */
export function readJsonStat(document: Readonly<Record<string, unknown>>, path: JsonPath = []): Read {
  if (document.class === "collection") return readCollection(document, path);
  if (isObject(document.dataset)) return readJsonStat(document.dataset, [...path, "dataset"]);
  return readDataset(checked(dataset, modern(document), "JSON-stat", jsonPointer(path)), path);
}

function readCollection(document: Readonly<Record<string, unknown>>, path: JsonPath): Read {
  const items = isObject(document.link) ? document.link.item : null;
  if (!Array.isArray(items))
    return refuse("json-shape", {
      format: "JSON-stat",
      path: jsonPointer([...path, "link", "item"]),
      wanted: "a list",
      found: items === null || items === undefined ? "missing" : "none",
    });
  const inline = items.flatMap((item: unknown, i) => {
    const isWhole = isObject(item) && (item.class === "collection" || "value" in item);
    return isWhole ? [readJsonStat(item, [...path, "link", "item", i])] : [];
  });
  const linked = items.length - inline.length;
  if (inline.length === 0) refuse("json-stat-linked", { items: linked });
  const findings = inline.flatMap((read) => read.findings);
  const address = jsonPointer([...path, "link", "item"]);
  if (linked > 0)
    findings.push({ address, weight: "problem", fault: fault("json-stat-linked", { items: linked }) });
  return { series: inline.flatMap((read) => read.series), findings };
}

function readDataset(data: JsonStatDataset, path: JsonPath): Read {
  const axes = axesOf(data);
  const time = timeAxis(axes, data.role?.time ?? []);
  const { combinations, findings } = figuresOf(data, axes, time, path);
  const notes = typeof data.note === "string" ? data.note : (data.note?.join(" ") ?? null);
  const read = [...combinations].map(([others, figures]) =>
    documentSeries({
      ...described(axes, time, others, data.label ?? null),
      source: data.source ?? null,
      note: notes || null,
      title: data.label ?? null,
      cadence: null,
      path: [...path, "value", "*"],
      figures,
    }),
  );
  return {
    series: read.flatMap(({ series }) => series),
    findings: [...findings, ...read.flatMap((one) => one.findings)],
  };
}

/** The figures of each combination of categories other than time's, by the number of its first cell. */
function figuresOf(data: JsonStatDataset, axes: readonly Axis[], time: number, path: JsonPath) {
  const cells = axes.reduce((product, { codes }) => product * codes.length, 1);
  const stride = axes.slice(time + 1).reduce((product, { codes }) => product * codes.length, 1);
  const periods = axes[time].codes.map((code, i) => (jsonPeriod(code) ? code : axes[time].labels[i]));
  const combinations = new Map<number, DocumentFigure[]>();
  const findings: Finding[] = [];
  const take = (position: number, value: unknown) => {
    const at = Math.floor(position / stride) % periods.length;
    const others = position - at * stride;
    const figure = { period: periods[at], value, status: statusOf(data.status, position), position };
    const known = combinations.get(others);
    if (known) known.push(figure);
    else combinations.set(others, [figure]);
  };
  const { value } = data;
  if (Array.isArray(value)) {
    if (value.length !== cells) refuse("json-stat-values", { cells, found: value.length });
    value.forEach((figure, position) => take(position, figure));
  } else
    for (const [key, figure] of Object.entries(value)) {
      const position = /^\d{1,15}$/.test(key) ? Number(key) : Infinity;
      if (position < cells) take(position, figure);
      else
        findings.push({
          address: jsonPointer([...path, "value", key]),
          weight: "problem",
          fault: fault("json-stat-outside", { cells }),
        });
    }
  return { combinations, findings };
}

function statusOf(status: JsonStatDataset["status"], position: number): string | null {
  if (status === null || status === undefined || typeof status === "string") return status || null;
  const one: unknown = Array.isArray(status)
    ? status[position]
    : Object.hasOwn(status, position) && (status as Readonly<Record<string, unknown>>)[position];
  return typeof one === "string" && one !== "" ? one : null;
}

/** Dimensions that say how a series is counted, and not what it is. */
const formal = /^(freq|frequency|unit|unit_measure|units)$/i;

function described(axes: readonly Axis[], time: number, others: number, label: string | null) {
  const chosen = axes.map((axis, i) => {
    const stride = axes.slice(i + 1).reduce((product, { codes }) => product * codes.length, 1);
    const category = Math.floor(others / stride) % axis.codes.length;
    return { axis, category, isTime: i === time, name: axis.labels[category] };
  });
  const rest = chosen.filter(({ isTime }) => !isTime);
  const varying = rest.filter(({ axis: { id, codes } }) => codes.length > 1 && !/^freq/i.test(id));
  const telling = rest.filter(({ axis: { id } }) => !formal.test(id));
  const measured = rest.map(({ axis, category }) => axis.units[category]).find((unit) => unit !== null);
  const unit = rest.find(({ axis: { id } }) => /^unit/i.test(id));
  const names = (some: typeof rest) => some.map(({ name }) => name).join(", ");
  return {
    name: names(varying) || label || names(telling) || "value",
    code: rest.map(({ axis, category }) => axis.codes[category]).join(".") || null,
    unit: measured ?? unit?.name ?? null,
  };
}
