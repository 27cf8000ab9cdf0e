import type { Place } from "../place";

/** Faults of the room `change`. */
export interface ChangeFaults {
  "no-earlier-period": { readonly periods: number };
  "base-missing": { readonly place: Place };
  "value-missing": { readonly place: Place };
  "base-negative": { readonly place: Place; readonly found: number };
}
