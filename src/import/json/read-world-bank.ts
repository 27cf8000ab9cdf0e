import * as v from "valibot";
import { refuse } from "#error/alu-error";
import { fault } from "#error/fault";
import type { Finding } from "../finding";
import { checked, isObject } from "./checked";
import { documentSeries, type DocumentFigure } from "./document-series";
import { jsonPointer } from "./json-pointer";
import type { Read } from "./read-json-stat";

const named = v.object({ id: v.string(), value: v.optional(v.nullable(v.string())) });
const row = v.object({
  indicator: named,
  country: named,
  countryiso3code: v.optional(v.nullable(v.string())),
  date: v.union([v.string(), v.number()]),
  value: v.optional(v.unknown()),
  unit: v.optional(v.nullable(v.string())),
  obs_status: v.optional(v.nullable(v.string())),
});

type Row = v.InferOutput<typeof row>;
type Head = Readonly<Record<string, unknown>>;

/** True for an answer of the World Bank's indicators service: a head and its rows, or a message. */
export function isWorldBank(document: unknown): document is readonly unknown[] {
  if (!Array.isArray(document) || !isObject(document[0])) return false;
  const [head, rows] = document as unknown as readonly [Head, unknown];
  if (Array.isArray(head.message)) return document.length === 1;
  return document.length === 2 && "page" in head && "total" in head && (Array.isArray(rows) || rows === null);
}

/**
 * Reads an answer of the World Bank's service: a series for each indicator and country.
 *
 * Faults: a message in place of figures is refused with its words; so is an answer without rows.
 *
 * @source  World Bank, Indicators API, version 2
 */
export function readWorldBank(document: readonly unknown[]): Read {
  const [head, rows] = document as unknown as readonly [Head, unknown];
  if (Array.isArray(head.message)) return refuse("json-refused", { said: saying(head.message) });
  if (!Array.isArray(rows) || rows.length === 0) return refuse("json-no-figures", {});
  const groups = new Map<string, { readonly row: Row; readonly figures: DocumentFigure[] }>();
  rows.forEach((any: unknown, position) => {
    const one = checked(row, any, "World Bank", jsonPointer([1, position]));
    const key = JSON.stringify([one.indicator.id, one.country.id]);
    const group = groups.get(key) ?? { row: one, figures: [] };
    if (group.figures.length === 0) groups.set(key, group);
    const { date, value, obs_status: status } = one;
    group.figures.push({ period: String(date), value, status: status || null, position });
  });
  const read = [...groups.values()].map(({ row: first, figures }) =>
    documentSeries({ ...described(first), cadence: null, path: [1, "*", "value"], figures }),
  );
  return {
    series: read.flatMap(({ series }) => series),
    findings: [...part(head, rows.length), ...read.flatMap(({ findings }) => findings)],
  };
}

function described({ indicator, country, countryiso3code, unit }: Row) {
  const title = indicator.value?.trim() || indicator.id;
  const bracketed = /^(.*\S)\s*\(([^()]+)\)$/s.exec(title);
  const place = country.value?.trim() || countryiso3code || country.id;
  return {
    name: [bracketed && !unit ? bracketed[1] : title, place].filter(Boolean).join(", "),
    code: [indicator.id, countryiso3code || country.id].filter(Boolean).join("."),
    unit: unit || bracketed?.[2] || null,
    source: "World Bank",
    note: null,
    title,
  };
}

function part({ total }: Head, found: number): Finding[] {
  const all = Number(total);
  if (!(all > found)) return [];
  return [{ address: "/0/total", weight: "problem", fault: fault("json-part", { found, total: all }) }];
}

function saying(messages: readonly unknown[]): string {
  const said = messages.flatMap((one) =>
    isObject(one) ? [one.key, one.value].filter((text) => typeof text === "string") : [],
  );
  return said.join(": ").slice(0, 200) || "nothing";
}
