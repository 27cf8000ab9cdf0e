import { refuse } from "#error/alu-error";
import type { Kind } from "#change/implied-base";
import { holds, intervalOf, meet, type Interval, type Printed } from "./printed";
import { gapOf, type Checked, type Verdict } from "./verdict";

/**
 * Whether a printed change can belong to a printed value and its base. Every figure is an interval: the
 * true values that round to it. With f the change that a value and a base give,
 *
 *     f = v − b (points)    v/b − 1 (fraction)    100(v/b − 1) (percent)    v/b (ratio)    100·v/b (index100)
 *
 * I the interval of f over the intervals of v and b, and C the interval of the printed change c:
 *
 *     cannot be            I and C do not meet
 *     agrees               they meet, and the figures as printed give c (f(v, b) lies in C), or I is at most twice
 *                          as wide as C, so that v and b fix the change to a unit of its last place
 *     needs more digits    they meet, but v and b are too coarse to tell c from its neighbours
 *
 * @param value, base  in one unit; the base above zero unless the kind is points
 * @param change       as printed, in the unit of `kind`
 * @returns  the verdict; f(v, b); c − f(v, b)
 * @source   Moore, Kearfott and Cloud, Introduction to Interval Analysis (2009), chapter 2
 * @example  checkChange({ value: 56.9, places: 1 }, { value: 2.2, places: 1 }, { value: 54.7, places: 1 }, "points").verdict  // "agrees"
 */
export function checkChange(value: Printed, change: Printed, base: Printed, kind: Kind): Checked {
  if (kind !== "points" && !(base.value > 0)) refuse("check-base", { found: base.value });
  const implied = changeOf(value.value, base.value, kind);
  const slack = 1e-13 * (Math.abs(change.value) + sizeOf(value.value, base.value, kind));
  const possible = impliedInterval(intervalOf(value), intervalOf(base), kind);
  return {
    verdict: verdictOf(possible, intervalOf(change), implied, slack),
    implied,
    gap: gapOf(change.value, implied, slack),
  };
}

function verdictOf(possible: Interval, stated: Interval, implied: number, slack: number): Verdict {
  if (!meet(possible, stated, slack)) return "cannot-be";
  const isFine = possible.high - possible.low <= 2 * (stated.high - stated.low) + slack;
  return isFine || holds(stated, implied, slack) ? "agrees" : "needs-more-digits";
}

function changeOf(v: number, b: number, kind: Kind): number {
  switch (kind) {
    case "points":
      return v - b;
    case "fraction":
      return v / b - 1;
    case "percent":
      return 100 * (v / b - 1);
    case "ratio":
      return v / b;
    case "index100":
      return (100 * v) / b;
  }
}

/** The change is monotone in the value and in a base above zero, so its extremes lie at the corners. */
function impliedInterval(v: Interval, b: Interval, kind: Kind): Interval {
  if (kind !== "points" && b.low <= 0) return { low: -Infinity, high: Infinity };
  const corners = [v.low, v.high].flatMap((x) => [changeOf(x, b.low, kind), changeOf(x, b.high, kind)]);
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** The size of the numbers that are subtracted, whose last binary digits are lost. */
function sizeOf(v: number, b: number, kind: Kind): number {
  if (kind === "points") return Math.abs(v) + Math.abs(b);
  return (kind === "percent" || kind === "index100" ? 100 : 1) * (1 + Math.abs(v / b));
}
