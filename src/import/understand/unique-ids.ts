import { fault } from "#error/fault";
import type { ImportedSeries } from "../imported";

/**
 * The series of one import with ids that tell them apart: the second alumina_output becomes alumina_output_2. Vintages
 * of one series share its id, and so do the parts of one that go on in another table.
 */
export function withUniqueIds(series: readonly ImportedSeries[]): ImportedSeries[] {
  const known = new Map<string, Placed[]>();
  // Ids that one series cannot have are not for another like it either, and a file may have thousands alike.
  const tried = new Map<string, number>();
  return series.map((one) => {
    const placed = { one, reach: reachLater(one) };
    const id = known.has(one.id.value) ? freeId(placed, known, tried) : one.id.value;
    const sharing = known.get(id);
    if (sharing) sharing.push(placed);
    else known.set(id, [placed]);
    if (id === one.id.value) return one;
    const { address } = known.get(one.id.value)![0].one;
    return { ...one, id: { value: id, evidence: fault("id-taken", { id: one.id.value, address }) } };
  });
}

/** A series, with its first and its last period. */
interface Placed {
  readonly one: ImportedSeries;
  readonly reach: () => Reach;
}

type Reach = readonly [from: number, until: number];

/** All by which it is told whether two series can share an id. */
function likeness({ one, reach }: Placed): string {
  const { id, measuredIn, form, cadence, asOf, name } = one;
  return JSON.stringify([id.value, measuredIn.value, form.value, cadence, asOf, name, ...reach()]);
}

function freeId(
  placed: Placed,
  known: ReadonlyMap<string, readonly Placed[]>,
  tried: Map<string, number>,
): string {
  const { value } = placed.one.id;
  const like = likeness(placed);
  for (let n = tried.get(like) ?? 1; ; n++) {
    const id = n === 1 ? value : `${value}_${n}`;
    if (!(known.get(id) ?? []).every((other) => canShare(placed, other))) continue;
    tried.set(like, n);
    return id;
  }
}

function canShare({ one: a, reach: reachA }: Placed, { one: b, reach: reachB }: Placed): boolean {
  if (a.measuredIn.value !== b.measuredIn.value || a.form.value !== b.form.value || a.cadence !== b.cadence)
    return false;
  if (a.asOf !== b.asOf) return true;
  if (a.name !== b.name) return false;
  const [from, until] = reachA();
  const [otherFrom, otherUntil] = reachB();
  return until < otherFrom || otherUntil < from;
}

/** Looked at where ids collide, and then once. */
function reachLater(one: ImportedSeries): () => Reach {
  let found: Reach | null = null;
  return () => (found ??= reach(one));
}

function reach({ points: { ordinals } }: ImportedSeries): Reach {
  let [from, until] = [Infinity, -Infinity];
  for (const ordinal of ordinals) {
    if (ordinal < from) from = ordinal;
    if (ordinal > until) until = ordinal;
  }
  return [from, until];
}
