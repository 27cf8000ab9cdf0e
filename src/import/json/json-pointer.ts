/** The way to a value inside a JSON document: keys of objects, positions in arrays. */
export type JsonPath = readonly (string | number)[];

/**
 * The address of a value inside a JSON document.
 *
 * @source   RFC 6901, JavaScript Object Notation (JSON) Pointer
 * @example  jsonPointer(["series", "docs", 0, "a/b"])  // "/series/docs/0/a~1b"
 * @example  jsonPointer([])  // ""
 */
export function jsonPointer(path: JsonPath): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
