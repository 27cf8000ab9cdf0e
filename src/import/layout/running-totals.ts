import { plain } from "#cells/plain";
import type { Axis, Settled } from "./cadence";

/** Rows of a table that name a span from January beside its last month, as `cadence` set them aside. */
const running = 2;

/**
 * True where running totals are figures of their own, and no mere sums of the months beside them: where a year has
 * several, or where they stand in columns or under keys of their own and hold months that the table does not have.
 *
 * @param isApart  true where periods head columns, or a key tells what a row is
 */
export function areOwnTotals({ aside, ordinals }: Settled, { froms }: Axis, isApart: boolean): boolean {
  const totals = [...aside.keys()].filter((i) => aside[i] === running);
  const years = totals.map((i) => Math.floor(ordinals[i] / 12));
  if (new Set(totals.map((i) => ordinals[i])).size > new Set(years).size) return true;
  return isApart && totals.some((i) => !isCovered(i, { aside, ordinals, froms }));
}

/** True where each month of a span has a row, January perhaps within the sum of January and February. */
function isCovered(
  total: number,
  { aside, ordinals, froms }: Pick<Settled, "aside" | "ordinals"> & Pick<Axis, "froms">,
): boolean {
  const known = new Set<number>();
  aside.forEach((found, i) => {
    if (found !== 0) return;
    known.add(ordinals[i]);
    if (froms[i] >= 0) for (let m = froms[i]; m < ordinals[i]; m++) known.add(m);
  });
  for (let m = froms[total]; m <= ordinals[total]; m++) if (!known.has(m)) return false;
  return true;
}

/** The running totals of rows as a series of their own. */
export function totalsOf(settled: Settled): Settled {
  return { ...settled, aside: settled.aside.map((found) => (found === running ? 0 : running)) };
}

const growth = /(当月|单月)?(同比|比上年同期|较上年同期|比去年同期|较去年同期|增速|增长|增幅)/;

/**
 * The name of the running totals of a series.
 *
 * @example  totalName("氧化铝")  // "氧化铝 累计"
 * @example  totalName("氧化铝 同比增长")  // "氧化铝 累计同比增长"
 * @example  totalName("alumina output")  // "alumina output YTD"
 */
export function totalName(name: string): string {
  const known = plain(name).toLowerCase().replaceAll("_", " ");
  if (/累计|本年止|\b(ytd|cumulative|year[- ]to[- ]date)\b/.test(known)) return name;
  if (growth.test(name)) return name.replace(growth, (_, __, word: string) => `累计${word}`);
  if (/\b(yoy|y\/y|year[- ]on[- ]year|growth|change)\b/.test(known))
    return name.replace(/yoy|y\/y|year[- ]on[- ]year|growth|change/i, (word) => `YTD ${word}`);
  return /[一-鿿]/.test(name) ? `${name} 累计` : `${name} YTD`;
}

/** True where every period of a series runs from January to a month after February. */
export function areAllTotals(froms: readonly number[], ordinals: readonly number[]): boolean {
  return (
    froms.length > 0 &&
    froms.every((from) => from >= 0 && from % 12 === 0) &&
    ordinals.some((ordinal) => ordinal % 12 > 1)
  );
}
