import Papa from "papaparse";

/** What parts the cells of a line, in the order of preference where two would do equally well. */
const delimiters = ["\t", ";", "|", ","] as const;

/** Lines that are looked at. */
const looked = 60;

/** A cell that is a figure, a rate or a date and nothing else; a tab within it parts two cells. */
const plain = /^\s*[-+(]?\d[\d.,'% \u00a0年月日/:-]*\)?\s*$/;

/**
 * What parts the cells of a text: a tab, a semicolon, a bar or a comma. The right one leaves the most cells
 * that are a figure or a date and nothing else, since with a wrong one the right one stands inside the cells;
 * where two leave as many, the one that parts more lines. The full-width ，；｜ belong to a text and part
 * nothing. A text of one column has none, and a comma is returned.
 *
 * @param sample  the first lines; those that begin with # are passed over
 *
 * @example  delimiterOf("月份;产量\n2025-01;1,5\n2025-02;2,5")  // ";"
 * @example  delimiterOf("month,value\n2025-01,1.5")  // ","
 */
export function delimiterOf(sample: string): string {
  const text = sample.replace(/^#.*\n?/gm, "");
  let best = { delimiter: ",", plain: 0, parted: 0 };
  for (const delimiter of delimiters) {
    const rows = firstRows(text, delimiter).filter(isParted);
    const cells = rows.flat().filter((cell) => plain.test(cell)).length;
    const isBetter = cells > best.plain || (cells === best.plain && rows.length > best.parted);
    if (isBetter) best = { delimiter, plain: cells, parted: rows.length };
    // Cells hardly ever hold a tab; commas in figures would part more cells than it does.
    if (delimiter === "\t" && cells > 0 && rows.length * 2 > linesOf(text)) return delimiter;
  }
  return best.delimiter;
}

function linesOf(text: string): number {
  const lines = text.split("\n", looked).filter((line) => line.trim() !== "");
  return lines.length;
}

/** True for a row of several cells of which one says something. */
function isParted(row: readonly string[]): boolean {
  return row.length > 1 && row.some((cell) => cell.trim() !== "");
}

function firstRows(text: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: looked }).data;
}

/**
 * The character that Excel's own first line `sep=;` names; null where there is no such line.
 *
 * @example  namedDelimiter("sep=;\nmonth;value")  // ";"
 */
export function namedDelimiter(text: string): string | null {
  return /^"?sep=([^"\n])"?\n/i.exec(text)?.[1] ?? null;
}
