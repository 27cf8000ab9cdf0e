import { dayText } from "#calendar/day-text";
import { monthOfDay } from "#calendar/period";
import type { Cell } from "#cells/cell";
import { whenOf } from "#cells/dates";
import { isMissing } from "#cells/missing";
import { plain } from "#cells/plain";
import { dataPeriod, dataPeriodText, type DataPeriod } from "#evidence/data-period";

/** What a cell of the column period says; a true date is a day, of which its series tells what it stands for. */
export type PeriodCell = DataPeriod | { readonly serialDay: number };

/** Reads a period as text in any notation, or as a date; null where the cell is none. */
export function periodCell(cell: Cell, date1904: boolean): PeriodCell | null {
  if (isMissing(cell) || cell === 0) return null;
  const sdmx = typeof cell === "string" ? (dataPeriod(cell) ?? dataPeriod(plain(cell).toUpperCase())) : null;
  if (sdmx) return sdmx;
  const when = whenOf(cell, date1904);
  if (when === null || typeof when === "string") return null;
  if (typeof cell === "number" && when.day !== undefined) return { serialDay: when.day };
  if (when.day !== undefined) return { each: "day", ordinal: when.day };
  return { each: when.period.frequency, ordinal: when.period.ordinal };
}

/**
 * The periods of one series as texts. Its true dates stand for what its texts are; where it has no texts they are
 * days where two of them lie in one month, quarters where they step by three months, and months otherwise.
 */
export function periodTexts(cells: readonly PeriodCell[]): readonly string[] {
  const told = cells.find((cell): cell is DataPeriod => "each" in cell);
  const each = told ? told.each : eachOfDays(cells.map((cell) => (cell as { serialDay: number }).serialDay));
  return cells.map((cell) => {
    if ("each" in cell) return dataPeriodText(cell);
    if (each === "day") return dayText(cell.serialDay);
    return dataPeriodText({ each, ordinal: Math.floor(monthOfDay(cell.serialDay).ordinal / (12 / each)) });
  });
}

function eachOfDays(days: readonly number[]): DataPeriod["each"] {
  const months = [...new Set(days.map((day) => monthOfDay(day).ordinal))].sort((a, b) => a - b);
  if (months.length < new Set(days).size) return "day";
  const quarterly = months.length >= 4 && months.every((month, i) => i === 0 || month - months[i - 1] === 3);
  return quarterly ? 4 : 12;
}
