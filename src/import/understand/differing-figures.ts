import { fault } from "#error/fault";
import { pointPeriod, type FoundSeries, type Mark } from "../found-series";
import type { Remark } from "../imported";
import { addressOf, remarkAt } from "./remark";

/** Two figures of the file for one period that cannot both hold. */
interface Pair {
  readonly first: number;
  readonly second: number;
}

/**
 * Periods that have two figures of the same status and vintage which differ. Either the first or the last can be
 * kept: two remarks, of which the reader switches one on.
 */
export function differingFigures(found: FoundSeries): Remark[] {
  const pairs = differing(found);
  if (pairs.length === 0) return [];
  const { ordinals, values } = found.points;
  const [{ first, second }] = pairs;
  const said = {
    month: pointPeriod(found.cadence, ordinals[first]),
    first: addressOf(found.points, first),
    firstValue: values[first],
    second: addressOf(found.points, second),
    secondValue: values[second],
    others: pairs.length - 1,
  };
  return (["first", "last"] as const).map((keep) => {
    const positions = pairs.map((pair) => (keep === "first" ? pair.second : pair.first));
    return remarkAt(found, second, fault("figures-differ", { ...said, keep }), {
      kind: "leave-out",
      positions: [...new Set(positions)],
    });
  });
}

/** Each figure beside the one of the same period, status and vintage that stood before it. */
function differing({ points: { ordinals, values, marks } }: FoundSeries): Pair[] {
  if (isStrictlyOrdered(ordinals)) return [];
  const known = new Map<string | number, number>();
  const pairs: Pair[] = [];
  for (let i = 0; i < ordinals.length; i++) {
    if (Number.isNaN(values[i])) continue;
    const mark = marks.get(i);
    const key = mark === undefined ? ordinals[i] : `${ordinals[i]} ${vintageOf(mark)}`;
    const before = known.get(key);
    if (before !== undefined && values[before] !== values[i]) pairs.push({ first: before, second: i });
    // The positions to leave out stay one a pair: each is compared with the one just before it.
    known.set(key, i);
  }
  return pairs;
}

function vintageOf({ status = "", asOf = "", published = "", from }: Mark): string {
  return [status, asOf, published, from].join(" ").trim();
}

function isStrictlyOrdered(ordinals: Int32Array): boolean {
  let [rises, falls] = [true, true];
  for (let i = 1; i < ordinals.length && (rises || falls); i++) {
    rises &&= ordinals[i] > ordinals[i - 1];
    falls &&= ordinals[i] < ordinals[i - 1];
  }
  return rises || falls;
}
