import type { Cell } from "#cells/cell";
import { isBlank, textOf } from "./blank";
import { noCounts, type CellClass, type ClassOf } from "./cell-class";
import { isSaying } from "./lines";
import { isNote, isTotal } from "./words-of-tables";

type Rows = readonly (readonly Cell[])[];

/** Rows of a sheet that belong to one table, or to several beside each other; `bottom` is exclusive. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
}

const periods: readonly CellClass[] = ["period", "bare", "unsettled"];

/** What a row looks like before anything is known of its table. */
type RowClass = "blank" | "line" | "words" | "months" | "data" | "other";

/**
 * Cuts a sheet into tables below each other. A new one begins where words stand in several columns again after
 * rows of figures, or a second row of months; titles go with the table below them, notes with that above.
 */
export function blocksOf(rows: Rows, classOf: ClassOf): Block[] {
  const classes = rows.map((row) => rowClass(row, classOf));
  const starts: number[] = [];
  let hasData = false;
  let last = -1;
  classes.forEach((found, r) => {
    // A date whose figures are missing or words stands where those of the rows above stand.
    const isLikeBefore = () => last >= 0 && isInColumnsOf(rows[r], rows[last], classOf);
    if (hasData && isStart(found, r, rows, classes) && !isLikeBefore()) {
      starts.push(withTitles(r, rows, classes));
      hasData = false;
      last = -1;
    }
    if (found === "data") last = r;
    hasData ||= found === "data" || found === "other";
  });
  return [0, ...starts].map((top, i) => ({ top, bottom: starts[i] ?? rows.length }));
}

function isInColumnsOf(row: readonly Cell[], other: readonly Cell[], classOf: ClassOf): boolean {
  const isPeriod = (cell: Cell | undefined) => periods.includes(classOf(cell));
  return row.some(isPeriod) && row.every((cell, c) => !isPeriod(cell) || isPeriod(other[c]));
}

function isStart(found: RowClass, r: number, rows: Rows, classes: readonly RowClass[]): boolean {
  if (found === "months") return isBeforeData(r, classes);
  if (found !== "words" || !leadsToData(r, classes)) return false;
  const first = textOf(rows[r].find((cell) => !isBlank(cell)));
  return !isTotal(first) && !isNote(first);
}

function isBeforeData(r: number, classes: readonly RowClass[]): boolean {
  for (let i = r + 1; i < classes.length; i++)
    if (classes[i] === "other" || classes[i] === "data") return true;
  return false;
}

/** Only words between this row and the next with figures. */
function leadsToData(r: number, classes: readonly RowClass[]): boolean {
  const next = classes
    .slice(r + 1, r + 15)
    .find((found) => found === "data" || found === "months" || found === "other");
  return next === "data" || next === "months";
}

/** Back over the lines and blanks above a header, up to the notes of the table before. */
function withTitles(r: number, rows: Rows, classes: readonly RowClass[]): number {
  let top = r;
  for (let i = r - 1; i >= 0 && (classes[i] === "line" || classes[i] === "blank"); i--) {
    if (classes[i] === "blank") continue;
    const text = textOf(rows[i].find((cell) => !isBlank(cell)));
    if (isNote(text)) break;
    top = i;
  }
  return top;
}

function rowClass(row: readonly Cell[], classOf: ClassOf): RowClass {
  const { filled, first, counts } = countedRow(row, classOf);
  if (filled === 0) return "blank";
  const named = counts.period + counts.bare + counts.unsettled;
  const either = counts["figure-or-period"];
  const [figures, words] = [counts.figure + either, counts.word];
  if (named >= 2 && figures === 0 && named * 2 >= filled) return "months";
  if (filled >= 4 && either === filled - words && words <= 3 && isYears(row)) return "months";
  if (named > 0 && (figures > 0 || counts.missing > 0)) return "data";
  if (figures > 0) {
    if (isSaying(textOf(row.find((cell) => !isBlank(cell))))) return "line";
    // 202511, 345.6: a period that is a number, and figures.
    return first === "figure-or-period" && filled > 1 ? "data" : "other";
  }
  if (filled === 1) return "line";
  return words >= 2 ? "words" : "other";
}

function countedRow(row: readonly Cell[], classOf: ClassOf) {
  const counts = noCounts();
  let filled = 0;
  let first: CellClass = "blank";
  for (let c = 0; c < row.length; c++) {
    const found = classOf(row[c]);
    counts[found]++;
    if (found === "blank") continue;
    if (filled++ === 0) first = found;
  }
  return { filled, first, counts };
}

/** 2021, 2022, 2023: years one after the other, as a header has them and figures hardly ever. */
function isYears(row: readonly Cell[]): boolean {
  const years = row
    .filter((cell) => !isBlank(cell))
    .map((cell) => Number(textOf(cell)))
    .filter((year) => !Number.isNaN(year));
  return years.length >= 3 && years.every((year, i) => i === 0 || Math.abs(year - years[i - 1]) === 1);
}
