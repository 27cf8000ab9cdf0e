import type { DataRow, Status } from "#evidence/data-row";
import { idKeys } from "#evidence/id-key";
import { knownFrom, statusClass } from "#evidence/vintages";
import { refuse } from "#error/alu-error";

/** A row and the cell of the file from which it came. */
export interface Placed {
  readonly row: DataRow;
  readonly address: string;
}

const rank: Readonly<Record<Status, number>> = {
  preliminary: 0,
  actual: 1,
  revised: 2,
  estimated: 0,
  forecast: 0,
};

/**
 * The rows, each figure of one period, class of status and day once where the file repeats it. Of a preliminary and
 * a final figure known since the same day the final one stands last, so that it counts. Two that differ although
 * nothing tells them apart are for the reader to decide.
 */
export function settled(placed: readonly Placed[]): DataRow[] {
  const known = new Map<string, number>();
  const idOf = idKeys();
  const kept: Placed[] = [];
  for (const one of placed) {
    const key = keyOf(one.row, idOf(one.row.id));
    const at = known.get(key);
    if (at === undefined) {
      known.set(key, kept.push(one) - 1);
      continue;
    }
    const before = kept[at];
    const isBetter = rank[one.row.status] - rank[before.row.status];
    if (isBetter === 0) {
      if (before.row.value !== one.row.value) refuseBoth(before, one);
      continue;
    }
    known.set(key, kept.push(one) - 1);
    if (isBetter > 0) continue;
    [kept[at], kept[kept.length - 1]] = [one, before];
  }
  return kept.map(({ row }) => row);
}

function keyOf(row: DataRow, id: string): string {
  return `${id}\u0000${row.period}\u0000${statusClass(row.status)}\u0000${knownFrom(row)}`;
}

function refuseBoth(first: Placed, second: Placed): never {
  return refuse("figures-undecided", {
    id: first.row.id,
    period: first.row.period,
    first: first.address,
    firstValue: first.row.value,
    second: second.address,
    secondValue: second.row.value,
  });
}
