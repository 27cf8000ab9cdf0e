import type { DataRow, Status } from "./data-row";
import { idKeys } from "./id-key";
import { knownFrom, statusClass } from "./vintages";

/** What an import brings to a data table. */
export interface Arrival {
  /** Rows to append, in the order of the import; nothing that stands in the table is changed. */
  readonly rows: readonly DataRow[];
  /** One for each id of the import, in its order. */
  readonly series: readonly SeriesArrival[];
}

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

/**
 * What is new in an import. A figure is compared with what the table knew on the day from which the import is
 * known: the latest print of the same series, period and class of status. Equal within 1e−12 of its size it makes
 * no row, so the same import makes none again; else it makes a row, "revised" where a printed figure stood. A
 * revised forecast stays a forecast, and a revised estimate an estimate.
 *
 * A period that is missing from the import is no revision; it is only counted. Where an import holds one period
 * twice with the same day and class, the later row is taken.
 *
 * @param known  the rows of the table; they are not changed
 * @param found  the rows of the import; a row without a value is passed over
 */
export function arriving(known: readonly DataRow[], found: readonly DataRow[]): Arrival {
  const keyOf = idKeys();
  const ledger = new Map<string, DataRow[]>();
  const spelling = new Map<string, string>();
  const incoming = latestOfEach(found, keyOf);
  const wanted = new Set(incoming.map(({ id }) => id));
  for (const row of known) {
    const id = keyOf(row.id);
    if (!wanted.has(id)) continue;
    if (!spelling.has(id)) spelling.set(id, row.id);
    listed(ledger, keyOfFigure(id, row)).push(row);
  }
  const tallies = new Map<string, Tally>();
  const rows: DataRow[] = [];
  for (const { id, row } of incoming) {
    const tally = tallyOf(tallies, id, spelling.get(id) ?? row.id);
    const prints = listed(ledger, keyOfFigure(id, row));
    const before = stoodOn(prints, knownFrom(row));
    if (before && isEqual(before.value, row.value)) tally.unchanged++;
    else {
      const status = before && statusClass(row.status) === "printed" ? "revised" : row.status;
      const arrived: DataRow = { ...row, id: tally.id, status };
      if (before) tally.revised.push({ period: row.period, status, before: before.value, after: row.value });
      else tally.added++;
      rows.push(arrived);
      prints.push(arrived);
    }
    tally.periods.add(row.period);
  }
  countAbsent(known, tallies, keyOf);
  return { rows, series: [...tallies.values()].map(seriesArrival) };
}

interface Incoming {
  readonly id: string;
  readonly row: DataRow;
}

/** The rows that have a value, each figure of one day once; vintages of one figure follow each other by their day. */
function latestOfEach(found: readonly DataRow[], keyOf: (id: string) => string): readonly Incoming[] {
  const figures = new Map<string, Map<string, Incoming>>();
  for (const row of found) {
    if (Number.isNaN(row.value)) continue;
    const id = keyOf(row.id);
    const key = keyOfFigure(id, row);
    const vintages = figures.get(key) ?? new Map<string, Incoming>();
    figures.set(key, vintages.set(knownFrom(row), { id, row }));
  }
  return [...figures.values()].flatMap((vintages) =>
    vintages.size === 1
      ? [...vintages.values()]
      : [...vintages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
  );
}

function keyOfFigure(id: string, { period, status }: DataRow): string {
  return `${id}\u0000${period}\u0000${statusClass(status)}`;
}

function listed<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  if (list.length === 0) map.set(key, list);
  return list;
}

/** The print that stood on a day: the one known last, and of one day the lower row. */
function stoodOn(prints: readonly DataRow[], day: string): DataRow | null {
  let best: DataRow | null = null;
  for (const print of prints)
    if (knownFrom(print) <= day && (best === null || knownFrom(print) >= knownFrom(best))) best = print;
  return best;
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

interface Tally {
  readonly id: string;
  added: number;
  unchanged: number;
  readonly revised: RevisedFigure[];
  readonly periods: Set<string>;
  absent: number;
}

function tallyOf(tallies: Map<string, Tally>, key: string, id: string): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const tally = { id, added: 0, unchanged: 0, revised: [], periods: new Set<string>(), absent: 0 };
  tallies.set(key, tally);
  return tally;
}

/** Periods are texts of one frequency in a series, so their order is that of the alphabet. */
function countAbsent(
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

function seriesArrival({ id, added, unchanged, revised, absent }: Tally): SeriesArrival {
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
