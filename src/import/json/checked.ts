import { safeParse, type GenericSchema, type InferOutput } from "valibot";
import { refuse } from "#error/alu-error";
import { shown } from "./document-series";
import { jsonPointer } from "./json-pointer";

/**
 * A document, or a part of it, as its format describes it. Where it is something else it is refused, in one
 * sentence that names the place.
 *
 * @param format  the name of the format, for the sentence
 * @param where   the pointer to the part
 */
export function checked<S extends GenericSchema>(
  schema: S,
  value: unknown,
  format: string,
  where = "",
): InferOutput<S> {
  const { success, output, issues } = safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const [issue] = issues;
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const wanted = issue.expected ?? "something else";
  return refuse("json-shape", {
    format,
    path: where + jsonPointer(steps),
    wanted: wanted.length > 60 ? `${wanted.slice(0, 59)}…` : wanted,
    found: shown(issue.input),
  });
}

/** True for an object of JSON, which a list and null are not. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
