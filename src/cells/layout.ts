import { fault, type Fault } from "#error/fault";
import type { GridPlace, Place } from "#error/place";
import { periodText, plus } from "#calendar/period";
import type { Result, Series } from "#series/series";
import type { Answer, AnswerCell, Format } from "./answer";
import { isErrorCell, type Cell } from "./cell";
import type { Layout, Table } from "./table";

/** One column of results, month by month over the periods of a table. */
export interface ResultColumn {
  /** What the header row answers. */
  readonly header: string;
  readonly result: Series | Result;
  readonly format?: Format;
}

/**
 * Lays month-by-month results beside the rows they came from: the rows and the orientation of the argument,
 * its header row answering with the name of what was computed, its own date column first.
 */
export function spread(table: Table, columns: readonly ResultColumn[]): Answer {
  return layOut(
    table,
    columns.map(({ header, result, format }) => ({
      header,
      cellAt: cellsOf(table, result, format),
    })),
  );
}

/** As `spread`, for texts or mixed cells by position. */
export function spreadCells(
  table: Table,
  columns: readonly { readonly header: string; readonly cells: readonly AnswerCell[] }[],
): Answer {
  return layOut(
    table,
    columns.map(({ header, cells }) => ({ header, cellAt: (t: number) => placed(cells[t], table) })),
  );
}

/** The header of a result: the name of its column and what was computed of it. */
export function headerOf(name: string | null, computed: string): string {
  return name === null ? computed : `${name} ${computed}`;
}

interface Laid {
  readonly header: string;
  readonly cellAt: (t: number) => AnswerCell;
}

function layOut({ layout }: Table, columns: readonly Laid[]): Answer {
  const rows = Array.from({ length: layout.rows }, (_, row) => [
    ...(layout.ownDates ? [dateCell(layout.ownDates[row])] : []),
    ...columns.map(({ header, cellAt }) => cellOfRow(layout, row, header, cellAt)),
  ]);
  return layout.across ? rows[0].map((_, c) => rows.map((row) => row[c])) : rows;
}

function cellOfRow(
  { header, positions, across }: Layout,
  row: number,
  computed: string,
  cellAt: (t: number) => AnswerCell,
): AnswerCell {
  if (header && row === 0) return computed;
  if (positions[row] < 0)
    return fault("row-without-month", { place: { row: row + 1, ...(across ? { across } : {}) } });
  return cellAt(positions[row]);
}

function cellsOf(
  table: Table,
  result: Series | Result,
  format: Format | undefined,
): (t: number) => AnswerCell {
  const faults = new Map(
    "faults" in result ? result.faults.map(({ t, fault }) => [t, placedFault(fault, table)]) : [],
  );
  const shift = table.start.ordinal - result.start.ordinal;
  return (t) => {
    const value = result.values[t + shift] ?? NaN;
    const wrong = faults.get(t + shift);
    if (wrong) return wrong;
    return format && !Number.isNaN(value) ? { value, format } : value;
  };
}

/** A date cell of the argument, as the answer repeats it. A serial keeps its look of a date. */
export function dateCell(cell: Cell): AnswerCell {
  if (cell === null || isErrorCell(cell)) return "";
  return typeof cell === "number" && isSerial(cell) ? { value: cell, format: "yyyy-mm" } : cell;
}

/** A year (2025) or a month code (202511) stays the plain number that it is. */
function isSerial(value: number): boolean {
  return value > 2100 && !(value >= 190001 && value <= 210012);
}

function placed(cell: AnswerCell | undefined, table: Table): AnswerCell {
  if (cell === undefined) return NaN;
  return typeof cell === "object" && "kind" in cell ? placedFault(cell, table) : cell;
}

/** A fault whose positions in the series are told as rows of the analyst's range. */
export function placedFault(wrong: Fault, table: Table): Fault {
  const parameters = Object.fromEntries(
    Object.entries(wrong.parameters).map(([key, value]) => [
      key,
      isPlace(value) ? gridPlace(value, table) : value,
    ]),
  );
  return { kind: wrong.kind, parameters } as unknown as Fault;
}

function isPlace(value: unknown): value is Place {
  return typeof value === "object" && value !== null && "position" in value;
}

/** The row of a position; the month alone where the calendar has it and the range does not. */
function gridPlace(place: Place, { layout, dated, start }: Table): GridPlace {
  if (!("position" in place)) return place;
  const row = layout.positions.indexOf(place.position);
  const month = dated ? { month: periodText(plus(start, place.position)) } : {};
  return { row: row + 1, ...(layout.across ? { across: true } : {}), ...month };
}
