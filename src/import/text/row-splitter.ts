import Papa from "papaparse";
import { fault } from "#error/fault";
import { cellText, type Cell } from "#cells/cell";
import type { FigureLane } from "./figure-lane";
import { forgivenLine } from "./forgiving-line";
import { needsCare, type TellCell } from "./row-limits";

/** A row that is not over after so many characters has an open quotation mark, or is no row of a table. */
export const longestRow = 1 << 21;

/** Characters that are parted at once, and so many that this is worth while. */
const usualReach = 1 << 18;
const usualWait = 1 << 16;

/** Parts a text that comes in pieces into rows. Line ends are "\n" by now. */
export interface RowSplitter {
  readonly push: (text: string) => void;
  readonly end: () => void;
}

/** Who takes the rows. */
export interface RowTaker {
  /** Takes the cells of a row; a row that had to be mended brings what is to be told of it. */
  readonly take: (cells: string[], mended?: (tell: TellCell) => void) => void;
  /** Takes a row from the lane, with its figures; both are gone afterwards. */
  readonly takeFigures: (cells: readonly Cell[], figures: Float64Array) => void;
  /** The lane for the rows to come, once it is known which columns are figures. */
  readonly lane: () => FigureLane | null;
}

/**
 * Parts a text into rows by the rules of RFC 4180, and goes on where these are broken. A line in which a
 * quotation mark is not closed, or closed in the middle of a cell, is read by itself and told; the next line is
 * read as usual. So one stray mark costs no more than its line, and never the rest of the file.
 *
 * Only whole lines are parted, since what a mark means shows by what follows it. After a broken line the next
 * ones are tried one, two, four … at a time, so that a file of broken lines takes hardly longer than a good one.
 */
export function rowSplitter(delimiter: string, { take, takeFigures, lane }: RowTaker): RowSplitter {
  let rest = "";
  let wait = usualWait;
  let reach = usualReach;
  let isSkipping = false;

  function consume(isLast: boolean): void {
    const lines = rest.slice(0, rest.lastIndexOf("\n") + 1);
    const isPlain = !needsCare(lines);
    let from = 0;
    while (from < lines.length) {
      const quick = isPlain ? lane() : null;
      if (quick) {
        takeLane(quick, from === 0 ? lines : lines.slice(from));
        from = lines.length;
        continue;
      }
      const end = lineEndAfter(lines, from + reach);
      const { rows, used, state } = partedRows(lines.slice(from, end), delimiter);
      for (const row of rows) take(row);
      from += used;
      if (state === "right") reach = Math.min(2 * (end - from + used), usualReach);
      else if (state === "open" && end < lines.length && end - from <= longestRow) reach = 2 * (end - from);
      else if (state === "open" && !isLast && end - from <= longestRow) break;
      else from = takeBroken(lines, from);
    }
    wait = from === 0 ? Math.min(2 * rest.length, longestRow + 1) : usualWait;
    rest = rest.slice(from);
  }

  /** Takes whole lines without quotation marks. */
  function takeLane({ row, figures, open, read, lineAt }: FigureLane, lines: string): void {
    const end = open(lines);
    for (let at = 0; at < end;) {
      const after = read(at);
      if (after >= 0) {
        takeFigures(row, figures);
        at = after;
      } else {
        const { text, next } = lineAt(at);
        take(text.split(delimiter));
        at = next;
      }
    }
  }

  /** Takes the one line that begins here, and answers where the next begins. */
  function takeBroken(lines: string, from: number): number {
    const end = lines.indexOf("\n", from);
    const { cells, broken } = forgivenLine(lines.slice(from, end), delimiter);
    const { column, found } = broken ?? { column: 0, found: cells[0] };
    take(cells, (tell) => tell(column, fault("quotes-unpaired", { found: cellText(found) })));
    reach = 1;
    return end + 1;
  }

  /** Takes what there is of a line that does not end, and passes over the rest of it. */
  function cutLine(): void {
    const { cells } = forgivenLine(rest.slice(0, longestRow), delimiter);
    take(cells, (tell) => tell(0, fault("row-too-long", { limit: longestRow })));
    rest = "";
    isSkipping = true;
  }

  return {
    push(text) {
      const from = isSkipping ? text.indexOf("\n") + 1 : 0;
      if (isSkipping && from === 0) return;
      isSkipping = false;
      rest += text.slice(from);
      if (rest.length < wait) return;
      consume(false);
      if (rest.length > longestRow && !rest.includes("\n")) cutLine();
    },
    end() {
      if (rest !== "" && !rest.endsWith("\n")) rest += "\n";
      consume(true);
    },
  };
}

/** Where the line that this place lies in is over, its line end included; the end of the text is one. */
function lineEndAfter(lines: string, place: number): number {
  return place >= lines.length ? lines.length : lines.indexOf("\n", place) + 1;
}

interface PartedRows {
  readonly rows: readonly string[][];
  /** Characters of these rows. */
  readonly used: number;
  /** What follows them: nothing, a row that is broken, or a cell whose quotation mark may yet be closed. */
  readonly state: "right" | "broken" | "open";
}

/** The rows of whole lines up to the first that is not right. */
function partedRows(lines: string, delimiter: string): PartedRows {
  const { data, errors, meta } = parse(lines, delimiter);
  if (errors.length === 0)
    return { rows: data, used: meta.cursor, state: meta.cursor === lines.length ? "right" : "open" };
  const right = errors[0].row;
  const used = right === 0 ? 0 : parse(lines, delimiter, right).meta.cursor;
  return { rows: data.slice(0, right), used, state: "broken" };
}

interface Parse {
  readonly data: string[][];
  readonly errors: readonly { readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** papaparse's reading of lines, without a row that their end leaves open. */
function parse(lines: string, delimiter: string, preview = 0): Parse {
  return new Papa.Parser({ delimiter, newline: "\n", preview }).parse(lines, 0, true) as Parse;
}
