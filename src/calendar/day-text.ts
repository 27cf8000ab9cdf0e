import { civil } from "./day";

/**
 * A day as it is written: 2025-11-30.
 *
 * @example  dayText(0)  // "1970-01-01"
 */
export function dayText(day: number): string {
  const { year, month, day: d } = civil(day);
  return `${year}-${`${month}`.padStart(2, "0")}-${`${d}`.padStart(2, "0")}`;
}
