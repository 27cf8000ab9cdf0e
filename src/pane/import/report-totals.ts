import type { ImportReport, Revision, SeriesReport } from "../data/write-import";

/** Counts over all series. */
export interface Totals {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  /** Figures that the table knows and the import lacks, though it has periods before and after. */
  readonly absent: number;
}

/** How many figures were new, revised, known already, and missing from what came. */
export function totals({ series }: ImportReport): Totals {
  const sum = (of: (one: SeriesReport) => number) => series.reduce((total, one) => total + of(one), 0);
  return {
    added: sum(({ added }) => added),
    revised: sum(({ revised }) => revised.length),
    unchanged: sum(({ unchanged }) => unchanged),
    absent: sum(({ absent }) => absent),
  };
}

/** The revision that is largest against the value before; null where nothing was revised. */
export function largestRevision({
  series,
}: ImportReport): (Revision & { readonly series: SeriesReport }) | null {
  const all = series.flatMap((one) => one.revised.map((revision) => ({ ...revision, series: one })));
  return all.reduce<(typeof all)[number] | null>(
    (largest, one) => (largest === null || sizeOf(one) > sizeOf(largest) ? one : largest),
    null,
  );
}

/** A figure withdrawn or given back has no share; it stands behind all that have one. */
function sizeOf({ before, after }: Revision): number {
  const share = Math.abs((after - before) / before);
  return Number.isNaN(share) ? -1 : share;
}
