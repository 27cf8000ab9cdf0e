import { textFormat } from "./format";
import { readPage, readTextAs } from "./read-text-formats";
import type { ReadOptions, Reading } from "./reading";
import type { PasteSource } from "./source";

/**
 * Reads a paste: its HTML where that has a table with figures, since it knows merged cells and what a cell
 * holds, else its text, which may also be that of a JSON document or a page.
 */
export async function readPaste({ text, html }: PasteSource, options: ReadOptions): Promise<Reading> {
  if (html !== null && hasTable(html)) {
    const reading = await readPage(html, options);
    const isRead = reading.series.length > 0 || reading.questions.length > 0;
    if (isRead || text.trim() === "") return { ...reading, encoding: null };
  }
  const format = textFormat(text.slice(0, 4096));
  return { ...(await readTextAs(format, [text], options)), encoding: null };
}

/** A table of two cells at least; what a page makes of a single cell is its text. */
function hasTable(html: string): boolean {
  return /<table[\s>]/i.test(html) && (html.match(/<t[dh][\s>]/gi)?.length ?? 0) > 1;
}
