import type { Place } from "../place";

/** Faults of the room `evidence`. */
export interface EvidenceFaults {
  "places-needed": { readonly argument: string; readonly found: number };
  "places-whole": { readonly found: number };
  "nothing-to-check": { readonly argument: string };
  "total-part-missing": { readonly place: Place };
  "figures-too-large": Record<never, never>;
  "check-base": { readonly found: number };
}
