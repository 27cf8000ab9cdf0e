import type { Place } from "../place";

/** Faults of reading a grid of cells. `argument` is the parameter's name, which is the same in both languages. */
export interface CellFaults {
  "no-value": Record<never, never>;
  "missing-argument": { readonly argument: string };
  "empty-range": { readonly argument: string };
  "too-many-cells": { readonly argument: string; readonly cells: number; readonly limit: number };
  "not-a-number": { readonly argument: string; readonly place: Place; readonly found: string };
  "not-a-month": { readonly place: Place; readonly found: string };
  "not-a-day": { readonly argument: string; readonly found: string };
  "ambiguous-month": { readonly place: Place; readonly found: string };
  "month-twice": { readonly month: string; readonly first: Place; readonly second: Place };
  "mixed-frequencies": { readonly place: Place; readonly found: string };
  "row-without-month": { readonly place: Place };
  "dates-length": { readonly dates: number; readonly rows: number };
  "needs-months": { readonly need: string };
  "rows-differ": {
    readonly argument: string;
    readonly rows: number;
    readonly other: string;
    readonly otherRows: number;
  };
  "shapes-differ": {
    readonly argument: string;
    readonly shape: string;
    readonly other: string;
    readonly otherShape: string;
  };
  "months-differ": {
    readonly argument: string;
    readonly place: Place;
    readonly month: string;
    readonly other: string;
    readonly otherMonth: string;
  };
  "frequencies-differ": {
    readonly argument: string;
    readonly perYear: number;
    readonly other: string;
    readonly otherPerYear: number;
  };
  "one-series": { readonly argument: string; readonly columns: number };
  "one-cell": { readonly argument: string; readonly rows: number; readonly columns: number };
  "not-a-word": { readonly argument: string; readonly found: string; readonly words: string };
  "out-of-range": { readonly argument: string; readonly found: number; readonly limits: string };
  "not-a-window": { readonly argument: string; readonly found: string };
  "not-a-span": { readonly argument: string; readonly found: string };
  "window-empty": { readonly window: string };
  "not-whole": { readonly argument: string; readonly found: number };
  "no-header": { readonly argument: string };
  "too-many-arguments": { readonly name: string; readonly found: number; readonly limit: number };
  /** `near` are the names that come nearest; empty where none does. */
  "unknown-function": { readonly name: string; readonly near: readonly string[] };
}
