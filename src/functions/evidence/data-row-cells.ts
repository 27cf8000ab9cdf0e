import { dayText } from "#calendar/day-text";
import { isErrorCell, wholeText, type Cell, type Locale } from "#cells/cell";
import { cellNumber } from "#cells/cell-number";
import { dayOfCell } from "#cells/day-option";
import { isMissing } from "#cells/missing";
import { keyOf } from "#cells/options";
import { dataPeriod } from "#evidence/data-period";
import type { DataRow, Status } from "#evidence/data-row";
import { figureStatusWords } from "#words/choices";
import { dataColumns } from "#words/data-table-words";
import type { DataColumn } from "./data-columns";

/** The cells of one row by their column; null where the table has no such column. */
export type RowCells = Readonly<Record<DataColumn, Cell>>;

const columns = Object.keys(dataColumns) as DataColumn[];

/** The cells of a row of the table. */
export function cellsOfRow(row: readonly Cell[], at: ReadonlyMap<DataColumn, number>): RowCells {
  const cells = {} as Record<DataColumn, Cell>;
  for (const column of columns) cells[column] = row[at.get(column) ?? -1] ?? null;
  return cells;
}

/** A row of the table; or the column whose cell cannot be read. A blank status is that of an actual figure. */
export function rowOfCells(cells: RowCells, period: string, locale: Locale): DataRow | DataColumn {
  const unit = textOf(cells.unit);
  const value = cellNumber(inUnit(cells.value, unit));
  if (value === null) return "value";
  const [low, high] = [cellNumber(inUnit(cells.low, unit)), cellNumber(inUnit(cells.high, unit))];
  if (low === null || high === null) return low === null ? "low" : "high";
  const status = statusOf(cells.status);
  if (status === null) return "status";
  const [published, asOf] = [dayOf(cells.published, locale), dayOf(cells.as_of, locale)];
  if (published === null || asOf === null) return published === null ? "published" : "as_of";
  // A host without blanks delivers an empty range as 0 to 0.
  const noRange = low === 0 && high === 0 && value !== 0;
  return {
    id: textOf(cells.id),
    name: textOf(cells.name),
    period,
    value,
    unit,
    status,
    source: textOf(cells.source),
    published,
    asOf,
    low: noRange ? NaN : low,
    high: noRange ? NaN : high,
    note: textOf(cells.note),
  };
}

/** The text "12.3%" is 12.3 where the unit says percent once more, since values keep the printed unit. */
function inUnit(cell: Cell, unit: string): Cell {
  return typeof cell === "string" && /^[%％]$/.test(unit) ? cell.replace(/\s*[%％]\s*$/, "") : cell;
}

/** A unit such as "-" or a note such as "none" is kept as the text that it is. */
function textOf(cell: Cell): string {
  return cell === null || cell === 0 || isErrorCell(cell) ? "" : wholeText(cell).trim();
}

function statusOf(cell: Cell): Status | null {
  return isMissing(cell) || cell === 0 ? "actual" : keyOf(wholeText(cell), figureStatusWords);
}

/** A day as the table writes it is the commonest, and needs no reading. */
function dayOf(cell: Cell, locale: Locale): string | null {
  if (typeof cell === "string" && dataPeriod(cell)?.each === "day") return cell;
  const day = dayOfCell(cell, "last", locale);
  if (day === null) return "";
  return typeof day === "string" ? null : dayText(day);
}
