/** What can be wrong with a file, a paste or a download as such: its bytes, its encoding, its format. */
export interface ImportFileFaults {
  /** There is nothing in it. */
  "import-empty": Record<never, never>;

  /** An address that is typed, and what came of asking for it. */
  "download-address": { readonly found: string };
  "download-origin": { readonly origin: string; readonly origins: readonly string[] };
  "download-failed": { readonly address: string };
  "download-status": { readonly address: string; readonly status: number };
  /** In millions of bytes. */
  "download-size": { readonly limit: number };

  /** A JSON document; `limit` in millions of characters, and in levels. */
  "json-too-long": { readonly limit: number };
  "json-too-deep": { readonly limit: number };
  "json-too-many": { readonly limit: number };
  "json-cut-off": { readonly line: number };
  "json-broken": { readonly line: number; readonly column: number; readonly found: string };
  /** A document of a known format in which `path` is not what the format says. */
  "json-shape": {
    readonly format: string;
    readonly path: string;
    readonly wanted: string;
    readonly found: string;
  };
  "json-unknown": { readonly found: string };
  /** What a service answered in place of figures. */
  "json-refused": { readonly said: string };
  "json-key-twice": { readonly found: string };
  "json-too-large": { readonly found: string };
  "json-not-a-number": { readonly found: string };
  "json-no-figure": { readonly found: string };
  "json-no-period": { readonly found: string };
  /** A dimension whose size is not the number of its categories. */
  "json-stat-size": { readonly dimension: string; readonly says: number; readonly found: number };
  "json-stat-values": { readonly cells: number; readonly found: number };
  "json-stat-outside": { readonly cells: number };
  "json-stat-no-time": { readonly found: string };
  "json-stat-linked": { readonly items: number };
  /** A part of what the service holds. */
  "json-part": { readonly found: number; readonly total: number };
  "json-lengths": { readonly periods: number; readonly values: number };
  "json-no-figures": Record<never, never>;
  /** A list beside the tables of a document, and a key of rows that the header does not name. */
  "json-list-aside": { readonly found: string };
  "json-key-aside": { readonly found: string };
  /** Findings of a kind that were counted and not told. */
  "more-findings": { readonly more: number };
}
