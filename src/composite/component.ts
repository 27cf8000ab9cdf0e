import type { Series } from "#series/series";

/** One of the series that a composite index is made of. All components of an index share start and length. */
export interface Component {
  /** As the analyst calls it; sentences of faults name it. */
  readonly name: string;
  /** A level in any unit, or a rate as a fraction (0.08 is 8 %); `NaN` where missing. */
  readonly series: Series;
  /** True for growth rates, shares, interest rates and margins, which change by differences in percent points. */
  readonly isRate: boolean;
  /** Zero or above, in any unit: only the proportions count. The Conference Board's method sets its own. */
  readonly weight: number;
  /** −1 for a component that runs against the cycle: its change is turned round. */
  readonly sign: 1 | -1;
}
