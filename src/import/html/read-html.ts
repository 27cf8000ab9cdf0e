import { refuse } from "#error/alu-error";
import type { Finding } from "../finding";
import { textCorner, type Grid } from "../grid";
import { pageTables, parserOptions, type PageTable } from "./page-tables";

/**
 * The tables of a page, or of what the clipboard holds as HTML, as text and, where Excel gives them, numbers.
 * What a reader of the page would not see is not read: scripts, styles, comments, hidden rows. Cells that
 * reach over others stand in each, as in `fillMerged`. Tables that only arrange a page are left out.
 *
 * Nothing of the page is carried out or drawn: it is read as data, and only its text comes out.
 *
 * Faults: no table in it; more cells or deeper elements than any page has.
 */
export async function readHtmlTables(
  html: string,
): Promise<{ readonly grids: readonly Grid[]; readonly findings: readonly Finding[] }> {
  const { Parser } = await import("htmlparser2");
  const { handler, tables } = pageTables();
  const parser = new Parser(handler, parserOptions);
  parser.write(html);
  parser.end();
  const kept = tables().filter(isTable);
  if (kept.length === 0) refuse("no-table", {});
  // Named as Excel names its tables, in the language of the page.
  const word = /[\u4e00-\u9fff]/.test(html) ? "表" : "Table";
  const grids = kept.map(({ caption, rows }, i) => ({
    ...textCorner,
    sheet: kept.length === 1 ? null : (caption ?? `${word}${i + 1}`),
    // Excel too puts a caption into the row above a table that is pasted; the year often stands there only.
    rows: caption === null ? rows : [[caption], ...rows],
  }));
  return { grids, findings: [] };
}

/** A table with one cell is a frame; one that holds tables must have rows and columns of its own as well. */
function isTable({ rows, holdsTables }: PageTable): boolean {
  const filled = rows.map((row) => row.filter((cell) => cell !== null).length);
  const cells = filled.reduce((sum, n) => sum + n, 0);
  if (!holdsTables) return cells > 1;
  return filled.filter((n) => n > 1).length > 1;
}
