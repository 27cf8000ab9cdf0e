import type { Fault } from "#error/fault";
import type { Cell } from "#cells/cell";
import type { Finding } from "../finding";
import { cellAddress, textCorner } from "../grid";
import { delimiterOf, namedDelimiter } from "./delimiter";
import { figureLane, type FigureLane } from "./figure-lane";
import { lineEnds } from "./line-ends";
import { preamble } from "./preamble";
import { cleanRow, cutRow, needsCare } from "./row-limits";
import { rowSplitter, type RowTaker } from "./row-splitter";

/** Takes a row. With figures beside it, a column of figures holds 0 or "" in the row, and its figure there. */
export type TakeRow = (row: readonly Cell[], figures?: Float64Array) => void;

/** Who reads the rows of a text. */
export interface RowsReader {
  /** Called once, when it is known what parts the cells; answers who takes the rows, one by one. */
  readonly begin: (delimiter: string) => TakeRow;
  /**
   * For each column, whether a number may stand for its text: set once a reader holds no rows any more and
   * reads only figures there, and null before. Rows are then gone after they were taken, and may come with their
   * figures beside them.
   */
  readonly figures?: () => readonly boolean[] | null;
  readonly tell: (finding: Finding) => void;
}

/** Characters by which the delimiter is found. */
const sampleSize = 1 << 16;

/**
 * Reads a delimited text (CSV, TSV, a paste) row by row. A line counts as one row, blank ones included, as in a
 * spreadsheet; a cell with line breaks in quotation marks makes one row of several lines. Lines above the
 * header that begin with # are one cell each, whatever they contain. Excel's line `sep=;` is no row.
 *
 * @returns  how many rows there were
 */
export async function readDelimited(
  pieces: AsyncIterable<string> | Iterable<string>,
  reader: RowsReader,
): Promise<number> {
  const ends = lineEnds();
  let sample = "";
  let text: TextRows | undefined;
  const take = (lines: string): void => {
    if (text) text.push(lines);
    else if ((sample += lines).length >= sampleSize) text = textRows(sample, reader);
  };
  for await (const piece of pieces) take(ends(piece));
  take(ends(""));
  return (text ?? textRows(sample, reader)).end();
}

/** The rows of a text whose beginning is known. */
interface TextRows {
  readonly push: (text: string) => void;
  readonly end: () => number;
}

function textRows(sample: string, { begin, figures, tell }: RowsReader): TextRows {
  const named = namedDelimiter(sample);
  const start = named === null ? sample : sample.slice(sample.indexOf("\n") + 1);
  const delimiter = named ?? delimiterOf(start.slice(0, sampleSize));
  const takeRow = begin(delimiter);
  let rows = 0;
  let needsLook = false;
  const tellCell = (column: number, told: Fault): void =>
    tell({ address: cellAddress(textCorner, rows, column), weight: "problem", fault: told });
  const take: RowTaker["take"] = (cells, mended) => {
    mended?.(tellCell);
    if (needsLook) {
      cutRow(cells, tellCell);
      cleanRow(cells, tellCell);
    }
    takeFigures(cells);
  };
  const takeFigures: TakeRow = (cells, figures) => {
    takeRow(cells, figures);
    rows++;
  };
  const lane = laneWhere(delimiter, figures);
  const splitter = preamble(delimiter, take, rowSplitter(delimiter, { take, takeFigures, lane }));
  const push = (text: string): void => {
    needsLook ||= needsCare(text);
    splitter.push(text);
  };
  push(start);
  return {
    push,
    end() {
      splitter.end();
      return rows;
    },
  };
}

/** The lane, once the reader knows its figures; only a delimiter of one character has one. */
function laneWhere(delimiter: string, figures: RowsReader["figures"]): RowTaker["lane"] {
  let lane: FigureLane | null = null;
  if (delimiter.length > 1) return () => null;
  return () => {
    const isFigure = lane ? null : (figures?.() ?? null);
    if (isFigure) lane = figureLane(delimiter, isFigure);
    return lane;
  };
}
