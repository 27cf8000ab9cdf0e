import { refuse } from "#error/alu-error";
import { cellNumber } from "./cell-number";
import { cellText, type Argument, type Cell, type Cells, type Locale } from "./cell";
import { dayOfCell } from "./day-option";
import { isMissing } from "./missing";
import { trim } from "./trim";

/** A row of a ledger of changes. */
export interface LedgerRow {
  /** Day number. */
  readonly day: number;
  readonly change: number;
  /** 0 where none was given. */
  readonly rampMonths: number;
}

/**
 * Reads a ledger: date, change, ramp months, note. The last two columns may be absent, and what stands
 * further right is not read. A heading is passed over, and so are rows without date and change.
 */
export function readLedger(events: Argument, locale: Locale): readonly LedgerRow[] {
  const rows = trim(events, "events");
  if (rows[0].length < 2) refuse("ledger-columns", { columns: rows[0].length });
  const first = isHeading(rows, locale) ? 1 : 0;
  return rows.slice(first).flatMap((row, r) => rowOf(row, r + first, locale) ?? []);
}

function isHeading([[date, change]]: Cells, locale: Locale): boolean {
  const isText = (cell: Cell) => typeof cell === "string" && !isMissing(cell);
  return (
    isText(date) &&
    isText(change) &&
    typeof dayOfCell(date, "first", locale) === "string" &&
    cellNumber(change) === null
  );
}

function rowOf(row: readonly Cell[], r: number, locale: Locale): LedgerRow | null {
  const day = dayOfCell(row[0], "first", locale);
  const change = figure(row, r, 1);
  if (day === null && !change) return null;
  if (day === null) refuse("event-without-date", { place: { row: r + 1 } });
  if (typeof day === "string") refuse("not-a-month", { place: { row: r + 1 }, found: cellText(row[0]) });
  if (!change) refuse("event-without-change", { place: { row: r + 1 } });
  const rampMonths = row.length > 2 ? figure(row, r, 2) || 0 : 0;
  if (rampMonths < 0) refuse("below-zero", { argument: "ramp months", found: rampMonths });
  return { day, change, rampMonths };
}

/** The number of a cell; `NaN` where it is blank. */
function figure(row: readonly Cell[], r: number, c: number): number {
  const value = cellNumber(row[c]);
  if (value === null)
    refuse("not-a-number", {
      argument: "events",
      place: { row: r + 1, column: c + 1 },
      found: cellText(row[c]),
    });
  return value;
}
