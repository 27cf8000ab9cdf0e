import { fault } from "#error/fault";
import { median } from "#math/percentile";
import type { FoundSeries, Mark } from "../found-series";
import type { Concluded, Form, January } from "../imported";
import type { Timeline } from "./timeline";

/** How the Januaries of a monthly series stand. */
export interface Januaries {
  readonly january: Concluded<January>;
  /** From this year on no January is expected; null where each is. */
  readonly noneSince: number | null;
}

/** A February of two months is about twice its neighbours; one and a half times already tells them apart. */
const twoMonths = 1.5;

/**
 * Whether a monthly series has Januaries, and since when it has none. A year in
 * which January and February are both missing has a gap, and tells nothing.
 *
 * @returns  null for other series, and where there are too few figures to tell
 */
export function januaries(found: FoundSeries, form: Form, line: Timeline): Januaries | null {
  const { ordinals } = line;
  const n = ordinals.length;
  if (found.cadence !== "month" || n < 6 || ordinals[n - 1] - ordinals[0] + 1 > 2 * n) return null;
  const marked = markedFebruaries(found.points.marks, found.points.ordinals);
  const years = yearsOf(line, marked);
  if (years.length === 0) return null;
  const lastWith = years.reduce((last, { hasJanuary }, i) => (hasJanuary ? i : last), -1);
  const without = years.slice(lastWith + 1);
  const before = years.filter(({ hasJanuary }) => hasJanuary).length;
  const isMarked = without.some(({ year }) => marked.has(year));
  // One January that is missing after many that are not is a gap.
  if (without.length === 0 || (without.length === 1 && before > 0 && !isMarked)) {
    const evidence = fault("january-published", { found: before, of: years.length });
    return { january: { value: "published", evidence }, noneSince: null };
  }
  const since = without[0].year;
  // A total to date holds January by its nature, and a rate has no two months to add.
  if (isMarked || (form === "month" && isDouble(line, since)))
    return {
      january: {
        value: "with-february",
        evidence: fault("january-with-february", { since, before, marked: isMarked }),
      },
      noneSince: since,
    };
  return {
    january: { value: "absent", evidence: fault("january-absent", { since, before }) },
    noneSince: since,
  };
}

interface Year {
  readonly year: number;
  readonly hasJanuary: boolean;
}

/** Years with a January, or with a February that stands without one. */
function yearsOf({ ordinals }: Timeline, marked: ReadonlySet<number>): Year[] {
  const years: Year[] = [];
  const first = Math.floor(ordinals[0] / 12);
  const last = Math.floor(ordinals[ordinals.length - 1] / 12);
  let at = 0;
  for (let year = first; year <= last; year++) {
    const january = year * 12;
    while (ordinals[at] < january) at++;
    const isPresent = ordinals[at] === january;
    const hasJanuary = isPresent && !marked.has(year);
    // The first year may begin in February, as it does in all series that have no January.
    if (hasJanuary || ordinals[isPresent ? at + 1 : at] === january + 1) years.push({ year, hasJanuary });
  }
  return years;
}

/** Years whose February is said to hold January too: by a span of months, or by a word such as jan_feb_sum. */
function markedFebruaries(marks: ReadonlyMap<number, Mark>, ordinals: Int32Array): Set<number> {
  const years = new Set<number>();
  for (const [i, { from, note, status }] of marks) {
    if (ordinals[i] % 12 !== 1) continue;
    const isSum = /jan[\s_-]*feb|1\s*[-—至]\s*2\s*月/i.test(`${note ?? ""} ${status ?? ""}`);
    if (from === ordinals[i] - 1 || isSum) years.add(Math.floor(ordinals[i] / 12));
  }
  return years;
}

function isDouble({ ordinals, values }: Timeline, since: number): boolean {
  const ratios: number[] = [];
  for (let i = 0; i + 1 < values.length; i++) {
    const isFebruary = ordinals[i] % 12 === 1 && ordinals[i] >= since * 12;
    if (isFebruary && ordinals[i + 1] === ordinals[i] + 1 && values[i + 1] > 0)
      ratios.push(values[i] / values[i + 1]);
  }
  return ratios.length >= 2 && median(Float64Array.from(ratios)) >= twoMonths;
}
