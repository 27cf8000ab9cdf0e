import type { DataRow } from "./data-row";
import { knownFrom, printedStatuses } from "./vintages";

/** How the figure of one period changed from print to print, in the unit of the figure. */
export interface Revision {
  readonly period: string;
  readonly first: number;
  /** `NaN` where the source withdrew the figure. */
  readonly latest: number;
  /** latest − first. */
  readonly revision: number;
  /** How many figures were printed, the first one counted; an unchanged print is no row and is not counted. */
  readonly prints: number;
}

/**
 * The revisions of each period between two vintages.
 *
 *     revision = latest − first
 *
 * @param rows  of one series, in the order of the table; forecasts and estimates are passed over
 * @param from  the day whose figure is the first; where none stood yet, the first print after it; null for the
 *              first print of all
 * @param to    the day whose figure is the latest; null for the last print of all
 * @returns  in the order of the calendar; periods that had no print until `to` are left out
 * @source   OECD and Eurostat, Guidelines on Revisions Policy and Analysis (2008), first and later estimates
 */
export function revisions(
  rows: readonly DataRow[],
  from: string | null,
  to: string | null,
): readonly Revision[] {
  const byPeriod = new Map<string, DataRow[]>();
  for (const row of rows) {
    if (!printedStatuses.includes(row.status) || (to !== null && knownFrom(row) > to)) continue;
    const prints = byPeriod.get(row.period);
    if (prints) prints.push(row);
    else byPeriod.set(row.period, [row]);
  }
  return [...byPeriod]
    .flatMap(([period, prints]) => revisionOf(period, prints, from) ?? [])
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

function revisionOf(period: string, rows: readonly DataRow[], from: string | null): Revision | null {
  const inOrder = rows.map((row) => ({ day: knownFrom(row), value: row.value }));
  inOrder.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const after = from === null ? 0 : inOrder.findIndex(({ day }) => day > from);
  // The print that stood on the day is the one before the first that came later.
  const stood = Math.max(0, (after < 0 ? inOrder.length : after) - 1);
  const prints = inOrder.slice(stood).filter(({ value }) => !Number.isNaN(value));
  if (prints.length === 0) return null;
  const [first, latest] = [prints[0].value, inOrder[inOrder.length - 1].value];
  return { period, first, latest, revision: latest - first, prints: prints.length };
}
