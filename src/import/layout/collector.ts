import { growingFigures, growingInts, type GrowingFigures, type GrowingInts } from "./growing";
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
  /** For each point the position of its row on the axis. */
  readonly index: GrowingInts;
  readonly values: GrowingFigures;
  /** The column of each point, where they lie in several. */
  readonly columns: GrowingInts | null;
  /** What a cell says beside its figure, by the position of the point. */
  readonly notes: Map<number, string>;
}

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
    index: growingInts(),
    values: growingFigures(),
    columns: across ? growingInts() : null,
    notes: new Map(),
  };
}
