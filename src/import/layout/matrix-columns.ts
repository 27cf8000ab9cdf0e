import type { AxisColumns } from "./axis-columns";
import { textOf } from "./blank";
import type { Frame } from "./frame";
import type { PeriodOf } from "./period-cell";
import type { MatrixColumn } from "./plan";

/** A row of months above a column of years, or of years above one of months. */
export interface MatrixHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<number, MatrixColumn>;
}

/**
 * The header of a table of years by months: one in which each cell is a period only by its row and its column
 * together.
 *
 * @returns  null where the columns are series
 */
export function matrixHeader({ rows }: Frame, axis: AxisColumns, periodOf: PeriodOf): MatrixHeader | null {
  if (axis.year !== null || axis.says === "periods") return null;
  if (axis.says === "bare" && !isMostlyBare(rows, axis, periodOf)) return null;
  for (let row = axis.firstRow - 1; row >= 0; row--) {
    const columns =
      axis.says === "years" ? monthsOf(rows[row], axis, periodOf) : yearsOf(rows[row], axis, periodOf);
    // Two columns of months may be two figures of each year; 年初 and 年末 are.
    if (columns.size >= (axis.says === "years" ? 3 : 1)) return { row, columns };
  }
  return null;
}

/** One 上半年 among whole months does not make them months of the years above. */
function isMostlyBare(rows: Frame["rows"], { firstRow, period }: AxisColumns, periodOf: PeriodOf): boolean {
  const said = rows.slice(firstRow).map((row) => periodOf(row[period]));
  const whole = said.filter((one) => one !== null && typeof one === "object" && one.kind !== "bare");
  const bare = said.filter((one) => one !== null && typeof one === "object" && one.kind === "bare");
  // Where months are numbers, 1 to 12, they are no periods by themselves.
  return bare.length >= whole.length;
}

function monthsOf(
  row: Frame["rows"][number],
  axis: AxisColumns,
  periodOf: PeriodOf,
): Map<number, MatrixColumn> {
  const found = new Map<number, MatrixColumn>();
  let counted = true;
  row.forEach((cell, c) => {
    if (c <= axis.period) return;
    const said = periodOf(cell);
    if (said !== null && typeof said === "object" && said.kind === "bare") found.set(c, said);
    else if (counted && Number(textOf(cell)) === c - axis.period)
      found.set(c, { kind: "bare", cadence: "month", place: c - axis.period, from: null });
    else counted = false;
  });
  return found;
}

function yearsOf(
  row: Frame["rows"][number],
  axis: AxisColumns,
  periodOf: PeriodOf,
): Map<number, MatrixColumn> {
  const found = new Map<number, MatrixColumn>();
  row.forEach((cell, c) => {
    const said = c > axis.period ? periodOf(cell) : null;
    if (said !== null && typeof said === "object" && said.kind === "year")
      found.set(c, { kind: "year", year: said.ordinal });
  });
  return found;
}
