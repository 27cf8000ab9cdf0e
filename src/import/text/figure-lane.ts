import type { Cell } from "#cells/cell";
import { encodedLines } from "./encoded-lines";
import { textMemory } from "./text-memory";

const [zero, nine, minus, point, lineEnd] = [48, 57, 45, 46, 10];
/** As many digits are exact in a double, and so is their quotient by a power of ten. */
const mostDigits = 15;
const powers = Array.from({ length: mostDigits + 1 }, (_, n) => 10 ** n);

/** Reads lines of one shape: as many cells as columns, and plain figures where figures are expected. */
export interface FigureLane {
  /** The texts of the line that was read last, and for each figure a 0 in its place; the next line overwrites them. */
  readonly row: readonly Cell[];
  /** The figures of the same line; `NaN` where a column has none. */
  readonly figures: Float64Array;
  /** Takes whole lines to be read, without quotation marks, and answers where they end; places are those of bytes. */
  readonly open: (lines: string) => number;
  /** Reads the line that begins here; answers where the next begins, and −1 where it is of another shape. */
  readonly read: (from: number) => number;
  /** The line that begins here as it is written, without its end, and where the next begins. */
  readonly lineAt: (from: number) => { readonly text: string; readonly next: number };
}

/**
 * Reads figures straight from a text, without a string or an object for each cell: nearly all time of a long file
 * goes into those. Bytes are read, since a character of a string takes an engine several times as long. Whatever is
 * not a plain figure, such as 1,234 or 12.3%, is left to the common way, and so is every line of another length.
 *
 * @param isFigure  for each column, whether its cells are figures with a decimal point; a blank is "" there
 */
export function figureLane(delimiter: string, isFigure: readonly boolean[]): FigureLane {
  const parting = delimiter.charCodeAt(0);
  const width = isFigure.length;
  const row: Cell[] = isFigure.map(() => "");
  const figures = new Float64Array(width).fill(NaN);
  const lines = encodedLines();
  const texts = textMemory();

  /** Reads a plain figure or a blank; answers where the next cell begins, and −1 where the cell is something else. */
  function readFigure(bytes: Uint8Array, from: number, column: number, end: number): number {
    let at = from;
    let code = bytes[at];
    const isNegative = code === minus;
    if (isNegative) code = bytes[++at];
    const begin = at;
    let whole = 0;
    for (; code >= zero && code <= nine; code = bytes[++at]) whole = whole * 10 + (code - zero);
    let digits = at - begin;
    let places = 0;
    if (code === point && digits > 0) {
      code = bytes[++at];
      const mark = at;
      for (; code >= zero && code <= nine; code = bytes[++at]) whole = whole * 10 + (code - zero);
      places = at - mark;
      digits = places === 0 ? mostDigits + 1 : digits + places;
    }
    if (code !== end || digits > mostDigits || (digits === 0 && isNegative)) return -1;
    if ((digits === 0) !== (row[column] === "")) row[column] = digits === 0 ? "" : 0;
    const size = places === 0 ? whole : whole / powers[places];
    figures[column] = digits === 0 ? NaN : isNegative && size !== 0 ? -size : size;
    return at + 1;
  }

  function readText(bytes: Uint8Array, from: number, column: number, end: number): number {
    let at = from;
    let code = bytes[at];
    let hash = 0;
    for (; code !== parting && code !== lineEnd; code = bytes[++at]) hash = (hash * 31 + code) | 0;
    if (code !== end) return -1;
    row[column] = texts(lines, from, at, hash);
    return at + 1;
  }

  return {
    row,
    figures,
    open: lines.open,
    read(from) {
      const bytes = lines.bytes();
      let at = from;
      for (let column = 0; column < width && at >= 0; column++) {
        const end = column === width - 1 ? lineEnd : parting;
        at = isFigure[column] ? readFigure(bytes, at, column, end) : readText(bytes, at, column, end);
      }
      return at;
    },
    lineAt(from) {
      const end = lines.bytes().indexOf(lineEnd, from);
      return { text: lines.text(from, end), next: end + 1 };
    },
  };
}

/** The cells of a line that the lane has read, its figures among them. */
export function laneCells(row: readonly Cell[], figures: Float64Array): Cell[] {
  return row.map((cell, c) => (Number.isNaN(figures[c]) ? cell : figures[c]));
}
