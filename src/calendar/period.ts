import { civil, dayNumber } from "./day";

/** How many periods make a year. */
export type Frequency = 1 | 2 | 4 | 12;

/** A month, quarter, half or year, counted from year 0: year × frequency + place in the year. */
export interface Period {
  readonly frequency: Frequency;
  readonly ordinal: number;
}

/** The month `month` (1 to 12) of `year`. */
export function month(year: number, month: number): Period {
  return { frequency: 12, ordinal: year * 12 + month - 1 };
}

/** The quarter `quarter` (1 to 4) of `year`. */
export function quarter(year: number, quarter: number): Period {
  return { frequency: 4, ordinal: year * 4 + quarter - 1 };
}

/** The whole year. */
export function year(year: number): Period {
  return { frequency: 1, ordinal: year };
}

/** The period `n` later; earlier where `n` is negative. */
export function plus({ frequency, ordinal }: Period, n: number): Period {
  return { frequency, ordinal: ordinal + n };
}

/** The year a period lies in. */
export function yearOf({ frequency, ordinal }: Period): number {
  return Math.floor(ordinal / frequency);
}

/** The place of a period in its year, from 1: the month 1 to 12, the quarter 1 to 4. */
export function placeInYear({ frequency, ordinal }: Period): number {
  return ordinal - Math.floor(ordinal / frequency) * frequency + 1;
}

/** The month with which a period begins, or ends. */
export function firstMonth({ frequency, ordinal }: Period): Period {
  return { frequency: 12, ordinal: ordinal * (12 / frequency) };
}
export function lastMonth({ frequency, ordinal }: Period): Period {
  return { frequency: 12, ordinal: (ordinal + 1) * (12 / frequency) - 1 };
}

/** The period of this frequency that holds the month. */
export function periodOf({ ordinal }: Period, frequency: Frequency): Period {
  return { frequency, ordinal: Math.floor(ordinal / (12 / frequency)) };
}

/** The first day of a period, as a day number. */
export function firstDay(period: Period): number {
  const { ordinal } = firstMonth(period);
  const y = Math.floor(ordinal / 12);
  return dayNumber(y, ordinal - y * 12 + 1, 1);
}

/** The last day of a period, as a day number. */
export function lastDay(period: Period): number {
  return firstDay(plus(period, 1)) - 1;
}

/**
 * Days in a period.
 *
 * @example  days(month(2024, 2))  // 29
 */
export function days(period: Period): number {
  return firstDay(plus(period, 1)) - firstDay(period);
}

/** The month that holds a day number. */
export function monthOfDay(day: number): Period {
  const { year, month: m } = civil(day);
  return month(year, m);
}

/**
 * A period as it is written: 2025-11, 2025-Q3, 2025-H1, 2025.
 *
 * @example  periodText(month(2025, 11))  // "2025-11"
 */
export function periodText(period: Period): string {
  const place = placeInYear(period);
  switch (period.frequency) {
    case 1:
      return `${yearOf(period)}`;
    case 2:
      return `${yearOf(period)}-H${place}`;
    case 4:
      return `${yearOf(period)}-Q${place}`;
    case 12:
      return `${yearOf(period)}-${`${place}`.padStart(2, "0")}`;
  }
}
