/** Faults of working on a workbook. */
export interface WorkbookFaults {
  /** A text that names no cells. */
  address: { readonly found: string };
  "no-such-sheet": { readonly sheet: string };
  "sheet-exists": { readonly sheet: string };
  "sheet-name": { readonly sheet: string; readonly trouble: "empty" | "long" | "mark" | "reserved" };
  "sheet-protected": { readonly sheet: string };
  "structure-protected": Record<never, never>;
  "size-differs": {
    readonly sheet: string;
    readonly address: string;
    readonly rows: number;
    readonly columns: number;
  };
  "no-range-selected": Record<never, never>;
  "table-name": { readonly name: string; readonly trouble: "empty" | "long" | "mark" | "cell" };
  "table-exists": { readonly name: string };
  "no-such-table": { readonly name: string };
  /** A block too low for a header and a row. */
  "table-rows": { readonly name: string; readonly address: string };
  "table-overlap": {
    readonly name: string;
    readonly sheet: string;
    readonly address: string;
    readonly other: string;
    readonly at: string;
  };
  /** A table that would begin elsewhere. */
  "table-start": {
    readonly name: string;
    readonly sheet: string;
    readonly at: string;
    readonly address: string;
  };
  /** A cell of a header that holds no text. */
  "table-header": { readonly name: string; readonly sheet: string; readonly address: string };
  "table-header-twice": {
    readonly name: string;
    readonly sheet: string;
    readonly address: string;
    readonly found: string;
  };
  "table-totals": { readonly name: string };
  /** An Excel that knows no way to make a table longer. */
  "table-resize-unknown": { readonly name: string };
}
