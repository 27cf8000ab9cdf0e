import * as v from "valibot";
import { isObject } from "./checked";

/** Figures and statuses may be millions, so that they are checked where they are read. */
const list = v.custom<readonly unknown[]>(Array.isArray, "a list");
const object = v.custom<Readonly<Record<string, unknown>>>(isObject, "an object");

const unit = v.object({
  label: v.optional(v.nullable(v.string())),
  base: v.optional(v.nullable(v.string())),
  symbol: v.optional(v.nullable(v.string())),
  multiplier: v.optional(v.nullable(v.union([v.number(), v.string()]))),
});

const category = v.object({
  index: v.optional(v.union([v.array(v.string()), v.record(v.string(), v.number())])),
  label: v.optional(v.record(v.string(), v.string())),
  unit: v.optional(v.record(v.string(), v.nullable(unit))),
});

const dimension = v.object({ label: v.optional(v.nullable(v.string())), category });

/** A dimension as the document has it. */
export type JsonStatDimension = v.InferOutput<typeof dimension>;

/**
 * A dataset of JSON-stat 2.0.
 *
 * @source  X. Badosa, JSON-stat format, version 2.0
 */
export const dataset = v.object({
  label: v.optional(v.nullable(v.string())),
  source: v.optional(v.nullable(v.string())),
  note: v.optional(v.nullable(v.union([v.string(), v.array(v.string())]))),
  id: v.pipe(v.array(v.string()), v.minLength(1)),
  size: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  role: v.optional(v.nullable(v.object({ time: v.optional(v.array(v.string())) }))),
  dimension: v.record(v.string(), dimension),
  value: v.union([list, object]),
  status: v.optional(v.nullable(v.union([v.string(), list, object]))),
});

export type JsonStatDataset = v.InferOutput<typeof dataset>;

/** Before version 2.0, `id`, `size` and `role` stood among the dimensions: the same document as 2.0 writes it. */
export function modern(document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { dimension } = document;
  if (!isObject(dimension) || !Array.isArray(dimension.id) || "id" in document) return document;
  const { id, size, role, ...dimensions } = dimension;
  return { ...document, id, size, role, dimension: dimensions };
}
