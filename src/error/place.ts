/**
 * Where a fault lies. A calculation knows only the position in its series, counted from 0; `cells` turns
 * that into the row (or the column, where the months run across) of the analyst's range.
 */
export type Place = Position | GridPlace;

export interface Position {
  readonly position: number;
}

export interface GridPlace {
  /** Counted from 1 within the range, its header included. */
  readonly row: number;
  /** True where the months run across, so that `row` counts columns. */
  readonly across?: boolean;
  /** Counted from 1, where the range has several columns and each cell stands for itself. */
  readonly column?: number;
  /** The month, where the range has dates: "2025-11". */
  readonly month?: string;
}

/** The place of the value at position `t` of a series. */
export function at(t: number): Position {
  return { position: t };
}
