import { refuse } from "#error/alu-error";
import { fault } from "#error/fault";
import { cappedFindings } from "../capped-findings";
import type { Finding } from "../finding";
import { scanJson, type Oddity } from "./scan-json";

/** Characters of the longest document, in millions; the largest that any service sends has a tenth of it. */
const longest = 50;

/** Levels of the deepest document; the formats that are read need seven. */
const deepest = 64;

/** Values of the largest document, in millions, so that what is made of them stays within memory. */
const most = 3;

/** A document, and what should be known of its text. */
export interface JsonText {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/**
 * Parses a JSON document. NaN and Infinity, which programs write though JSON does not know them, are read as
 * null and named; so are keys that stand twice in one object, of which the last counts, and numbers beyond 1.8e308.
 *
 * Faults: a document that is too long, too deep, too full, cut off, or no JSON, each with its place.
 *
 * @example  parseJson('{"value":[1,NaN]}').findings[0].address  // "/value/1"
 */
export function parseJson(text: string): JsonText {
  if (text.length > longest * 1e6) refuse("json-too-long", { limit: longest });
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const { wrongAt, isTooDeep, hasTooMany, oddities } = scanJson(text, start, deepest, most * 1e6);
  if (isTooDeep) refuse("json-too-deep", { limit: deepest });
  if (hasTooMany) refuse("json-too-many", { limit: most });
  if (wrongAt !== null) refuseAt(text, wrongAt);
  const findings = cappedFindings();
  oddities.map(finding).forEach(findings.tell);
  return {
    value: JSON.parse(withoutNaN(text.slice(start), oddities, start)),
    findings: findings.all(),
  };
}

function refuseAt(text: string, at: number): never {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  if (text.slice(at).trim() === "") return refuse("json-cut-off", { line });
  const column = at - before.lastIndexOf("\n");
  return refuse("json-broken", { line, column, found: text.slice(at, at + 20).trim() });
}

function finding({ kind, address, found }: Oddity): Finding {
  const parameters = { found: found.slice(0, 40) };
  if (kind === "key-twice") return { address, weight: "problem", fault: fault("json-key-twice", parameters) };
  if (kind === "too-large") return { address, weight: "problem", fault: fault("json-too-large", parameters) };
  return { address, weight: "problem", fault: fault("json-not-a-number", parameters) };
}

function withoutNaN(text: string, oddities: readonly Oddity[], start: number): string {
  const parts: string[] = [];
  let from = 0;
  for (const { kind, at, found } of oddities) {
    if (kind !== "no-json-number") continue;
    parts.push(text.slice(from, at - start), "null");
    from = at - start + found.length;
  }
  return parts.length === 0 ? text : parts.join("") + text.slice(from);
}
