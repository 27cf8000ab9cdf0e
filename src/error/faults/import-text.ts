/** What can be wrong with a text file as such, and what its reader should know of its lines. */
export interface ImportTextFaults {
  /** A file that is no table, by what its first bytes say. */
  "not-a-table": {
    readonly found:
      | "pdf"
      | "image"
      | "gzip"
      | "rar"
      | "7z"
      | "old-workbook"
      | "old-document"
      | "xml"
      | "database"
      | "parquet";
  };
  /** Bytes that are no characters in any encoding that is known here. */
  "encoding-unknown": Record<never, never>;
  /** Text without a single month that has a figure. */
  "no-figures": { readonly rows: number };
  /** The last character of the file is there in part only. */
  "text-cut-off": Record<never, never>;
  /** A cell whose bytes are no characters in the encoding of the rest. */
  "damaged-characters": { readonly found: string };
  "nul-characters": { readonly found: string };
  /** A quotation mark that opens a cell and is not closed, or closed in the middle of it. */
  "quotes-unpaired": { readonly found: string };
  "row-too-wide": { readonly columns: number; readonly limit: number };
  "row-too-long": { readonly limit: number };
  "cell-too-long": { readonly length: number; readonly limit: number };
}
