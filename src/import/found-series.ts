import { periodText, type Frequency } from "#calendar/period";
import { civil } from "#calendar/day";

/** How often a series is observed. */
export type Cadence = "day" | "week" | "month" | "quarter" | "half" | "year";

/** A series as a file holds it, before anything is concluded about it. */
export interface FoundSeries {
  /** Where its header, or else its first figure, stands. */
  readonly address: string;
  /** As the file calls it, header rows joined; without the unit in brackets at its end. */
  readonly name: string;
  /** The id that the file itself gives it, such as a Wind code. */
  readonly code: string | null;
  /** As written in the header, a row of units or a line above the table. */
  readonly unit: string | null;
  readonly cadence: Cadence;
  /** Lines of the file that speak of this series or of all: what was read as source, as note. */
  readonly source: string | null;
  readonly note: string | null;
  /** Title of the table or file, in which words such as 累计 may stand. */
  readonly title: string | null;
  /** The day of the vintage, as 2022-05-03, where the header names one. */
  readonly asOf: string | null;
  readonly points: Points;
}

/** The figures of a series in the order of the file; three columns, since there may be millions. */
export interface Points {
  /** Period ordinals; day numbers where the cadence is day or week. */
  readonly ordinals: Int32Array;
  readonly values: Float64Array;
  /** The address of a point. */
  readonly addressOf: AddressOfPoint;
  /** What else the file says of single points, by their position. */
  readonly marks: ReadonlyMap<number, Mark>;
}

/** Rows and columns of the file for each point, in plain arrays, so that they can be sent to another thread. */
export interface AddressOfPoint {
  readonly sheet: string | null;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/** What a file says of one figure beside its value. */
export interface Mark {
  /** The first period of a span: January where the figure is that of January and February together. */
  readonly from?: number;
  /** As the file writes it: "forecast", "初值". */
  readonly status?: string;
  readonly source?: string;
  readonly note?: string;
  /** Days, as 2025-12-09. */
  readonly published?: string;
  readonly asOf?: string;
  readonly low?: number;
  readonly high?: number;
}

const frequencies: Readonly<Record<Exclude<Cadence, "day" | "week">, Frequency>> = {
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

/**
 * A period as the data table and the command line write it: 2025-11, 2025-Q3, 2025-H1, 2025, 2025-11-30.
 *
 * @example  pointPeriod("month", 24310)  // "2025-11"
 */
export function pointPeriod(cadence: Cadence, ordinal: number): string {
  if (cadence !== "day" && cadence !== "week")
    return periodText({ frequency: frequencies[cadence], ordinal });
  const { year, month, day } = civil(ordinal);
  return `${year}-${two(month)}-${two(day)}`;
}

function two(n: number): string {
  return `${n}`.padStart(2, "0");
}
