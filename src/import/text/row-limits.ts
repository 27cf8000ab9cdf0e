import { fault, type Fault } from "#error/fault";
import { cellText } from "#cells/cell";

/** The columns of a sheet, and the characters of a cell; Excel has no more, and nobody's table does. */
export const mostColumns = 16_384;
export const mostCharacters = 32_767;

/** Tells what a row is found to be, with the column that it stands in. */
export type TellCell = (column: number, told: Fault) => void;

/** Cuts what is beyond the limits of a sheet, in place. */
export function cutRow(row: string[], tell: TellCell): void {
  if (row.length > mostColumns) {
    tell(mostColumns, fault("row-too-wide", { columns: row.length, limit: mostColumns }));
    row.length = mostColumns;
  }
  for (let column = 0; column < row.length; column++) {
    const { length } = row[column];
    if (length <= mostCharacters) continue;
    tell(column, fault("cell-too-long", { length, limit: mostCharacters }));
    row[column] = row[column].slice(0, mostCharacters);
  }
}

/**
 * True where rows of this text may need `cutRow` or `cleanRow`: it has NUL or damaged characters, long lines, or
 * quotation marks, which make cells of several lines. Most texts have none, and spare the look at each cell.
 */
export function needsCare(text: string): boolean {
  return text.includes('"') || text.includes("\0") || text.includes("\uFFFD") || hasLongLine(text);
}

/** Half the characters of a cell, since a line may go on in the next piece. */
const longLine = mostCharacters >> 1;

function hasLongLine(text: string): boolean {
  let from = 0;
  while (text.length - from > longLine) {
    const end = text.lastIndexOf("\n", from + longLine);
    if (end < from) return true;
    from = end + 1;
  }
  return false;
}
/** Takes NUL characters out of the cells of a row, in place, and tells of them and of damaged characters. */
export function cleanRow(row: string[], tell: TellCell): void {
  for (let column = 0; column < row.length; column++) {
    if (row[column].includes("\0")) {
      row[column] = row[column].replaceAll("\0", "");
      tell(column, fault("nul-characters", { found: cellText(row[column]) }));
    }
    if (row[column].includes("\uFFFD"))
      tell(column, fault("damaged-characters", { found: cellText(row[column]) }));
  }
}
