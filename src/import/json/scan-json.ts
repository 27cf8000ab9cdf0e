import { jsonPointer } from "./json-pointer";

/** Something in the text of a document that JSON.parse would refuse or pass over in silence. */
export interface Oddity {
  readonly kind: "key-twice" | "too-large" | "no-json-number";
  readonly address: string;
  readonly found: string;
  /** Where in the text it begins. */
  readonly at: number;
}

export interface Scan {
  /** The character at which the text stops being JSON; its length where it ends too early; null where all is well. */
  readonly wrongAt: number | null;
  readonly isTooDeep: boolean;
  readonly hasTooMany: boolean;
  readonly oddities: readonly Oddity[];
}

/** An object or array that has been opened and not yet closed. */
interface Open {
  readonly keys: Set<string> | null;
  step: string | number;
}

/** What may come next. */
type Next = "value" | "value-or-end" | "key" | "key-or-end" | "comma-or-end";

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /-?[A-Za-z]+/y;
const words = new Set(["true", "false", "null"]);
const notANumber = new Set(["NaN", "nan", "Infinity", "-Infinity"]);

/**
 * Walks through the text of a JSON document once, without building anything and without recursion, so that
 * a hostile one costs no memory. What passes here, JSON.parse accepts once NaN is null.
 *
 * @param start    where the document begins, behind a byte order mark
 * @param deepest  levels, beyond which it is not followed
 * @param most     values, beyond which they are not counted
 */
export function scanJson(text: string, start: number, deepest: number, most: number): Scan {
  const open: Open[] = [];
  const oddities: Oddity[] = [];
  let at = start;
  let values = 0;
  let next: Next = "value";
  const note = (kind: Oddity["kind"], found: string, path = open) =>
    oddities.push({ kind, address: jsonPointer(path.map(({ step }) => step)), found, at });
  const done = (wrongAt: number | null): Scan => ({ wrongAt, isTooDeep: false, hasTooMany: false, oddities });

  for (;;) {
    at = behindSpaces(text, at);
    const c = text[at];
    const top = open.at(-1);
    if (next === "comma-or-end" && !top) return done(at < text.length ? at : null);
    if (c === undefined) return done(text.length);
    if (next === "comma-or-end") {
      if (++values > most) return { wrongAt: null, isTooDeep: false, hasTooMany: true, oddities };
      if (c === ",") {
        if (top!.keys) next = "key";
        else [top!.step, next] = [(top!.step as number) + 1, "value"];
      } else if (c === (top!.keys ? "}" : "]")) open.pop();
      else return done(at);
      at++;
    } else if ((next === "key-or-end" && c === "}") || (next === "value-or-end" && c === "]")) {
      open.pop();
      next = "comma-or-end";
      at++;
    } else if (next === "key" || next === "key-or-end") {
      const end = c === '"' ? endOfString(text, at) : -1;
      if (end < 0) return done(c === '"' ? text.length : at);
      const key = keyOf(text.slice(at, end));
      if (key === null) return done(at);
      top!.step = key;
      if (top!.keys!.has(key)) note("key-twice", key);
      top!.keys!.add(key);
      at = behindSpaces(text, end);
      if (text[at] !== ":") return done(at);
      at++;
      next = "value";
    } else if (c === "{" || c === "[") {
      if (open.length >= deepest) return { wrongAt: null, isTooDeep: true, hasTooMany: false, oddities };
      open.push(c === "{" ? { keys: new Set(), step: "" } : { keys: null, step: 0 });
      next = c === "{" ? "key-or-end" : "value-or-end";
      at++;
    } else if (c === '"') {
      const end = endOfString(text, at);
      if (end < 0) return done(text.length);
      if (end === 0 || (text.slice(at, end).includes("\\") && keyOf(text.slice(at, end)) === null))
        return done(at);
      at = end;
      next = "comma-or-end";
    } else {
      const digits = lengthOf(number, text, at);
      const letters = digits > 0 ? 0 : lengthOf(word, text, at);
      const found = text.slice(at, at + digits + letters);
      if (digits > 0 && !Number.isFinite(Number(found))) note("too-large", found);
      else if (letters > 0 && notANumber.has(found)) note("no-json-number", found);
      else if (found === "" || (letters > 0 && !words.has(found))) return done(at);
      at += found.length;
      next = "comma-or-end";
    }
  }
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function behindSpaces(text: string, at: number): number {
  let i = at;
  for (let code = text.charCodeAt(i); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;)
    code = text.charCodeAt(++i);
  return i;
}

/** Behind the closing quote; 0 where a control character stands inside; -1 where the text ends before. */
function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code === 0x5c) i++;
    else if (code < 0x20) return 0;
  }
  return -1;
}

/** A quoted string as it is meant; null where it is none. */
function keyOf(quoted: string): string | null {
  if (quoted === "") return null;
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return null;
  }
}
