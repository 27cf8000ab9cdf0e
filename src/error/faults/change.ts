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
}
