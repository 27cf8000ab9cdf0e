import type { Place } from "../place";

/** Faults of the room `composite`. `name` is the component as the analyst calls it. */
export interface CompositeFaults {
  "no-components": Record<never, never>;
  "component-empty": { readonly name: string };
  "component-ends-early": { readonly name: string };
  "component-constant": { readonly name: string };
  "component-steady": { readonly name: string };
  "too-few-values": { readonly name: string; readonly needed: number };
  "component-not-positive": { readonly name: string };
  "weight-negative": { readonly name: string; readonly found: number };
  "index-weights-zero": { readonly components: number };
  "reference-still": Record<never, never>;
  "growth-beyond-chain": { readonly place: Place; readonly found: number };
  "index-base-outside": { readonly base: string };
  "index-not-begun": { readonly name: string };
  "index-begins": { readonly place: Place };
  "nothing-to-compare": { readonly place: Place };
  "answers-negative": { readonly place: Place; readonly found: number };
  "survey-columns": { readonly columns: number };
  "no-spread": Record<never, never>;
  "too-few-in-window": { readonly found: number; readonly needed: number };
  "no-positive-correlation": { readonly components: number };
  "weights-length": { readonly weights: number; readonly components: number };
  "weight-missing": { readonly name: string };
  "weight-twice": { readonly name: string };
  "not-used-by": { readonly argument: string; readonly method: string };
  "needed-by": { readonly argument: string; readonly method: string };
}
