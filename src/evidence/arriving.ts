import { countAbsent, seriesArrival, tallyOf, type SeriesArrival, type Tally } from "./arrival-tally";
import type { DataRow } from "./data-row";
import { idKeys } from "./id-key";
import { knownFrom, statusClass } from "./vintages";

/** What an import brings to a data table. */
export interface Arrival {
  /** Rows to append, in the order of the import; nothing that stands in the table is changed. */
  readonly rows: readonly DataRow[];
  /** One for each id of the import, in its order. */
  readonly series: readonly SeriesArrival[];
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
  const incoming = latestOfEach(found, keyOf);
  const ledger = ledgerOf(known, new Set(incoming.map(({ id }) => id)), keyOf);
  const tallies = new Map<string, Tally>();
  const rows: DataRow[] = [];
  for (const { id, row } of incoming) {
    const tally = tallyOf(tallies, id, ledger.spellings.get(id) ?? row.id);
    const prints = listed(ledger.prints, keyOfFigure(id, row));
    const before = stoodOn(prints, knownFrom(row));
    const status = before && statusClass(row.status) === "printed" ? "revised" : row.status;
    tally.periods.add(row.period);
    if (before && isEqual(before.value, row.value)) tally.unchanged++;
    else {
      if (before) tally.revised.push({ period: row.period, status, before: before.value, after: row.value });
      else tally.added++;
      const arrived: DataRow = { ...row, id: tally.id, status };
      rows.push(arrived);
      prints.push(arrived);
    }
  }
  countAbsent(known, tallies, keyOf);
  return { rows, series: [...tallies.values()].map(seriesArrival) };
}

/** What the table knows of the series of an import. */
interface Ledger {
  /** The prints of each figure, in the order of the table. */
  readonly prints: Map<string, DataRow[]>;
  /** How the table first spells each id. */
  readonly spellings: ReadonlyMap<string, string>;
}

function ledgerOf(
  known: readonly DataRow[],
  wanted: ReadonlySet<string>,
  keyOf: (id: string) => string,
): Ledger {
  const prints = new Map<string, DataRow[]>();
  const spellings = new Map<string, string>();
  for (const row of known) {
    const id = keyOf(row.id);
    if (!wanted.has(id)) continue;
    if (!spellings.has(id)) spellings.set(id, row.id);
    listed(prints, keyOfFigure(id, row)).push(row);
  }
  return { prints, spellings };
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
