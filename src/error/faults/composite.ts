import type { Place } from "../place";

/** Faults of the room `composite`. `name` is the component as the analyst calls it. */
export interface CompositeFaults {
  "no-components": Record<never, never>;
  "component-empty": { readonly name: string };
  "component-ends-early": { readonly name: string };
  "component-constant": { readonly name: string };
  "component-steady": { readonly name: string };
  "too-few-values": { readonly name: string; readonly needed: number };
  "not-above-zero": { readonly name: string };
  "weight-negative": { readonly name: string; readonly found: number };
  "weights-zero": { readonly components: number };
  "reference-still": Record<never, never>;
  "growth-beyond-chain": { readonly place: Place; readonly found: number };
  "base-outside": { readonly base: string };
}
