import type { ImportReport, Revision, SeriesReport } from "../data/write-import";

/** How many figures were new, revised and known already, over all series. */
export function totals({ series }: ImportReport): { added: number; revised: number; unchanged: number } {
  const sum = (of: (one: SeriesReport) => number) => series.reduce((total, one) => total + of(one), 0);
  return {
    added: sum(({ added }) => added),
    revised: sum(({ revised }) => revised.length),
    unchanged: sum(({ unchanged }) => unchanged),
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
