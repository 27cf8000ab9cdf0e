import { refuse } from "#error/alu-error";
import { cellText, type Argument, type Cell, type Cells } from "./cell";
import { isGiven } from "./given";
import { isMissing } from "./missing";
import { readFigure } from "./number-text";
import { plain } from "./plain";
import { trim } from "./trim";

/**
 * Reads the weights of the columns of a panel: a row or a column of numbers in the order of the columns, or names
 * beside (or above) their weights, in any order. A blank weighs 0, since some hosts deliver a blank as 0.
 *
 * Names that the panel does not have are no fault, so that one list of weights can serve several panels.
 *
 * @param columns  the names of the columns, null where a column has none
 * @returns  one weight a column; 1 each where the argument was left out
 */
export function readWeights(
  argument: Argument,
  columns: readonly (string | null)[],
  name = "weights",
): readonly number[] {
  if (!isGiven(argument)) return columns.map(() => 1);
  const cells = trim(argument, name);
  const named = namedPairs(cells);
  return named ? byName(named, columns, name) : byPosition(cells.flat(), columns.length, name);
}

type Pair = readonly [Cell, Cell];

/** The rows, or the columns, of a block that has names and weights; null where it holds numbers only. */
function namedPairs(cells: Cells): readonly Pair[] | null {
  if (cells.length === 2 && cells[0].length > 1 && cells[0].every(isName) && !cells[1].some(isName))
    return cells[0].map((cell, c) => [cell, cells[1][c]]);
  if (cells[0].length !== 2) return null;
  const pairs = cells.map((row): Pair => [row[0], row[1]]);
  if (!pairs.every(([key]) => isName(key) || isMissing(key))) return null;
  return pairs.some(([key]) => isName(key)) ? withoutHeading(pairs) : null;
}

function withoutHeading(pairs: readonly Pair[]): readonly Pair[] {
  return isName(pairs[0][1]) ? pairs.slice(1) : pairs;
}

function isName(cell: Cell): cell is string {
  return typeof cell === "string" && !isMissing(cell) && readFigure(cell) === null;
}

function byName(
  pairs: readonly Pair[],
  columns: readonly (string | null)[],
  name: string,
): readonly number[] {
  const weights = new Map<string, number>();
  pairs.forEach(([key, weight], i) => {
    if (isMissing(key)) return;
    const known = keyOf(cellText(key));
    if (weights.has(known)) refuse("weight-twice", { name: cellText(key) });
    weights.set(known, weightOf(weight, name, i));
  });
  const seen = new Set<string>();
  return columns.map((column) => {
    const key = keyOf(column ?? "");
    if (seen.has(key)) refuse("weight-twice", { name: column ?? "" });
    seen.add(key);
    return weights.get(key) ?? refuse("weight-missing", { name: column ?? "" });
  });
}

function byPosition(cells: readonly Cell[], components: number, name: string): readonly number[] {
  // A row of weights above a panel may begin with the cell above the dates.
  const besideDates = cells.length === components + 1 && !isWeight(cells[0]);
  const own = besideDates ? cells.slice(1) : cells;
  if (own.length !== components) refuse("weights-length", { weights: own.length, components });
  return own.map((cell, i) => weightOf(cell, name, i));
}

function isWeight(cell: Cell): boolean {
  return cell !== 0 && !isMissing(cell) && !isName(cell);
}

function weightOf(cell: Cell, name: string, i: number): number {
  if (isMissing(cell)) return 0;
  const value = typeof cell === "string" ? readFigure(cell)?.value : cell;
  if (typeof value !== "number")
    return refuse("not-a-number", { argument: name, place: { row: i + 1 }, found: cellText(cell) });
  return value;
}

function keyOf(text: string): string {
  return plain(text).toLowerCase();
}
