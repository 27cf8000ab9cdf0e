import { fault } from "#error/fault";
import { isMissing } from "#cells/missing";
import type { Finding } from "../finding";
import type { Cadence, FoundSeries, Mark } from "../found-series";
import { jsonPeriod, type When } from "./json-period";
import { jsonPointer, type JsonPath } from "./json-pointer";

/** A series as a document describes it, and its figures one by one. */
export interface DocumentSeries {
  readonly name: string;
  readonly code: string | null;
  readonly unit: string | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly title: string | null;
  /** How often it is observed, where the document says so. */
  readonly cadence: Cadence | null;
  /** Where the figures stand; "*" is for the position of each. */
  readonly path: JsonPath;
  readonly figures: readonly DocumentFigure[];
}

/** A figure of a document, as it stands there. */
export interface DocumentFigure {
  readonly period: string;
  readonly value: unknown;
  readonly status: string | null;
  /** Its position in the list or the object that `path` names. */
  readonly position: number;
}

/** The figures that could be read, and what could not. A cadence of its own makes a series of its own. */
export function documentSeries(series: DocumentSeries): { series: FoundSeries[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const read = new Map<Cadence, Reading[]>();
  for (const figure of series.figures) {
    const value = jsonFigure(figure.value);
    if (value === "missing") continue;
    const when = jsonPeriod(figure.period, series.cadence);
    if (value === "not-a-figure" || when === null) {
      findings.push(notRead(series.path, figure, value === "not-a-figure"));
      continue;
    }
    const same = read.get(when.cadence);
    if (same) same.push({ figure, value, when });
    else read.set(when.cadence, [{ figure, value, when }]);
  }
  return { series: [...read].map(([cadence, readings]) => found(series, cadence, readings)), findings };
}

interface Reading {
  readonly figure: DocumentFigure;
  readonly value: number;
  readonly when: When;
}

/**
 * A figure of a document: a number, or a text that is one and nothing else.
 *
 * @example  jsonFigure("379.2")  // 379.2
 * @example  jsonFigure("NA")  // "missing"
 * @example  jsonFigure({})  // "not-a-figure"
 */
export function jsonFigure(value: unknown): number | "missing" | "not-a-figure" {
  if (typeof value === "number") return Number.isFinite(value) ? value : "missing";
  if (value === null || value === undefined) return "missing";
  if (typeof value !== "string") return "not-a-figure";
  if (isMissing(value)) return "missing";
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value.trim()) ? Number(value) : NaN;
  return Number.isFinite(number) ? number : "not-a-figure";
}

function notRead(path: JsonPath, { position, period, value }: DocumentFigure, isValue: boolean): Finding {
  const address = jsonPointer(path.map((step) => (step === "*" ? position : step)));
  const kind = isValue ? "json-no-figure" : "json-no-period";
  return { address, weight: "problem", fault: fault(kind, { found: shown(isValue ? value : period) }) };
}

/**
 * A value of a document as a sentence shows it.
 *
 * @example  shown("n/k")  // '"n/k"'
 */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0 ? "{}" : "{…}";
  if (typeof value === "string" && value.length > 40) return JSON.stringify(`${value.slice(0, 39)}…`);
  return JSON.stringify(value) ?? "nothing";
}

function found(series: DocumentSeries, cadence: Cadence, readings: readonly Reading[]): FoundSeries {
  const { path, figures, cadence: told, ...described } = series;
  void figures;
  void told;
  const marks = new Map<number, Mark>();
  readings.forEach(({ figure: { status }, when: { from } }, i) => {
    if (status || from !== undefined)
      marks.set(i, { ...(from !== undefined && { from }), ...(status && { status }) });
  });
  return {
    ...described,
    address: jsonPointer(path.map((step) => (step === "*" ? readings[0].figure.position : step))),
    asOf: null,
    cadence,
    points: {
      ordinals: Int32Array.from(readings, ({ when }) => when.ordinal),
      values: Float64Array.from(readings, ({ value }) => value),
      addressOf: {
        sheet: jsonPointer(path),
        rows: Int32Array.from(readings, ({ figure }) => figure.position),
        columns: new Int32Array(readings.length),
      },
      marks,
    },
  };
}
