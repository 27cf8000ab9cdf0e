import { fault, type Fault } from "#error/fault";
import { dayText } from "#calendar/day-text";
import { weekday } from "#calendar/day";
import {
  firstDay,
  lastDay,
  monthOfDay,
  periodOf,
  periodText,
  plus,
  type Frequency,
  type Period,
} from "#calendar/period";
import type { Values } from "#math/values";
import type { Aggregation } from "./aggregate";
import { mapOrFault, type Result } from "./series";

/** Rows by day: daily quotes, weekly stocks. */
export interface DayRows {
  /** Day numbers, ascending, none twice. */
  readonly days: Values;
  readonly values: Values;
}

// The longest holidays of the exchanges, with the weekend before them, close them for ten days.
const slack = 10;

/**
 * Daily or weekly rows by month, quarter or year, over the rows that have a value.
 *
 * How many rows a period should have is not known (exchanges close on holidays), so a period counts as
 * complete where its rows begin within ten days of its first day and end within ten days of its last. Where the rows hold
 * weekends too they are one a day, and a sum then needs every day.
 *
 * @returns  one value for each period that the rows touch; `NaN` with its fault where a period is incomplete:
 *           mean and sum at either end, last at its end, first at its beginning
 * @source   LME and SHFE monthly averages: the mean of the trading days of a month
 * @example  aggregateDays({ days: Float64Array.of(19754, 19768, 19781), values: Float64Array.of(1, 2, 6) }, 12, "mean").values[0]  // 3
 */
export function aggregateDays({ days, values }: DayRows, frequency: Frequency, how: Aggregation): Result {
  const start = periodOf(monthOfDay(days[0]), frequency);
  const end = periodOf(monthOfDay(days[days.length - 1]), frequency);
  const everyDay = how === "sum" && isEveryDay(days);
  const periods = { start, values: new Float64Array(end.ordinal - start.ordinal + 1) };
  let next = 0;
  return mapOrFault(periods, (i) => {
    const period = plus(start, i);
    const last = lastDay(period);
    const rows: number[] = [];
    for (; next < days.length && days[next] <= last; next++) if (!Number.isNaN(values[next])) rows.push(next);
    return whyIncomplete(rows, days, period, how, everyDay) ?? aggregated(rows, values, how);
  });
}

function aggregated(rows: readonly number[], values: Values, how: Aggregation): number {
  if (how === "first") return values[rows[0]];
  if (how === "last") return values[rows[rows.length - 1]];
  const sum = rows.reduce((total, row) => total + values[row], 0);
  return how === "sum" ? sum : sum / rows.length;
}

function whyIncomplete(
  rows: readonly number[],
  days: Values,
  period: Period,
  how: Aggregation,
  everyDay: boolean,
): Fault | null {
  const [first, last] = [firstDay(period), lastDay(period)];
  const needed = last - first + 1;
  if (rows.length === 0 || (everyDay && rows.length < needed))
    return fault("days-incomplete", { period: periodText(period), found: rows.length, needed });
  const [from, through] = [days[rows[0]], days[rows[rows.length - 1]]];
  const late = how !== "last" && from - first > slack;
  const early = how !== "first" && last - through > slack;
  if (!late && !early) return null;
  return fault("rows-cover-part", {
    period: periodText(period),
    from: dayText(from),
    through: dayText(through),
  });
}

/** Rows one a day: with weekends, and mostly a day apart. */
function isEveryDay(days: Values): boolean {
  let weekends = 0;
  let nextDays = 0;
  for (let i = 0; i < days.length; i++) {
    if (weekday(days[i]) > 5) weekends++;
    if (i > 0 && days[i] - days[i - 1] === 1) nextDays++;
  }
  return weekends >= days.length / 7 && nextDays > (days.length - 1) / 2;
}
