import type { Axis } from "./cadence";
import { kindCode } from "./cadence";
import { growingInts } from "./growing";
import type { Said } from "./period-said";

/** The periods of a table, as its rows are read. */
export interface TableAxis {
  /** Adds the period of a row, and answers its position. */
  readonly push: (said: Said, row: number) => number;
  readonly done: () => Axis & { readonly rows: Int32Array };
  /** What is written behind some periods, such as "E", by position. */
  readonly statuses: ReadonlyMap<number, string>;
}

/** Periods, none yet. */
export function tableAxis(): TableAxis {
  const [kinds, ordinals, froms, rows] = [growingInts(), growingInts(), growingInts(), growingInts()];
  const statuses = new Map<number, string>();
  return {
    push: (said, row) => {
      const position = kinds.length();
      kinds.push(kindCode(said));
      ordinals.push(said.ordinal);
      froms.push(said.from ?? -1);
      rows.push(row);
      if (said.status !== null) statuses.set(position, said.status);
      return position;
    },
    done: () => ({ kinds: kinds.done(), ordinals: ordinals.done(), froms: froms.done(), rows: rows.done() }),
    statuses,
  };
}
