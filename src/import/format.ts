import type { ImportTextFaults } from "#error/faults/import-text";

/** What a file is that is no text, by its first bytes; its extension says little and is not asked. */
export type FileFormat = "empty" | "zip" | "compound" | ImportTextFaults["not-a-table"]["found"];

/** First bytes that tell a format; compound files are the workbooks before 2007 and encrypted ones. */
const magic: readonly (readonly [FileFormat, string])[] = [
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["compound", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["old-workbook", "\x09\x08\x10\x00"],
  ["pdf", "%PDF-"],
  ["gzip", "\x1f\x8b"],
  ["rar", "Rar!\x1a\x07"],
  ["7z", "7z\xbc\xaf\x27\x1c"],
  ["database", "SQLite format 3\0"],
  ["parquet", "PAR1"],
  ["image", "\x89PNG"],
  ["image", "\xff\xd8\xff"],
  ["image", "GIF8"],
  ["image", "II*\0"],
  ["image", "MM\0*"],
];

/** What a file is by its first bytes; null where these are those of a text. */
export function binaryFormat(head: Uint8Array): FileFormat | null {
  if (head.length === 0) return "empty";
  const found = magic.find(([, bytes]) => [...bytes].every((byte, i) => head[i] === byte.charCodeAt(0)));
  return found ? found[0] : null;
}

/**
 * What a text is by its beginning. A page needs a tag that pages have; a text such as `<DATE>,<CLOSE>` is
 * a header.
 *
 * @example  textFormat('{"version": "2.0"}')  // "json"
 * @example  textFormat("<table><tr><td>2025-11")  // "html"
 * @example  textFormat("[月份],产量")  // "text"
 */
export function textFormat(beginning: string): "json" | "html" | "xml" | "text" {
  const text = beginning.trimStart();
  if (/^\{\s*("|\}|$)/.test(text) || /^\[\s*([[{"\]]|-?\d[\d.]*\s*(,|\]\s*$)|null\b|$)/.test(text))
    return "json";
  if (!text.startsWith("<")) return "text";
  if (/<(!doctype\s+html|html|head|body|meta|style|table|tr|div|p|span)[\s>]/i.test(text)) return "html";
  return /^<(\?xml|!doctype|!--|[\w:.-]+(\s[^<>]*)?>\s*<)/i.test(text) ? "xml" : "text";
}
