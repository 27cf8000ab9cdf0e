import type { Place } from "#error/place";
import { at } from "#error/place";
import { periodText, plus } from "#calendar/period";
import { undated, type Series } from "./series";

/** True where rows are consecutive periods that nobody dated. */
export function isUndated({ start }: Series): boolean {
  return start.frequency === undated.frequency && start.ordinal === undated.ordinal;
}

/** The place of position `t` for a refusal of the whole question: its month where there are dates, else its number. */
export function placeIn(x: Series, t: number): Place {
  return isUndated(x) ? at(t) : { row: 0, month: periodText(plus(x.start, t)) };
}
