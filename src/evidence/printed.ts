import { halfUnit, placesOf } from "#change/rounding-band";

/** A figure as it was printed: any true value that rounds to it may stand behind it. */
export interface Printed {
  readonly value: number;
  /** Decimal places; −3 where it was printed to thousands. */
  readonly places: number;
}

/** The values between two ends, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of rounding of a printed figure: half a unit of its last place either way. Both ends belong
 * to it, since it is not known how a publisher rounds a half.
 *
 * @example  intervalOf({ value: 44.5, places: 0 })  // { low: 44, high: 45 }
 */
export function intervalOf({ value, places }: Printed): Interval {
  const half = halfUnit(places);
  return { low: value - half, high: value + half };
}

/**
 * A number as a printed figure: with the places given, else with the decimals of its shortest form at
 * the 15 digits that a sheet keeps, so that 1.042 − 1 is 0.042.
 *
 * @example  printed(1.042 - 1).places  // 3
 */
export function printed(value: number, places: number | null = null): Printed {
  return { value, places: places ?? placesOf(Number(value.toPrecision(15))) };
}

/** True where two intervals share a value, `slack` being what binary numbers lose. */
export function meet(a: Interval, b: Interval, slack: number): boolean {
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** True where a value lies in an interval. */
export function holds({ low, high }: Interval, value: number, slack: number): boolean {
  return value >= low - slack && value <= high + slack;
}
