import { AluError } from "#error/alu-error";
import { cellText, type Argument, type Cell } from "./cell";
import { isMissing } from "./missing";
import { readFigure } from "./number-text";
import { plain } from "./plain";

/** The single cell of an option; null where it was left out or is blank. */
export function oneCell(argument: Argument, name: string): Cell {
  if (argument === null) return null;
  if (argument.length !== 1 || argument[0].length !== 1)
    throw new AluError("one-cell", {
      argument: name,
      rows: argument.length,
      columns: argument[0]?.length ?? 0,
    });
  const cell = argument[0][0];
  return isMissing(cell) ? null : cell;
}

export interface NumberLimits {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: true;
}

/** An option that is a number, or `otherwise` where it was left out. */
export function numberOption<T extends number | null>(
  argument: Argument,
  name: string,
  otherwise: T,
  limits: NumberLimits = {},
): number | T {
  const cell = oneCell(argument, name);
  if (cell === null) return otherwise;
  const value =
    typeof cell === "number" ? cell : typeof cell === "string" ? readFigure(cell)?.value : undefined;
  if (value === undefined)
    throw new AluError("not-a-number", { argument: name, place: { row: 1 }, found: cellText(cell) });
  return within(value, name, limits);
}

function within(
  value: number,
  name: string,
  { least = -Infinity, most = Infinity, whole }: NumberLimits,
): number {
  if (whole && !Number.isInteger(value)) throw new AluError("not-whole", { argument: name, found: value });
  if (value < least || value > most)
    throw new AluError("out-of-range", { argument: name, found: value, limits: limitsText(least, most) });
  return value;
}

function limitsText(least: number, most: number): string {
  if (most === Infinity) return `≥ ${least}`;
  return least === -Infinity ? `≤ ${most}` : `${least} … ${most}`;
}

/** The words that an argument takes; `functions` offers the same to Excel. */
type Choices<T extends string> = Readonly<
  Record<T, { readonly en: string; readonly zh: string; readonly also?: readonly string[] }>
>;

/** An option that is a word, in either language, or `otherwise` where it was left out. */
export function wordOption<T extends string, D extends T | null>(
  argument: Argument,
  name: string,
  choices: Choices<T>,
  otherwise: D,
): T | D {
  const cell = oneCell(argument, name);
  // No word is 0: it is a blank cell as some hosts deliver it.
  return cell === null || cell === 0 ? otherwise : wordOf(cell, name, choices);
}

/** An option of words joined by +, such as janfeb+daily; empty where it was left out. */
export function wordsOption<T extends string>(
  argument: Argument,
  name: string,
  choices: Choices<T>,
): readonly T[] {
  const cell = oneCell(argument, name);
  if (cell === null || cell === 0) return [];
  return plain(cellText(cell))
    .split("+")
    .map((part) => wordOf(part, name, choices));
}

/** The choice that a cell names. */
export function wordOf<T extends string>(cell: Cell, name: string, choices: Choices<T>): T {
  const key = keyOf(cellText(cell), choices);
  if (key !== null) return key;
  const words = (Object.keys(choices) as T[]).map((key) => spellings(choices[key])).join(", ");
  throw new AluError("not-a-word", { argument: name, found: cellText(cell), words });
}

/** The choice that a text names in either language; null where it names none. */
export function keyOf<T extends string>(text: string, choices: Choices<T>): T | null {
  const word = plain(text).toLowerCase();
  for (const key of Object.keys(choices) as T[]) {
    const { en, zh, also = [] } = choices[key];
    if ([key, en, zh, ...also].some((spelling) => spelling.toLowerCase() === word)) return key;
  }
  return null;
}

function spellings({ en, zh }: { readonly en: string; readonly zh: string }): string {
  return en === zh ? en : `${en} ${zh}`;
}
