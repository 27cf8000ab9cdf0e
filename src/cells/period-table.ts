import { lastDay, plus, yearOf, type Period } from "#calendar/period";
import { serialOfDay } from "#calendar/serial";
import { faultsByPosition, type Result, type Series } from "#series/series";
import type { Answer, AnswerCell } from "./answer";
import type { Locale } from "./cell";

/** A table of its own periods: a date column and the results of the same periods. */
export interface PeriodTable {
  readonly columns: readonly { readonly header: string; readonly result: Series | Result }[];
  /** The heading of the date column; null where the answer has no header row. */
  readonly heading: string | null;
  readonly across: boolean;
  readonly descending: boolean;
}

/** Lays results on periods of their own as (date, value) rows, each dated by the last day of its period. */
export function periodTable({ columns, heading, across, descending }: PeriodTable, locale: Locale): Answer {
  const { start, values } = columns[0].result;
  const cellsAt = columns.map(({ result }) => cellOf(result));
  const rows: AnswerCell[][] = Array.from(values, (_, t) => [
    stamp(plus(start, t), locale),
    ...cellsAt.map((cellAt) => cellAt(t)),
  ]);
  if (descending) rows.reverse();
  if (heading !== null) rows.unshift([heading, ...columns.map(({ header }) => header)]);
  return across ? rows[0].map((_, c) => rows.map((row) => row[c])) : rows;
}

// Year-ends are a year apart, which no reader of dates takes for years; the year itself is.
function stamp(period: Period, { date1904 }: Locale): AnswerCell {
  if (period.frequency === 1) return yearOf(period);
  return { value: serialOfDay(lastDay(period), date1904), format: "yyyy-mm" };
}

function cellOf(result: Series | Result): (t: number) => AnswerCell {
  const faults = "faults" in result ? faultsByPosition(result) : null;
  return (t) => faults?.get(t) ?? result.values[t];
}
