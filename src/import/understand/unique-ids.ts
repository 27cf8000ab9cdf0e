import { fault } from "#error/fault";
import type { ImportedSeries } from "../imported";

/**
 * The series of one import with ids that tell them apart: the second alumina_output becomes alumina_output_2. Vintages
 * of one series share its id, and so do the parts of one that go on in another table.
 */
export function withUniqueIds(series: readonly ImportedSeries[]): ImportedSeries[] {
  const known = new Map<string, ImportedSeries[]>();
  return series.map((one) => {
    const id = freeId(one, known);
    known.set(id, [...(known.get(id) ?? []), one]);
    if (id === one.id.value) return one;
    const address = known.get(one.id.value)![0].address;
    return { ...one, id: { value: id, evidence: fault("id-taken", { id: one.id.value, address }) } };
  });
}

function freeId(one: ImportedSeries, known: ReadonlyMap<string, readonly ImportedSeries[]>): string {
  const { value } = one.id;
  for (let n = 1; ; n++) {
    const id = n === 1 ? value : `${value}_${n}`;
    if ((known.get(id) ?? []).every((other) => canShare(one, other))) return id;
  }
}

function canShare(a: ImportedSeries, b: ImportedSeries): boolean {
  if (a.measuredIn.value !== b.measuredIn.value || a.form.value !== b.form.value || a.cadence !== b.cadence)
    return false;
  if (a.asOf !== b.asOf) return true;
  if (a.name !== b.name) return false;
  const [from, until] = reach(a);
  const [otherFrom, otherUntil] = reach(b);
  return until < otherFrom || otherUntil < from;
}

function reach({ points: { ordinals } }: ImportedSeries): [from: number, until: number] {
  let [from, until] = [Infinity, -Infinity];
  for (const ordinal of ordinals) {
    if (ordinal < from) from = ordinal;
    if (ordinal > until) until = ordinal;
  }
  return [from, until];
}
