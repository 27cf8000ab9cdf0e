import type { DataRow } from "#evidence/data-row";
import { refuse } from "#error/alu-error";
import { corrected } from "./corrected";
import { settled, type Placed } from "./decided";
import { pointPeriod, type Mark } from "./found-series";
import type { ImportedSeries } from "./imported";
import type { MappedSeries, Mapping } from "./mapping";
import { pointAddress } from "./point-address";
import { isPlainStatus, statusOfWord } from "./status-words";

/** What an import is stamped with, where its file does not say it itself; "" where nobody knows. */
export interface Stamp {
  readonly source: string;
  /** The day on which the source published the figures, as 2025-12-09; not the day of the import. */
  readonly published: string;
  /** The day from which the workbook knows them, as 2025-12-10. */
  readonly asOf: string;
}

/**
 * The rows of the data table that an import makes: those of each series that is taken, oldest first. What the file
 * says of a figure goes before what it says of the series, and that before the stamp. A status that the file
 * words otherwise, and a span such as January and February together (2025-01/2025-02), is kept in the note; the
 * note of a series stands with its first row. A figure that is missing makes no row.
 *
 * @throws  `figures-undecided` where one id has two different figures of the same period, status and day,
 *          `id-blank` where a series that is taken has no id
 */
export function dataRows(series: readonly ImportedSeries[], mapping: Mapping, stamp: Stamp): DataRow[] {
  const placed = series.flatMap((one, i) => (mapping[i].isTaken ? rowsOf(one, mapping[i], stamp) : []));
  return settled(placed);
}

function rowsOf(series: ImportedSeries, entry: MappedSeries, stamp: Stamp): Placed[] {
  if (entry.id.trim() === "") refuse("id-blank", { name: entry.name || series.name });
  const { ordinals, values } = series.points;
  const { isLeftOut, factorOf } = corrected(series, entry.corrections);
  const positions = Array.from(ordinals, (_, i) => i)
    .filter((i) => !Number.isNaN(values[i]) && !isLeftOut(i))
    .sort((a, b) => ordinals[a] - ordinals[b]);
  return positions.map((i, n) => ({
    row: rowOf(series, entry, stamp, i, factorOf(i), n === 0),
    address: pointAddress(series.points.addressOf, i),
  }));
}

function rowOf(
  series: ImportedSeries,
  entry: MappedSeries,
  stamp: Stamp,
  position: number,
  factor: number,
  isFirst: boolean,
): DataRow {
  const { ordinals, values, marks } = series.points;
  const mark: Mark = marks.get(position) ?? {};
  const period = pointPeriod(series.cadence, ordinals[position]);
  const span = mark.from === undefined ? null : `${pointPeriod(series.cadence, mark.from)}/${period}`;
  const word = mark.status !== undefined && !isPlainStatus(mark.status) ? mark.status : null;
  const notes = [mark.note, word, span, isFirst ? series.note : null];
  return {
    id: entry.id.trim(),
    name: entry.name.trim(),
    period,
    value: scaled(values[position], factor),
    unit: entry.unit.trim(),
    status: statusOfWord(mark.status ?? "") ?? entry.status,
    source: mark.source ?? series.source ?? stamp.source,
    published: mark.published ?? stamp.published,
    asOf: mark.asOf ?? series.asOf ?? stamp.asOf,
    low: scaled(mark.low ?? NaN, factor),
    high: scaled(mark.high ?? NaN, factor),
    note: [...new Set(notes.filter(Boolean))].join("; "),
  };
}

/** A thousandth of 3615 is 3.615, and not the product with the nearest number to 0.001. */
function scaled(value: number, factor: number): number {
  const inverse = Math.round(1 / factor);
  return factor < 1 && inverse * factor === 1 ? value / inverse : value * factor;
}
