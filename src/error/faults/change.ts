import type { Place } from "../place";

/** Faults of the room `change`. */
export interface ChangeFaults {
  "no-earlier-period": { readonly periods: number };
  "base-missing": { readonly place: Place };
  "value-missing": { readonly place: Place };
  "base-negative": { readonly place: Place; readonly found: number };
  "value-negative": { readonly place: Place; readonly found: number };
  "two-months-missing": { readonly year: number };
  "two-months-together": { readonly year: number };
  "january-in-february": { readonly year: number };
  "total-missing": { readonly place: Place };
  "total-before-missing": { readonly month: string };
  "level-or-growth-missing": { readonly month: string };
  "comparable-base": { readonly month: string; readonly found: number };
  "band-unbounded": { readonly month: string };
  "year-incomplete": { readonly month: string };
  "rate-missing": { readonly month: string };
  "no-base-left": { readonly found: number };
  "change-missing": { readonly place: Place };
  "contributor-missing": { readonly part: number; readonly place: Place };
  "change-too-large": { readonly argument: string; readonly place: Place; readonly found: number };
  "figure-missing": { readonly argument: string };
  "base-within-rounding": { readonly found: number };
  "rebase-outside": { readonly base: string; readonly range: string };
  "base-span-missing": { readonly month: string };
  "base-not-positive": { readonly base: string; readonly found: number };
  "no-base-year": { readonly periods: number };
  "base-reversed": { readonly start: string; readonly end: string };
  "places-count": { readonly argument: string; readonly found: number; readonly figures: number };
}
