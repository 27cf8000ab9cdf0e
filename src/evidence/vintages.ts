import type { DataRow, Status } from "./data-row";

/** Figures of one class replace each other; those of another class lie beside them. */
export type StatusClass = "printed" | "estimated" | "forecast";

/** Statuses of figures that were printed. */
export const printedStatuses: readonly Status[] = ["actual", "preliminary", "revised"];

/** The class of a status. */
export function statusClass(status: Status): StatusClass {
  return status === "forecast" || status === "estimated" ? status : "printed";
}

/**
 * The day from which a figure was known: that of the workbook, else that of its publication; "", which is before
 * every day, where neither is told.
 */
export function knownFrom({ asOf, published }: Pick<DataRow, "asOf" | "published">): string {
  return asOf || published;
}

const rank: Readonly<Record<StatusClass, number>> = { printed: 2, estimated: 1, forecast: 0 };

/** True where the row `b`, which stands below `a`, is the figure to take of the two. */
function replaces(b: DataRow, a: DataRow): boolean {
  const better = rank[statusClass(b.status)] - rank[statusClass(a.status)];
  return better === 0 ? knownFrom(b) >= knownFrom(a) : better > 0;
}

/**
 * The figure that stood for each period on a day. A printed figure goes before an estimated one and that before a
 * forecast; of one class the figure known last is taken, and of one day the lower row.
 *
 * @param rows      of one series, in the order of the table
 * @param asOf      the day, as 2025-12-09; null for all that is known now
 * @param statuses  the statuses that count
 * @returns  rows by their period; a figure that was withdrawn is there with `NaN`
 * @source   Croushore and Stark, A Real-Time Data Set for Macroeconomists, Journal of Econometrics 105 (2001), vintages
 */
export function standing(
  rows: readonly DataRow[],
  asOf: string | null,
  statuses: readonly Status[] = printedStatuses,
): ReadonlyMap<string, DataRow> {
  const found = new Map<string, DataRow>();
  for (const row of rows) {
    if (asOf !== null && knownFrom(row) > asOf) continue;
    if (!statuses.includes(row.status)) continue;
    const other = found.get(row.period);
    if (other === undefined || replaces(row, other)) found.set(row.period, row);
  }
  return found;
}
