/** What a reader of a monthly table should know of its cells, rows and columns. */
export interface ImportCellFaults {
  /** A cell that is neither a figure nor a sign that there is none. */
  "cell-not-understood": { readonly found: string };
}
