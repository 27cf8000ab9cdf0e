/**
 * How much of a change has taken effect, where it takes effect evenly over some months.
 *
 *     share = elapsed / months, between 0 and 1        at once where months is 0
 *
 * @param elapsed  months since the change began
 * @param months   length of the ramp; 0 for a change at once
 * @example  rampShare(0.5, 2)  // 0.25
 */
export function rampShare(elapsed: number, months: number): number {
  if (elapsed <= 0) return 0;
  return elapsed >= months ? 1 : elapsed / months;
}

/**
 * What a change at once would have done more than the ramp between two instants after its beginning.
 *
 *     ∫ (1 − share) dτ from `from` to `through`
 *
 * @param from     months since the change began, 0 or above
 * @param through  likewise
 * @returns  months' worth of the whole change; exactly 0 once the ramp is over
 * @example  rampLag(0, 3, 2)  // 1
 */
export function rampLag(from: number, through: number, months: number): number {
  return lagUntil(through, months) - lagUntil(from, months);
}

function lagUntil(elapsed: number, months: number): number {
  return elapsed >= months ? months / 2 : elapsed - (elapsed * elapsed) / (2 * months);
}
