import type { DecimalMark } from "#cells/digits";
import type { FigureColumn } from "./plan";

/** A series while its rows are read. */
export interface Collector {
  readonly header: FigureColumn;
  readonly name: string;
  readonly code: string | null;
  /** Where its first figure may stand, if its header does not name it. */
  unit: string | null;
  /** The unit that its cells name themselves, where its column has none. */
  cellUnit: string | null;
  /** How many of its cells named one, and how many did not. */
  named: number;
  bare: number;
  readonly column: number;
  readonly decimal: DecimalMark;
  /** How many points there are; the arrays below are longer. */
  points: number;
  /** For each point the position of its row on the axis. */
  index: Int32Array;
  values: Float64Array;
  /** The column of each point, where they lie in several. */
  columns: Int32Array | null;
  /** What a cell says beside its figure, by the position of the point. */
  readonly notes: Map<number, string>;
}

// So few stand beside the object itself; there may be a hundred thousand series.
const first = 8;

/** A series without points yet. */
export function collector(
  header: FigureColumn,
  said: { readonly name: string; readonly code: string | null; readonly unit: string | null },
  across = false,
): Collector {
  return {
    header,
    ...said,
    cellUnit: null,
    named: 0,
    bare: 0,
    column: header.column,
    decimal: header.decimal ?? "point",
    points: 0,
    index: new Int32Array(first),
    values: new Float64Array(first),
    columns: across ? new Int32Array(first) : null,
    notes: new Map(),
  };
}

/** Adds a point; its arrays double where they are full, since nobody knows the length of a file in advance. */
export function addPoint(into: Collector, position: number, value: number, column: number): void {
  const n = into.points;
  if (n === into.values.length) grow(into);
  into.index[n] = position;
  into.values[n] = value;
  if (into.columns !== null) into.columns[n] = column;
  into.points = n + 1;
}

/** Adds the plain figures of a row to its series, those with a decimal comma aside. */
export function addFigures(all: readonly Collector[], figures: Float64Array, position: number): void {
  for (let i = 0; i < all.length; i++) {
    const into = all[i];
    const value = figures[into.column];
    if (Number.isNaN(value) || into.decimal === "comma") continue;
    into.bare++;
    addPoint(into, position, value, into.column);
  }
}

function grow(into: Collector): void {
  const length = 2 * into.points;
  into.index = lengthened(new Int32Array(length), into.index);
  into.values = lengthened(new Float64Array(length), into.values);
  if (into.columns !== null) into.columns = lengthened(new Int32Array(length), into.columns);
}

function lengthened<A extends Int32Array | Float64Array>(longer: A, held: A): A {
  longer.set(held);
  return longer;
}
