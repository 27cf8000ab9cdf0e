/** Faults of the room `calendar`. */
export interface CalendarFaults {
  /** `perYear` is the frequency found: 4 for quarters, 2 for halves, 1 for years. */
  "needs-monthly": { readonly need: string; readonly perYear: number };
  "period-incomplete": { readonly period: string; readonly found: number; readonly needed: number };
  "part-of-period-missing": { readonly period: string; readonly part: string };
  "days-incomplete": { readonly period: string; readonly found: number; readonly needed: number };
  "rows-cover-part": { readonly period: string; readonly from: string; readonly through: string };
  /** Periods to the year, as in `needs-monthly`. */
  "wrong-direction": { readonly how: string; readonly from: number; readonly to: number };
  "indicator-unused": Record<never, never>;
  "needs-year": { readonly found: string };
  "festival-unknown": { readonly year: number; readonly first: number; readonly last: number };
  "before-1904": { readonly date: string };
  "not-on-calendar": { readonly month: string };
  "period-too-long": { readonly period: string; readonly perYear: number };
}
