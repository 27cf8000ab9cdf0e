import type { Axis } from "./cadence";
import { kindCode } from "./cadence";
import { doubled } from "./growing";
import type { Said } from "./period-said";

/** The periods of a table, as its rows are read. */
export interface TableAxis {
  /** Adds the period of a row, and answers its position. */
  readonly push: (said: Said, row: number) => number;
  readonly done: () => Axis & { readonly rows: Int32Array };
  /** What is written behind some periods, such as "E", by position. */
  readonly statuses: ReadonlyMap<number, string>;
}

const first = 64;

/** Periods, none yet. */
export function tableAxis(): TableAxis {
  let [kinds, ordinals, froms, rows]: Int32Array[] = [0, 0, 0, 0].map(() => new Int32Array(first));
  let n = 0;
  const statuses = new Map<number, string>();
  return {
    push: (said, row) => {
      if (n === kinds.length) [kinds, ordinals, froms, rows] = [kinds, ordinals, froms, rows].map(doubled);
      kinds[n] = kindCode(said);
      ordinals[n] = said.ordinal;
      froms[n] = said.from ?? -1;
      rows[n] = row;
      if (said.status !== null) statuses.set(n, said.status);
      return n++;
    },
    done: () => ({
      kinds: kinds.slice(0, n),
      ordinals: ordinals.slice(0, n),
      froms: froms.slice(0, n),
      rows: rows.slice(0, n),
    }),
    statuses,
  };
}
