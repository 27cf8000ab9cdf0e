import type { Cell } from "#cells/cell";
import { fault } from "#error/fault";
import { isBlank, textOf } from "./blank";
import type { ClassOf } from "./cell-class";
import type { Context } from "./context";
import { frameAddress, type Frame } from "./frame";
import { isSaying, noLines, readLine, withLine, type Lines } from "./lines";
import { saysPeriod } from "./words-of-tables";

/** A frame without the lines above its header, and what these said. */
export interface Peeled {
  readonly frame: Frame;
  readonly lines: Lines;
}

/** Takes titles, comments and such lines as 单位：万吨 off the top of a frame, which has not been turned yet. */
export function peelLines(frame: Frame, classOf: ClassOf, { corner, findings }: Context): Peeled {
  let lines = noLines;
  let first = 0;
  for (const row of frame.rows) {
    const texts = lineTexts(row, classOf);
    if (texts === null) break;
    for (const text of texts) {
      const line = readLine(text);
      if (line) lines = withLine(lines, line);
      if (line?.as === "aside")
        findings.note(frameAddress(corner, frame, first, 0), fault("line-set-aside", { found: cut(text) }));
    }
    first++;
  }
  return { frame: { ...frame, rows: frame.rows.slice(first), top: frame.top + first }, lines };
}

/** The texts of a row that is a line above the table; null where the table begins. */
function lineTexts(row: readonly Cell[], classOf: ClassOf): readonly string[] | null {
  const filled = row.flatMap((cell, c) => (isBlank(cell) ? [] : [c]));
  if (filled.length === 0) return [];
  const texts = filled.map((c) => textOf(row[c]));
  // Commas have divided a comment that speaks in sentences; a # alone heads a column of numbers.
  if (texts[0].startsWith("#") && texts[0].length > 1) return [texts.join(", ")];
  if (texts.every(isSaying)) return texts;
  if (texts.length > 1 || classOf(row[filled[0]]) !== "word" || saysPeriod(texts[0])) return null;
  return filled[0] === 0 || isTitle(texts[0]) ? texts : null;
}

// A short word that stands above a later column is a header that its neighbours share.
function isTitle(text: string): boolean {
  return text.length > 16 || /表|统计|\d{4}年|table|单位[:：]/i.test(text);
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
