/** The cells of one line whose quotation marks do not pair up. */
export interface ForgivenLine {
  readonly cells: string[];
  /** The first cell in which a quotation mark is not as it should be, as it is written; null where there is none. */
  readonly broken: { readonly column: number; readonly found: string } | null;
}

/**
 * Parts one line as a spreadsheet would, whatever its quotation marks: what follows a closing mark belongs to the
 * cell, and a mark that nothing closes is a character like any other.
 *
 * @example  forgivenLine('2025-01,"铝"价格,"1,5"', ",").cells  // ["2025-01", "铝价格", "1,5"]
 * @example  forgivenLine('2025-01,"铝,5', ",").cells  // ["2025-01", "\"铝", "5"]
 */
export function forgivenLine(line: string, delimiter: string): ForgivenLine {
  const cells: string[] = [];
  let broken: ForgivenLine["broken"] = null;
  for (let from = 0; from <= line.length;) {
    const close = line[from] === '"' ? closingQuote(line, from + 1) : -1;
    const after = close === -1 ? from : close + 1;
    const next = line.indexOf(delimiter, after);
    const end = next === -1 ? line.length : next;
    const quoted = close === -1 ? "" : line.slice(from + 1, close).replaceAll('""', '"');
    const isBroken = close === -1 ? line[from] === '"' : end > after;
    if (isBroken) broken ??= { column: cells.length, found: line.slice(from, end) };
    cells.push(quoted + line.slice(after, end));
    from = end + delimiter.length;
  }
  return { cells, broken };
}

/** Where the quotation mark stands that closes what began before `from`; two in a row are one of the text. */
function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at !== -1; at = line.indexOf('"', at + 2))
    if (line[at + 1] !== '"') return at;
  return -1;
}
