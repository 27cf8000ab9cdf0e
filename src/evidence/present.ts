/** True for a value that is there. */
export function isNumber(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value);
}

/** The position of the last value before `t`; −1 where there is none. */
export function lastBefore(x: Readonly<Float64Array>, t: number): number {
  let before = t - 1;
  while (before >= 0 && Number.isNaN(x[before])) before--;
  return before;
}

/** The position of the last value; −1 where there is none. */
export function lastNumber(x: Readonly<Float64Array>): number {
  return lastBefore(x, x.length);
}
