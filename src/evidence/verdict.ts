import { refuse } from "#error/alu-error";

/**
 * What can be said of printed figures that should fit together. "agrees": they do, within rounding;
 * "cannot-be": no true values that round to them do; "needs-more-digits": they are too coarse to tell.
 */
export type Verdict = "agrees" | "cannot-be" | "needs-more-digits";

/** A verdict with its arithmetic. */
export interface Checked {
  readonly verdict: Verdict;
  /** What the other figures give, computed from them as printed, in the unit of the figure checked. */
  readonly implied: number;
  /** The figure checked less what is implied. */
  readonly gap: number;
}

/** What a figure lacks of what is implied; less than binary numbers can hold is nothing. */
export function gapOf(stated: number, implied: number, slack: number): number {
  if (!Number.isFinite(stated - implied)) refuse("figures-too-large", {});
  const gap = stated - implied;
  return Math.abs(gap) <= slack ? 0 : gap;
}
