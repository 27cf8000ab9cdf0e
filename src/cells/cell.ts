/** What a cell holds once it has reached us; `null` is a blank. */
export type Cell = number | string | boolean | null | ErrorCell;

/** An error that another formula left in the cell, such as #N/A. */
export interface ErrorCell {
  readonly error: string;
}

/** Rows of cells, as a range holds them. */
export type Cells = readonly (readonly Cell[])[];

/** An argument as it reached the function; `null` where it was left out. */
export type Argument = Cells | null;

/** How the host and its reader write dates and words. */
export interface Locale {
  readonly language: "en" | "zh";
  /** True where the workbook counts dates from 1904, as old Mac workbooks do. */
  readonly date1904: boolean;
}

/** True for an error cell. */
export function isErrorCell(cell: Cell): cell is ErrorCell {
  return typeof cell === "object" && cell !== null;
}

/** A cell as a reader would see it, for a sentence. Long text is cut. */
export function cellText(cell: Cell): string {
  const text = wholeText(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A cell as a reader would see it, in full: what a name is known by. */
export function wholeText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return isErrorCell(cell) ? cell.error : String(cell);
}
