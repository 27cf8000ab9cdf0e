import type { Cell } from "#cells/cell";
import type { Cadence } from "../found-series";
import { isBlank, textOf } from "./blank";
import type { Frame } from "./frame";
import { headerRows, type HeaderRow } from "./header-rows";
import { bareUnit, noLines, readLine, splitUnit, withLine, type Lines } from "./lines";
import { plainHeader } from "./words-of-tables";

/** What the header says of one column. */
export interface ColumnHeader {
  /** Header rows joined by spaces, without the unit at the end; "" where there is none. */
  readonly name: string;
  readonly unit: string | null;
  readonly code: string | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly cadence: Cadence | null;
}

/** The header of a frame. */
export interface Header {
  readonly columns: readonly ColumnHeader[];
  readonly lines: Lines;
}

/**
 * Reads the rows above the first period, of which `axis` is the column of periods.
 *
 * @param isTitled  true where a line above names the table
 */
export function readHeader({ rows, width }: Frame, firstRow: number, axis: number, isTitled = false): Header {
  const above = rows.slice(0, firstRow).filter((row) => row.some((cell) => !isBlank(cell)));
  const kinds = headerRows(above, axis, isTitled);
  const rowsOf = (kind: HeaderRow) => above.filter((_, i) => kinds[i] === kind);
  const names = joinedNames(rowsOf("names"), axis, width);
  const said = (kind: HeaderRow) => lastSaid(rowsOf(kind), axis, width);
  const [units, codes, sources, notes, frequencies] = (
    ["unit", "code", "source", "note", "frequency"] as const
  ).map(said);
  const columns = names.map((parts, c) => {
    const { name, unit } = joinedName(parts);
    const ownUnit = units[c] === "" ? unit : bareUnit(units[c]);
    return {
      name,
      unit: ownUnit,
      code: codes[c] || null,
      source: sources[c] || null,
      note: notes[c] || null,
      cadence: cadenceOf(frequencies[c]),
    };
  });
  return { columns, lines: linesOf(rowsOf("line")) };
}

function linesOf(rows: readonly (readonly Cell[])[]): Lines {
  return (
    rows
      // A # alone says nothing.
      .flatMap((row) => row.flatMap((cell) => readLine(textOf(cell)) ?? []))
      .reduce<Lines>(withLine, noLines)
  );
}

/** Header rows joined; a blank of an upper row inherits what stands to its left, as merged cells do. */
function joinedNames(rows: readonly (readonly Cell[])[], axis: number, width: number): string[][] {
  const filled = rows.map((row, i) =>
    i === rows.length - 1 ? texts(row, width) : filledRight(row, axis, width),
  );
  return Array.from({ length: width }, (_, c) => {
    const own = rows.some((row) => !isBlank(row[c]));
    const parts = own ? filled.map((row) => row[c]).filter((text) => text !== "") : [];
    return parts.filter((text, i) => text !== parts[i - 1]);
  });
}

/** 产量（万吨）above 当月 is 产量 当月 in 万吨; of two units a percent is that of a change of the other. */
function joinedName(parts: readonly string[]): { readonly name: string; readonly unit: string | null } {
  const split = parts.map(splitUnit);
  const units = split.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  const unit = units.find((unit) => /^[%％]$/.test(unit)) ?? units.at(-1) ?? null;
  return { name: split.map(({ name }) => name).join(" "), unit };
}

function texts(row: readonly Cell[], width: number): string[] {
  return Array.from({ length: width }, (_, c) => shown(textOf(row[c])));
}

// A header is told as it is written, but for what typesetters put before and into it.
function shown(text: string): string {
  const whole = text.replace(/\s+/g, " ");
  return /^([（(]?[一二三四五六七八九十]+[)）、]|其中|.\s.)/.test(text) ? plainHeader(text) : whole;
}

function filledRight(row: readonly Cell[], axis: number, width: number): string[] {
  let held = "";
  return texts(row, width).map((text, c) => {
    if (c <= axis) return text;
    if (text !== "") held = text;
    return held;
  });
}

function lastSaid(rows: readonly (readonly Cell[])[], axis: number, width: number): string[] {
  const row = rows.at(-1) ?? [];
  return texts(row, width).map((text, c) => (c === axis ? "" : text));
}

const cadences: readonly (readonly [Cadence, RegExp])[] = [
  ["month", /^(月|月度|每月|monthly|month|m)$/i],
  ["day", /^(日|日度|每日|daily|day|d)$/i],
  ["week", /^(周|周度|每周|weekly|week|w)$/i],
  ["quarter", /^(季|季度|每季|quarterly|quarter|q)$/i],
  ["half", /^(半年|半年度|half-yearly|semi-annual|h|s)$/i],
  ["year", /^(年|年度|每年|annual|yearly|year|a|y)$/i],
];

function cadenceOf(text: string): Cadence | null {
  return cadences.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
