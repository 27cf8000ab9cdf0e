import type { Cadence } from "../found-series";
import { settle, type Axis } from "./cadence";
import { picked } from "./picked";
import { rowsBefore } from "./repeats";

/** An axis with the rows of the table. */
type PlacedAxis = Axis & { readonly rows: Int32Array };

/** Rows of a series in long form, and their cadence; series of one key that share their rows share these too. */
export function rowsOfSeries(axis: PlacedAxis, hint: Cadence | null) {
  let last: Int32Array | null = null;
  let own = ownRows(axis, hint, new Int32Array(0));
  return (index: Int32Array) => {
    if (last === null || !areAlike(last, index)) own = ownRows(axis, hint, index);
    last = index;
    return own;
  };
}

function ownRows({ kinds, ordinals, froms, rows }: PlacedAxis, hint: Cadence | null, index: Int32Array) {
  const axis = {
    kinds: picked(kinds, index),
    ordinals: picked(ordinals, index),
    froms: picked(froms, index),
  };
  const settled = settle(axis, hint);
  return { axis, settled, before: rowsBefore(settled), rows: picked(rows, index) };
}

function areAlike(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
