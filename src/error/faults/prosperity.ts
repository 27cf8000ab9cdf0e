import type { Place } from "../place";

/** The names of something in both languages, for a sentence that lists them. */
interface NamesInBoth {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** A role as the model calls it. */
interface OfRole {
  readonly role: "leading" | "coincident" | "lagging";
}

/** Faults of the room `prosperity`. `indicator` is the name of a row of the model. */
export interface ProsperityFaults {
  // Of the model table.
  "model-empty": Record<never, never>;
  "model-column": { readonly found: string } & NamesInBoth;
  "model-column-twice": { readonly column: string };
  "model-lacks": { readonly column: string };
  "model-cell": { readonly indicator: string; readonly column: string };
  "indicator-twice": { readonly indicator: string };
  "measure-unknown": { readonly indicator: string; readonly found: string } & NamesInBoth;
  "growth-of-growth": { readonly indicator: string; readonly measure: string };
  "growth-not-cumulative": { readonly indicator: string };
  "unit-needed": { readonly indicator: string };
  "unit-doubtful": {
    readonly indicator: string;
    readonly unit: string;
    readonly found: number;
    readonly rather: string;
  };
  "sign-unknown": { readonly indicator: string; readonly found: string };
  "model-weights-zero": { readonly components: number };
  "weight-below-zero": { readonly indicator: string; readonly found: number };
  "limits-order": { readonly indicator: string; readonly found: string; readonly descending: boolean };
  "limits-count": { readonly indicator: string; readonly found: number };
  "limits-from-few": { readonly indicator: string; readonly found: number };
  // Of the panel.
  "unknown-column": { readonly column: string } & NamesInBoth;
  "column-without-name": { readonly column: number };
  "column-twice": { readonly indicator: string; readonly first: string; readonly second: string };
  "no-indicator": { readonly names: readonly string[] };
  "no-role": OfRole;
  "role-absent": OfRole & { readonly names: readonly string[] };
  // Of one month.
  "before-first-score": { readonly names: readonly string[] };
  "before-first-value": { readonly names: readonly string[] };
  "january-waits": { readonly year: number };
  "held-too-long": { readonly names: readonly string[]; readonly months: number };
  "coverage-low": { readonly actual: number; readonly of: number; readonly names: readonly string[] };
  "role-coverage": OfRole & {
    readonly actual: number;
    readonly of: number;
    readonly names: readonly string[];
  };
  "no-index-before": Record<never, never>;
  "no-index-then": { readonly place: Place };
  "too-few-replays": { readonly months: number; readonly needed: number };
  "light-held": { readonly place: Place };
  "score-missing": { readonly indicator: string };
  "no-measure": { readonly place: Place };
  // Of the arguments of LIMITS and LIGHTS.
  "shares-order": { readonly found: string };
  "four-limits": { readonly argument: string; readonly rows: number; readonly columns: number };
}
