/**
 * How much of a change has taken effect at an instant, where it takes effect evenly over some months.
 *
 *     share(τ) = (τ − start) / months, between 0 and 1        at once where months is 0
 *
 * @param time    instant on a scale of months (`monthTime`)
 * @param start   the instant at which the change begins
 * @param months  length of the ramp; 0 for a change at once
 * @example  rampShare(10.5, 10, 2)  // 0.25
 */
export function rampShare(time: number, start: number, months: number): number {
  if (time <= start) return 0;
  return time >= start + months ? 1 : (time - start) / months;
}

/**
 * The share of `rampShare`, added up over the months from `from` to `through`.
 *
 *     ∫ share(τ) dτ
 *
 * @returns  months' worth of the whole change
 * @example  rampedMonths(10, 13, 10, 2)  // 2
 */
export function rampedMonths(from: number, through: number, start: number, months: number): number {
  return added(through - start, months) - added(from - start, months);
}

/** The integral from the start until `elapsed` months after it. */
function added(elapsed: number, months: number): number {
  if (elapsed <= 0) return 0;
  return elapsed >= months ? elapsed - months / 2 : (elapsed * elapsed) / (2 * months);
}
