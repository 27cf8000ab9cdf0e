import { forgivenLine } from "./forgiving-line";
import { longestRow, type RowSplitter, type RowTaker } from "./row-splitter";

/**
 * Hands over the lines above the header as one cell each and leaves what follows to the splitter: lines that
 * begin with #, which speak of the table in free words, commas included; and titles, in which nothing parts cells.
 */
export function preamble(delimiter: string, take: RowTaker["take"], splitter: RowSplitter): RowSplitter {
  let held = "";
  let isOver = false;

  /** Takes a line of the preamble; false where the table has begun. */
  function takeLine(line: string): boolean {
    const cells = preambleCells(line, delimiter);
    if (cells) take(cells);
    return cells !== null;
  }

  function pushOn(): void {
    isOver = true;
    splitter.push(held);
    held = "";
  }

  return {
    push(text) {
      if (isOver) return splitter.push(text);
      held += text;
      let from = 0;
      let end = held.indexOf("\n");
      while (end !== -1 && takeLine(held.slice(from, end))) {
        from = end + 1;
        end = held.indexOf("\n", from);
      }
      held = held.slice(from);
      if (end !== -1 || held.length > longestRow) pushOn();
    },
    end() {
      if (!isOver && held !== "" && !takeLine(held)) pushOn();
      splitter.end();
    },
  };
}

/** The cells of a line above the header; null where it is the header, or a row of the table. */
function preambleCells(line: string, delimiter: string): string[] | null {
  if (/^"?#/.test(line)) {
    const { cells } = forgivenLine(line, delimiter);
    // A column of row numbers is often headed by a # alone.
    if (cells.length > 1 && cells[0].trim() === "#") return null;
    // A spreadsheet that saved the file has filled its lines up with delimiters.
    if (cells.slice(1).every((cell) => cell === "")) return [cells[0]];
    return line.startsWith("#") ? [line] : cells;
  }
  return line.includes(delimiter) || line.startsWith('"') ? null : [line];
}
