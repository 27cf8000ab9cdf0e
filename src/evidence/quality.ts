import type { Series } from "#series/series";
import type { Finding, Rule } from "./finding";
import { outliers } from "./outliers";
import { isNumber, lastBefore, lastNumber } from "./present";
import { unitJumps } from "./unit-jumps";

/** A run of as many equal values is told. Two equal months are common in rounded figures. */
const longRun = 3;
/** A sign is told where fewer than this share of the values have it; a rate of change may well have both. */
const rareSign = 0.1;

/**
 * What the owner of a series should look at before it enters a calculation.
 *
 *     gaps      periods without a value between the first value and the last
 *     repeats   three or more equal values in a row, zeros aside
 *     units     a step by a power of ten, at least ten: tonnes and 10,000 tonnes in one column
 *     signs     where a sign begins that fewer than a tenth of the values have, or one value alone
 *     outliers  a change whose modified z-score exceeds 3.5 (see `outliers`)
 *
 * @param x      any series; gaps are `NaN`
 * @param rules  what to look for; months that stand twice are found where the rows are read, not here
 * @returns  findings in the order of the periods; empty where there is nothing to tell
 * @source   UNECE, Practical Guide to Seasonal Adjustment with JDemetra+ (2020), on checking the original series
 * @example  quality(series(month(2024, 1), [1, NaN, 2, 3]), ["gaps"])  // [{ rule: "gaps", t: 1, last: 1 }]
 */
export function quality(x: Series, rules: readonly Rule[]): readonly Finding[] {
  const jumps = unitJumps(x);
  const jumped = new Set(jumps.map(({ t }) => t));
  const searches: Readonly<Record<Rule, () => readonly Finding[]>> = {
    gaps: () => gaps(x.values),
    duplicates: () => [],
    repeats: () => repeats(x.values),
    units: () => jumps,
    signs: () => signs(x.values),
    outliers: () => outliers(x).filter(({ t }) => !jumped.has(t)),
  };
  return rules.flatMap((rule) => searches[rule]()).sort((a, b) => a.t - b.t);
}

function gaps(x: Readonly<Float64Array>): Finding[] {
  const first = x.findIndex(isNumber);
  const end = lastNumber(x);
  const found: Finding[] = [];
  for (let t = first + 1; t < end; t++) {
    if (isNumber(x[t])) continue;
    let last = t;
    while (!isNumber(x[last + 1])) last++;
    found.push({ rule: "gaps", t, last });
    t = last;
  }
  return found;
}

function repeats(x: Readonly<Float64Array>): Finding[] {
  const found: Finding[] = [];
  for (let t = 0; t < x.length; t++) {
    let last = t;
    while (x[last + 1] === x[t]) last++;
    if (last - t + 1 >= longRun && x[t] !== 0) found.push({ rule: "repeats", t, last, value: x[t] });
    t = last;
  }
  return found;
}

function signs(x: Readonly<Float64Array>): Finding[] {
  const positive = x.filter((v) => v > 0).length;
  const negative = x.filter((v) => v < 0).length;
  const rare = Math.min(positive, negative);
  if (rare === 0 || (rare > 1 && rare >= rareSign * (positive + negative)) || positive === negative)
    return [];
  const others = positive > negative ? "positive" : "negative";
  const isRare = (v: number) => (others === "positive" ? v < 0 : v > 0);
  const found: Finding[] = [];
  x.forEach((value, t) => {
    if (!isRare(value)) return;
    // A sign that lasts is told where it begins.
    const before = lastBefore(x, t);
    if (before < 0 || !isRare(x[before])) found.push({ rule: "signs", t, value, others });
  });
  return found;
}
