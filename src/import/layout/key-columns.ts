import type { Cell } from "#cells/cell";
import { isBlank, textOf } from "./blank";

/** Columns of words that may tell one series from another. */
interface Candidates {
  readonly words: readonly number[];
  /** Of these the header says it: id, name, 指标. */
  readonly named: readonly number[];
  readonly period: readonly number[];
}

/**
 * The columns that tell the series of a table in long form: its periods come again, once for each key.
 *
 * @returns  none where a row is known by its period
 */
export function keyColumns(
  rows: readonly (readonly Cell[])[],
  { words, named, period }: Candidates,
): number[] {
  if (named.length + words.length === 0) return [];
  const own = filledDown(rows, period, [...words, ...named]);
  const times = (columns: readonly number[]) => own.length - distinct(own, columns);
  const repeats = times(period);
  const varying = words.filter((c) => isFilled(own, c) && distinct(own, [c]) > 1);
  if (named.length > 0) return [...named, ...(times([...period, ...named]) > 0 ? varying : [])];
  if (repeats === 0) return [];
  const helping = varying.filter((c) => times([...period, c]) < repeats);
  return times([...period, ...helping]) * 2 <= repeats ? helping : [];
}

/** Rows of a period or a key; one without a period has that of the row above, as merged cells do. */
function filledDown(
  rows: readonly (readonly Cell[])[],
  period: readonly number[],
  keys: readonly number[],
): (readonly Cell[])[] {
  let last: readonly Cell[] = [];
  return rows.flatMap((row) => {
    if (period.some((c) => !isBlank(row[c]))) return [(last = row)];
    if (keys.every((c) => isBlank(row[c]))) return [];
    const filled = [...row];
    for (const c of period) filled[c] = last[c] ?? null;
    return [filled];
  });
}

/** True for a column of which at least one cell in three is filled, as merged keys are; notes are rarer. */
function isFilled(rows: readonly (readonly Cell[])[], c: number): boolean {
  return rows.filter((row) => !isBlank(row[c])).length * 3 >= rows.length;
}

function distinct(rows: readonly (readonly Cell[])[], columns: readonly number[]): number {
  return new Set(rows.map((row) => columns.map((c) => textOf(row[c])).join("\n"))).size;
}
