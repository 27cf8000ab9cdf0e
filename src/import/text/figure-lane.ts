import type { Cell } from "#cells/cell";

const [zero, nine, minus, point, lineEnd] = [48, 57, 45, 46, 10];
/** As many digits are exact in a double, and so is their quotient by a power of ten. */
const mostDigits = 15;
const powers = Array.from({ length: mostDigits + 1 }, (_, n) => 10 ** n);

/** Reads lines of one shape: as many cells as columns, and plain figures where figures are expected. */
export interface FigureLane {
  /** The cells of the line that was read last; the next line overwrites them. */
  readonly row: readonly Cell[];
  /** Reads the line that begins here; answers where the next begins, and −1 where it is of another shape. */
  readonly read: (text: string, from: number) => number;
}

/**
 * Reads figures straight from a text, without a string for each cell: nearly all time of a long file goes into
 * those. It serves lines without quotation marks; whatever is not a plain figure, such as 1,234 or 12.3%, is
 * left to the common way, and so is every line of another length.
 *
 * @param isFigure  for each column, whether its cells are figures with a decimal point; a blank is "" there
 */
export function figureLane(delimiter: string, isFigure: readonly boolean[]): FigureLane {
  const parting = delimiter.charCodeAt(0);
  const last = isFigure.length - 1;
  const row: Cell[] = isFigure.map(() => "");
  let at = 0;

  /** Reads a plain figure or a blank; false where the cell is something else. */
  function readFigure(text: string, column: number, end: number): boolean {
    let code = text.charCodeAt(at);
    const isNegative = code === minus;
    if (isNegative) code = text.charCodeAt(++at);
    let whole = 0;
    let digits = 0;
    let before = -1;
    for (; ; code = text.charCodeAt(++at)) {
      if (code >= zero && code <= nine) {
        whole = whole * 10 + (code - zero);
        digits++;
      } else if (code === point && before < 0 && digits > 0) before = digits;
      else break;
    }
    if (code !== end || digits > mostDigits || before === digits) return false;
    if (digits === 0) row[column] = "";
    else {
      const size = before < 0 ? whole : whole / powers[digits - before];
      row[column] = isNegative && size !== 0 ? -size : size;
    }
    return digits > 0 || !isNegative;
  }

  function readText(text: string, column: number, end: number): boolean {
    const from = at;
    let code = text.charCodeAt(at);
    while (code !== parting && code !== lineEnd) code = text.charCodeAt(++at);
    row[column] = text.slice(from, at);
    return code === end;
  }

  return {
    row,
    read(text, from) {
      at = from;
      for (let column = 0; column <= last; column++) {
        const end = column === last ? lineEnd : parting;
        if (!(isFigure[column] ? readFigure(text, column, end) : readText(text, column, end))) return -1;
        at++;
      }
      return at;
    },
  };
}
