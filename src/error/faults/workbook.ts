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
}
