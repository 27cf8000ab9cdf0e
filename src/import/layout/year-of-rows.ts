import type { Bare } from "./period-said";

/** Follows the year of rows that name their month only. */
export interface YearOfRows {
  /** A heading, a year column or a whole date says it. */
  readonly is: (year: number) => void;
  /** The year of a month without one; null where nobody knows. */
  readonly of: (bare: Bare) => number | null;
}

/**
 * Follows the year from row to row: after December comes January of the next year, and before January, where
 * the rows run backwards, December of the last.
 *
 * @param first  the year of the first month that names none, as the reader answered
 */
export function yearOfRows(first: number | null): YearOfRows {
  let year: number | null = null;
  let last: number | null = null;
  return {
    is: (said) => {
      year = said;
      last = null;
    },
    of: ({ cadence, place }) => {
      year ??= first;
      const now = place / { month: 12, quarter: 4, half: 2 }[cadence];
      if (year !== null && last !== null) {
        // A gap may lie over the turn of the year: November, then February.
        if (last > 0.8 && now <= 0.34) year++;
        else if (last <= 0.25 && now > 0.8) year--;
      }
      last = now;
      return year;
    },
  };
}
