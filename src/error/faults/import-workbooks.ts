/** What can be wrong with a workbook file or a page of tables, and what its reader should know of it. */
export interface ImportWorkbookFaults {
  /** More than is read at all: bytes of the file, files within it, bytes inflated, cells. */
  "import-too-large": {
    readonly of: "file" | "entries" | "inflated" | "cells";
    /** Null where reading stopped at the limit. */
    readonly found: number | null;
    readonly limit: number;
  };
  /** An archive without its directory, or whose directory leads out of it. */
  "zip-truncated": Record<never, never>;
  /** Two files of an archive in the same bytes or under the same name. */
  "zip-overlaps": { readonly part: string | null };
  /** A part that claims to be far larger than it can be. */
  "zip-bomb": { readonly part: string; readonly inflated: number; readonly size: number };
  "workbook-encrypted": Record<never, never>;
  "not-a-workbook": {
    readonly found: "document" | "presentation" | "binary-workbook" | "open-document" | "zip";
  };
  /** A part of the workbook that is missing or cannot be read; the sheet where it is one's own. */
  "workbook-damaged": { readonly part: string; readonly sheet: string | null };
  "hidden-sheet": { readonly sheet: string };
  "very-hidden-sheet": { readonly sheet: string };
  "formulas-without-value": { readonly count: number };
  /** A page without a single table. */
  "no-table": Record<never, never>;
  /** Elements within elements, deeper than any page. */
  "html-too-deep": { readonly limit: number };
}
