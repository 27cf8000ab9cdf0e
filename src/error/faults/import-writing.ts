/** Faults of writing an import into the data table. */
export interface ImportWritingFaults {
  /** Two figures that nothing tells apart, and that differ. */
  "figures-undecided": {
    readonly id: string;
    readonly period: string;
    readonly first: string;
    readonly firstValue: number;
    readonly second: string;
    readonly secondValue: number;
  };
  /** Monthly and quarterly figures, for example; `period` is one of the table or of the first series. */
  "id-of-two-frequencies": { readonly id: string; readonly period: string; readonly other: string };
  "id-blank": { readonly name: string };
  /** Cells in the way of a table that is to grow. */
  "table-blocked": {
    readonly name: string;
    readonly sheet: string;
    readonly count: number;
    readonly first: string;
    readonly rows: number;
  };
  /** More rows than the sheet has below the table. */
  "table-full": {
    readonly name: string;
    readonly sheet: string;
    readonly rows: number;
    readonly free: number;
  };
  /** A header in which no columns are known any more. */
  "table-headless": { readonly name: string; readonly sheet: string; readonly address: string };
  /** A column without which something would be lost; `rows` is how many of the new rows need it. */
  "table-column-gone": {
    readonly name: string;
    readonly sheet: string;
    readonly address: string;
    readonly en: string;
    readonly zh: string;
    readonly rows: number;
  };
}
