import { AluError } from "#error/alu-error";
import { cellText, type Argument, type Cell } from "./cell";
import { isMissing } from "./missing";
import { readFigure } from "./number-text";
import { plain } from "./plain";

/** A figure that may be quoted as a range; `low` and `high` are the same where it is one number. */
export interface RangeFigure {
  readonly low: number;
  readonly high: number;
}

const number = String.raw`[+-]?(?:\d[\d,]*\.?\d*|\.\d+)`;
const quoted = new RegExp(
  String.raw`^\(?(${number})\s*([%‰万亿])?\s*(?:-|至|到|\bto\b|\.\.)\s*(${number})\s*([%‰万亿])?\)?$`,
);

/**
 * Reads a range as it is quoted: "65-95", "2,500–2,600", "1.5~2%", "2500至2600", or two cells side by side.
 * A sign after the second number holds for both. The ends are put in order.
 *
 * @returns  null where the text is neither a range nor a number
 * @example  rangeOfText("2500-2600").high  // 2600
 */
export function rangeOfText(text: string): RangeFigure | null {
  const one = readFigure(text);
  if (one) return { low: one.value, high: one.value };
  const match = quoted.exec(plain(text).toLowerCase());
  if (!match) return null;
  const [, from, sign, through, lastSign = ""] = match;
  const ends = [readFigure(from + (sign ?? lastSign)), readFigure(through + lastSign)];
  if (ends[0] === null || ends[1] === null) return null;
  return ordered(ends[0].value, ends[1].value);
}

/** Reads an argument that is one figure, a quoted range, or two cells side by side; `NaN` where it is blank. */
export function readRangeFigure(argument: Argument, name: string): RangeFigure {
  const cells = argument?.flat() ?? [];
  if (argument === null || argument.length !== 1 || cells.length < 1 || cells.length > 2)
    throw new AluError("one-cell", {
      argument: name,
      rows: argument?.length ?? 0,
      columns: argument?.[0]?.length ?? 0,
    });
  const ranges = cells.map((cell, c) => rangeOf(cell, name, c));
  return ordered(ranges[0].low, ranges[ranges.length - 1].high);
}

function rangeOf(cell: Cell, argument: string, c: number): RangeFigure {
  if (typeof cell === "number") return { low: cell, high: cell };
  if (isMissing(cell)) return { low: NaN, high: NaN };
  const range = typeof cell === "string" ? rangeOfText(cell) : null;
  if (range === null)
    throw new AluError("not-a-number", {
      argument,
      place: { row: c + 1, ...(c > 0 ? { across: true } : {}) },
      found: cellText(cell),
    });
  return range;
}

function ordered(a: number, b: number): RangeFigure {
  return a > b ? { low: b, high: a } : { low: a, high: b };
}
