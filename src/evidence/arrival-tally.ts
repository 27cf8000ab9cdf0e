import type { DataRow, Status } from "./data-row";
import { statusClass } from "./vintages";

/** What an import brings to one series. */
export interface SeriesArrival {
  /** As the table spells it, where it knows the series. */
  readonly id: string;
  /** Figures of periods that the table did not know on the day of the import. */
  readonly added: number;
  /** Figures that it knew as they are; they make no row. */
  readonly unchanged: number;
  readonly revised: readonly RevisedFigure[];
  /** The revision of the greatest size, the first of equal ones; null where there is none. */
  readonly largest: RevisedFigure | null;
  /** Mean of after − before, in the unit of the figures; `NaN` where nothing was revised. */
  readonly meanRevision: number;
  /** Periods between the first and the last of the import that the table knows as printed and the import lacks. */
  readonly absent: number;
}

/** A figure that the table knew otherwise. */
export interface RevisedFigure {
  readonly period: string;
  readonly status: Status;
  /** `NaN` where the source had withdrawn it. */
  readonly before: number;
  readonly after: number;
}

/** What is counted of one series while an import is gone through. */
export interface Tally {
  readonly id: string;
  added: number;
  unchanged: number;
  readonly revised: RevisedFigure[];
  readonly periods: Set<string>;
  absent: number;
}

/** The tally of a series, begun where there is none yet. */
export function tallyOf(tallies: Map<string, Tally>, key: string, id: string): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const tally = { id, added: 0, unchanged: 0, revised: [], periods: new Set<string>(), absent: 0 };
  tallies.set(key, tally);
  return tally;
}

/** Counts the printed periods inside the import that it lacks. Periods are texts of one frequency in a series, so their order is that of the alphabet. */
export function countAbsent(
  known: readonly DataRow[],
  tallies: ReadonlyMap<string, Tally>,
  keyOf: (id: string) => string,
): void {
  const spans = new Map([...tallies].map(([id, { periods }]) => [id, spanOf(periods)]));
  const counted = new Set<string>();
  for (const row of known) {
    const id = keyOf(row.id);
    const [tally, span] = [tallies.get(id), spans.get(id)];
    if (!tally || !span || statusClass(row.status) !== "printed" || Number.isNaN(row.value)) continue;
    if (row.period < span.first || row.period > span.last || tally.periods.has(row.period)) continue;
    const key = `${id}\u0000${row.period}`;
    if (counted.has(key)) continue;
    counted.add(key);
    tally.absent++;
  }
}

function spanOf(periods: ReadonlySet<string>): { first: string; last: string } {
  let [first, last] = ["\uffff", ""];
  for (const period of periods) {
    if (period < first) first = period;
    if (period > last) last = period;
  }
  return { first, last };
}

/** What a tally comes to. */
export function seriesArrival({ id, added, unchanged, revised, absent }: Tally): SeriesArrival {
  let largest: RevisedFigure | null = null;
  let [sum, sized] = [0, 0];
  for (const figure of revised) {
    const size = figure.after - figure.before;
    if (Number.isNaN(size)) continue;
    sum += size;
    sized++;
    if (largest === null || Math.abs(size) > Math.abs(largest.after - largest.before)) largest = figure;
  }
  return { id, added, unchanged, revised, largest, meanRevision: sized > 0 ? sum / sized : NaN, absent };
}
