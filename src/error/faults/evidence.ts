import type { Place } from "../place";

type Each = "day" | 1 | 2 | 4 | 12;
type Status = "actual" | "preliminary" | "revised" | "forecast" | "estimated";

/** Faults of the room `evidence`. */
export interface EvidenceFaults {
  "places-needed": { readonly argument: string; readonly found: number };
  "places-whole": { readonly found: number };
  "nothing-to-check": { readonly argument: string };
  "total-part-missing": { readonly place: Place };
  "figures-too-large": Record<never, never>;
  "check-base": { readonly found: number };
  // Of the data table. `column` is its name in English, `row` counts the rows of the range from 1.
  "data-lacks": { readonly argument: string; readonly column: string };
  "data-column-twice": { readonly argument: string; readonly column: string };
  "data-cell": {
    readonly argument: string;
    readonly row: number;
    readonly column: string;
    readonly found: string;
  };
  "data-frequency": {
    readonly argument: string;
    readonly row: number;
    readonly id: string;
    readonly period: string;
    readonly other: string;
  };
  /** `some` are ids that the table has, those like it first; `count` is how many it has. */
  "unknown-id": {
    readonly argument: string;
    readonly id: string;
    readonly some: readonly string[];
    readonly count: number;
  };
  /** The conditions as they were asked; null where there was none. */
  "nothing-known": {
    readonly id: string;
    readonly first: string | null;
    readonly last: string | null;
    readonly asOf: string | null;
    readonly statuses: readonly Status[];
  };
  "cadences-differ": {
    readonly id: string;
    readonly each: Each;
    readonly other: string;
    readonly otherEach: Each;
  };
  "days-order": {
    readonly first: string;
    readonly firstDay: string;
    readonly last: string;
    readonly lastDay: string;
  };
}
