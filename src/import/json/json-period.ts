import { dayNumber, isDate, weekday } from "#calendar/day";
import { monthOfDay, periodOf, type Frequency } from "#calendar/period";
import { readWhen } from "#cells/month-text";
import type { Cadence } from "../found-series";

/** When a figure holds; a week is counted by its Monday. */
export interface When {
  readonly cadence: Cadence;
  /** A period ordinal; a day number where the cadence is day or week. */
  readonly ordinal: number;
  /** The first period of a span. */
  readonly from?: number;
}

const cadences: Readonly<Record<Frequency, Cadence>> = { 12: "month", 4: "quarter", 2: "half", 1: "year" };

/**
 * Reads a period as statistical services write it: 2025-11, 2025M11, 2025-Q3, 2025K3, 2025-S1, 2025-H1, 2025,
 * 2025-W45, 2025U45, 2025-11-30.
 *
 * @param cadence  how often the series is observed, where its document says so: a monthly series may be
 *                 dated by days
 * @returns        null where the text names none
 * @example  jsonPeriod("2025M11").ordinal  // 24310
 * @example  jsonPeriod("2025-S2").ordinal  // 4051
 * @example  jsonPeriod("2025-11-01", "month").ordinal  // 24310
 */
export function jsonPeriod(text: string, cadence: Cadence | null = null): When | null {
  const trimmed = text.trim();
  const own = half(trimmed) ?? week(trimmed) ?? other(trimmed.replace(/^(\d{4})-?K([1-4])$/i, "$1Q$2"));
  if (!own || own.cadence !== "day" || cadence === null || cadence === "day") return own;
  if (cadence === "week") return { cadence, ordinal: own.ordinal };
  const frequency = { month: 12, quarter: 4, half: 2, year: 1 }[cadence] as Frequency;
  return { cadence, ordinal: periodOf(monthOfDay(own.ordinal), frequency).ordinal };
}

function half(text: string): When | null {
  const match = /^(\d{4})-?[SHB]([12])$/i.exec(text);
  return match && isYear(+match[1]) ? { cadence: "half", ordinal: +match[1] * 2 + +match[2] - 1 } : null;
}

/** The week with the year's first Thursday is the first, as ISO 8601 counts. */
function week(text: string): When | null {
  const match = /^(\d{4})-?[WU](\d{1,2})$/i.exec(text);
  if (!match || !isYear(+match[1])) return null;
  const [y, n] = [+match[1], +match[2]];
  const monday = (year: number) => dayNumber(year, 1, 4) - weekday(dayNumber(year, 1, 4)) + 1;
  const ordinal = monday(y) + 7 * (n - 1);
  return n >= 1 && ordinal < monday(y + 1) ? { cadence: "week", ordinal } : null;
}

function other(text: string): When | null {
  const when = readWhen(text);
  if (typeof when === "string") return null;
  if (when.day !== undefined) return { cadence: "day", ordinal: when.day };
  const { frequency, ordinal } = when.period;
  const from = when.from?.ordinal;
  return { cadence: cadences[frequency], ordinal, ...(from !== undefined && from !== ordinal && { from }) };
}

function isYear(y: number): boolean {
  return isDate(y, 1, 1) && y >= 1900 && y <= 2100;
}
