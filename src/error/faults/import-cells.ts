/** What a reader of a monthly table should know of its cells, rows and columns. */
export interface ImportCellFaults {
  /** A cell that is neither a figure nor a sign that there is none. */
  "cell-not-understood": { readonly found: string };
  /** A month or day that the calendar does not have: 2025年13月. */
  "no-such-month": { readonly found: string };
  /** Days, figures and months that wait for an answer. */
  "date-order-open": { readonly found: string };
  "decimal-mark-open": { readonly found: string };
  "year-open": { readonly found: string };
  /** A period or its year that is written above the table or in the name of the file only. */
  "year-from-title": { readonly year: number; readonly where: "title" | "file" };
  "period-from-title": { readonly found: string };
  "no-month-in-title": { readonly title: string };
  /** What a column itself told of its days and figures. */
  "date-order-settled": {
    readonly found: string;
    readonly order: "day-first" | "month-first" | "year-first";
  };
  "decimal-comma": { readonly found: string };
  /** Rows that are no figures of a period, and rows of which nobody knows the period. */
  "totals-row": { readonly found: string };
  "line-of-words": { readonly found: string };
  "row-without-period": { readonly found: string };
  "row-repeated": { readonly value: number };
  /** A row of a longer period among those of the cadence, and a running total beside its last month. */
  "coarser-row": { readonly cadence: Cadence };
  "cumulative-row": { readonly cadence: Cadence };
  /** A line above the table that says nothing of its figures. */
  "line-set-aside": { readonly found: string };
  /** Columns that are no series. */
  "column-of-words": { readonly header: string };
  "column-of-dates": { readonly header: string };
  "column-of-totals": { readonly header: string };
  "column-without-figures": { readonly header: string };
  "cell-without-column": { readonly found: string };
  /** A cell names a unit that its column does not have. */
  "cell-of-other-unit": { readonly found: string; readonly unit: string };
  "units-in-some-cells": { readonly unit: string; readonly count: number };
  /** Words and figures, and no month beside them. */
  "no-months": { readonly rows: number };
  /** In cells; a table of months across or several tables must be held as a whole. */
  "table-too-large": { readonly limit: number };
}

type Cadence = "day" | "week" | "month" | "quarter" | "half" | "year";
