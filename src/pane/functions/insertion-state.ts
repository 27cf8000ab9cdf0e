import type { Both } from "#words/language";
import type { RangeName } from "#workbook/workbook";

/** How far the insertion of a formula has come. */
export type Insertion =
  | { readonly kind: "ready" }
  | { readonly kind: "inserting" }
  /** Cells that the answer would take are filled: how many, and where it was to go. */
  | { readonly kind: "asking"; readonly place: RangeName; readonly filled: number }
  | { readonly kind: "inserted"; readonly place: RangeName }
  | { readonly kind: "refused"; readonly why: Both };
