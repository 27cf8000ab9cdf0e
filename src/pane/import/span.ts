import { pointPeriod } from "#import/found-series";
import type { Imported } from "#import/imported";

/** The first and the last period of an import, in the notation of the data table. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

// The line that tells it is drawn at every letter that is typed below it, and there may be millions of figures.
const known = new WeakMap<Imported, Span | null>();

/** The span of all series together; null where none has a figure. It is computed once. */
export function spanOf(imported: Imported): Span | null {
  const before = known.get(imported);
  if (before !== undefined) return before;
  const span = spanned(imported);
  known.set(imported, span);
  return span;
}

function spanned({ series }: Imported): Span | null {
  const ends = series.flatMap(({ cadence, points: { ordinals } }) => {
    if (ordinals.length === 0) return [];
    let [low, high] = [ordinals[0], ordinals[0]];
    for (let i = 1; i < ordinals.length; i++) {
      if (ordinals[i] < low) low = ordinals[i];
      else if (ordinals[i] > high) high = ordinals[i];
    }
    return [{ first: pointPeriod(cadence, low), last: pointPeriod(cadence, high) }];
  });
  if (ends.length === 0) return null;
  // Periods of one notation sort as texts do, and across notations the year still decides.
  const sorted = (of: (end: Span) => string) => ends.map(of).sort();
  return { first: sorted(({ first }) => first)[0], last: sorted(({ last }) => last)[ends.length - 1] };
}
