import { fault } from "#error/fault";
import { refuse } from "#error/alu-error";
import { days, placeInYear, plus, yearOf } from "#calendar/period";
import type { FaultAt, Result, Series } from "#series/series";

/** What to do with January and February, which Chinese statistics publish as one figure. */
export type JanFebRule = "days" | "feb" | "blank" | "half";

/**
 * January and February on a comparable footing: the Spring Festival moves between them, so that only their
 * sum can be compared from year to year.
 *
 *     days  the two-month sum, split by the days of the two months        half  half of it in each
 *     feb   the sum in February, January missing                          blank  both missing
 *
 * @param x  monthly flows; where January is missing (or 0) and February is not, February holds the sum already,
 *           as in the tables of the National Bureau of Statistics
 * @returns  values in the unit of `x`; the other months as they are; `NaN` with its fault where February is
 *           missing and where the rule leaves a month empty
 * @throws   needs-monthly for quarters and years
 * @source   National Bureau of Statistics of China, explanatory notes: January and February are released
 *           together because the Spring Festival falls in either
 * @example  janFeb(series(month(2024, 1), [3.562, 3.33, 3.55]), "half").values[1]  // (3.562 + 3.33) / 2
 */
export function janFeb(x: Series, rule: JanFebRule): Result {
  refuseUnlessMonthly(x);
  const values = Float64Array.from(x.values);
  const faults: FaultAt[] = [];
  eachJanFeb(x, (january, year) => {
    const split = splitTwoMonths(twoMonthSum(x, january), rule, year);
    split.forEach((value, i) => {
      const t = january + i;
      if (t < 0 || t >= values.length) return;
      values[t] = typeof value === "number" ? value : NaN;
      if (typeof value !== "number") faults.push({ t, fault: value });
    });
  });
  return { start: x.start, values, faults };
}

/** January's and February's part of their sum under a rule, or why there is none. */
export function splitTwoMonths(sum: number, rule: JanFebRule, year: number) {
  if (Number.isNaN(sum))
    return [fault("two-months-missing", { year }), fault("two-months-missing", { year })];
  switch (rule) {
    case "days": {
      const [january, february] = daysOfTwoMonths(year);
      return [(sum * january) / (january + february), (sum * february) / (january + february)];
    }
    case "half":
      return [sum / 2, sum / 2];
    case "feb":
      return [fault("january-in-february", { year }), sum];
    case "blank":
      return [fault("two-months-together", { year }), fault("two-months-together", { year })];
  }
}

/**
 * The mean of January and February in both months, by month or by day, as a comparison from year to year
 * needs it; the other months as they are.
 *
 * A series that spans a January and has none (as DECUM leaves it by the rule feb) holds the two-month sum in
 * February.
 * A single January that is missing leaves both months `NaN`, since February may then be February alone.
 *
 * @param daily  true for values a day
 * @throws   needs-monthly for quarters and years
 * @example  twoMonthMean(series(month(2024, 1), [3.562, 3.33])).values[0]  // (3.562 + 3.33) / 2
 */
export function twoMonthMean(x: Series, daily = false): Series {
  refuseUnlessMonthly(x);
  const values = new Float64Array(x.values.length);
  for (let t = 0; t < values.length; t++) {
    values[t] = daily ? x.values[t] / days(plus(x.start, t)) : x.values[t];
  }
  const inFebruary = holdsJanuaryInFebruary(x);
  eachJanFeb(x, (january, year) => {
    const february = valueAt(x, january + 1);
    const sum = inFebruary ? february : valueAt(x, january) + february;
    const [d1, d2] = daysOfTwoMonths(year);
    const mean = sum / (daily ? d1 + d2 : 2);
    for (const t of [january, january + 1]) if (t >= 0 && t < values.length) values[t] = mean;
  });
  return { start: x.start, values };
}

/**
 * True where the series spans a January and none of its Januaries has a value: February then holds the sum of
 * both months, as `decumulate` leaves it by the rule feb.
 *
 * @example  holdsJanuaryInFebruary(series(month(2024, 1), [NaN, 6, 3]))  // true
 */
export function holdsJanuaryInFebruary(x: Series): boolean {
  if (x.start.frequency !== 12) return false;
  let januaries = 0;
  for (let t = (13 - placeInYear(x.start)) % 12; t < x.values.length; t += 12) {
    if (!Number.isNaN(x.values[t])) return false;
    januaries++;
  }
  return januaries > 0;
}

/** Calls `f` with the position of each January, of which one month at least lies in the series. */
function eachJanFeb(x: Series, f: (january: number, year: number) => void): void {
  const first = yearOf(x.start);
  for (let year = first; ; year++) {
    const january = year * 12 - x.start.ordinal;
    if (january >= x.values.length) return;
    if (january + 1 >= 0) f(january, year);
  }
}

function twoMonthSum(x: Series, january: number): number {
  const [first, second] = [valueAt(x, january), valueAt(x, january + 1)];
  if (Number.isNaN(second) || second === 0) return NaN;
  return Number.isNaN(first) ? second : first + second;
}

function valueAt(x: Series, t: number): number {
  return t < 0 || t >= x.values.length ? NaN : x.values[t];
}

function daysOfTwoMonths(year: number): readonly [number, number] {
  const january = { frequency: 12, ordinal: year * 12 } as const;
  return [days(january), days(plus(january, 1))];
}

/** Stops where the periods are not months. */
export function refuseUnlessMonthly(x: Series, need = "janfeb"): void {
  if (x.start.frequency !== 12) refuse("needs-monthly", { need, perYear: x.start.frequency });
}
