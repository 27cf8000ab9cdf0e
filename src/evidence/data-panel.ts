import { refuse } from "#error/alu-error";
import { dataPeriod, daysOf, type DataPeriod } from "./data-period";
import type { DataRow } from "./data-row";

/** The figures of a series in the order of the calendar, as the data table holds them. */
export interface DataSeries {
  readonly id: string;
  readonly periods: readonly DataPeriod[];
  readonly values: readonly number[];
}

/** Series over the same periods. */
export interface DataPanel {
  readonly periods: readonly DataPeriod[];
  /** One column a series; `NaN` where it has no value. */
  readonly columns: readonly Readonly<Float64Array>[];
}

/** Days as day numbers, both included; null where no end is set. */
export interface DaySpan {
  readonly first: number | null;
  readonly last: number | null;
}

/** The figures of a series, of which only periods count that share a day with the span. */
export function dataSeries(id: string, rows: ReadonlyMap<string, DataRow>, span: DaySpan): DataSeries {
  const found = [...rows].flatMap(([text, { value }]) => {
    const period = dataPeriod(text);
    return period !== null && meets(period, span) ? [{ period, value }] : [];
  });
  found.sort((a, b) => a.period.ordinal - b.period.ordinal);
  return { id, periods: found.map(({ period }) => period), values: found.map(({ value }) => value) };
}

function meets(period: DataPeriod, { first, last }: DaySpan): boolean {
  const [from, through] = daysOf(period);
  return (first === null || through >= first) && (last === null || from <= last);
}

/**
 * Brings series side by side, from the first period that any of them has to the last. Months, quarters, halves and
 * years follow each other without gaps, with `NaN` where a series has no value; of days those stand that any series has.
 *
 * @returns  no periods where no series has a value
 * @faults   `cadences-differ` where the series are not of the same frequency
 */
export function dataPanel(series: readonly DataSeries[]): DataPanel {
  const filled = series.filter(({ periods }) => periods.length > 0);
  if (filled.length === 0) return { periods: [], columns: series.map(() => new Float64Array(0)) };
  const [{ id, periods: own }] = filled;
  const each = own[0].each;
  const other = filled.find(({ periods }) => periods[0].each !== each);
  if (other) refuse("cadences-differ", { id, each, other: other.id, otherEach: other.periods[0].each });
  const ordinals = each === "day" ? daysOfAny(filled) : everyPeriod(filled);
  const position = new Map(ordinals.map((ordinal, t) => [ordinal, t]));
  return {
    periods: ordinals.map((ordinal) => ({ each, ordinal })),
    columns: series.map(({ periods, values }) => {
      const column = new Float64Array(ordinals.length).fill(NaN);
      periods.forEach(({ ordinal }, i) => (column[position.get(ordinal)!] = values[i]));
      return column;
    }),
  };
}

function daysOfAny(series: readonly DataSeries[]): readonly number[] {
  const days = new Set(series.flatMap(({ periods }) => periods.map(({ ordinal }) => ordinal)));
  return [...days].sort((a, b) => a - b);
}

function everyPeriod(series: readonly DataSeries[]): readonly number[] {
  let [first, last] = [Infinity, -Infinity];
  for (const { periods } of series) {
    first = Math.min(first, periods[0].ordinal);
    last = Math.max(last, periods[periods.length - 1].ordinal);
  }
  return Array.from({ length: last - first + 1 }, (_, t) => first + t);
}
