import { fault } from "#error/fault";
import type { Cadence, Mark, Points } from "../found-series";
import type { Settled } from "./cadence";
import type { Collector } from "./collector";
import type { Context } from "./context";
import { frameAddress, type Frame } from "./frame";
import type { Lines } from "./lines";
import type { Plan } from "./plan";
import { isCounted, picked } from "./picked";
import { withoutRepeats, type Before } from "./repeats";
import type { TableAxis } from "./table-axis";

/** All that was read of a table. */
export interface ReadTable {
  readonly plan: Plan;
  readonly lines: Lines;
  readonly frame: Pick<Frame, "top" | "left" | "turned">;
  /** By the position of the row on the axis. */
  readonly marks: ReadonlyMap<number, Mark>;
  readonly axis: TableAxis;
  /** Series that share their rows stand together. */
  readonly collectors: readonly (readonly Collector[])[];
}

export interface Where {
  /** For each point its row on the axis of the table, and on that of its own series. */
  readonly index: Int32Array;
  readonly local: Int32Array;
  readonly settled: Settled;
}

/** The same, with what all series of the table share. */
export interface Placed extends Where {
  readonly before: Before;
  /** The rows of the table on the axis of the series. */
  readonly rows: Int32Array;
  readonly froms: Int32Array;
  /** True where any row of the table has a mark, a status or a span. */
  readonly isMarked: boolean;
  /** True where periods head columns, or a key tells what a row is. */
  readonly isApart: boolean;
}

/**
 * The points of a series, those aside and those that say nothing new left out. Series that have all rows of their
 * axis share its arrays.
 */
export function pointsOf(
  table: ReadTable,
  series: Collector,
  where: Placed,
  { corner, findings }: Context,
): Points {
  const { index, local, settled, before, rows, froms } = where;
  const values = series.values.subarray(0, series.points);
  const isMarked = where.isMarked || series.notes.size > 0;
  const markAt = (i: number) =>
    isMarked ? markOf(table, series, i, index[i], froms[index[i]], settled.cadence) : undefined;
  const kept = withoutRepeats({ settled, before, local, values, markAt }, (i) => {
    const column = series.columns?.[i] ?? series.header.column;
    const address = frameAddress(corner, table.frame, rows[local[i]], column);
    findings.note(address, fault("row-repeated", { value: values[i] }));
  });
  const marks = new Map<number, Mark>();
  for (let k = 0; isMarked && k < kept.length; k++) {
    const mark = markAt(kept[k]);
    if (mark) marks.set(k, mark);
  }
  const isAll = kept.length === local.length;
  const at = isAll ? local : picked(local, kept);
  return {
    ordinals: along(settled.ordinals, at),
    values: isAll ? values.slice() : Float64Array.from(kept, (i) => values[i]),
    addressOf: { sheet: corner.sheet, ...placesOf(table, series, along(rows, at), kept, corner) },
    marks,
  };
}

/** What stands at these places; the same array where they are all of its places. */
function along(all: Int32Array, at: Int32Array): Int32Array {
  return at.length === all.length && isCounted(at) ? all : picked(all, at);
}

function placesOf(
  { frame: { turned, top, left } }: ReadTable,
  { columns, header, points }: Collector,
  rows: Int32Array,
  kept: Int32Array,
  corner: Context["corner"],
): Pick<Points["addressOf"], "rows" | "columns"> {
  const across = columns
    ? picked(columns.subarray(0, points), kept)
    : new Int32Array(kept.length).fill(header.column);
  return {
    rows: moved(turned ? across : rows, corner.top + top),
    columns: moved(turned ? rows : across, corner.left + left),
  };
}

function moved(places: Int32Array, by: number): Int32Array {
  return by === 0 ? places : places.map((place) => place + by);
}

function markOf(
  { marks, axis }: ReadTable,
  series: Collector,
  i: number,
  position: number,
  from: number,
  cadence: Cadence,
): Mark | undefined {
  const [said, note, status] = [marks.get(position), series.notes.get(i), axis.statuses.get(position)];
  if (from < 0 && note === undefined && status === undefined) return said;
  return {
    ...(from < 0 ? {} : { from: cadence === "quarter" ? Math.floor(from / 3) : from }),
    ...(status === undefined ? {} : { status }),
    ...said,
    ...(note === undefined ? {} : { note: [said?.note, note].filter(Boolean).join("; ") }),
  };
}
