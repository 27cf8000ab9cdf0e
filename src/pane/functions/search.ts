import type { WorkbookFunction } from "#functions/workbook-function";
import type { Guide } from "#functions/guide";
import { groupNames } from "#words/groups";

/**
 * The functions that have every word of the query in their name, keywords, summary or group, in either
 * language; the best first, and in the order of the catalogue where nothing is asked.
 */
export function search(
  catalogue: readonly WorkbookFunction[],
  guides: Readonly<Record<string, Guide>>,
  query: string,
): readonly WorkbookFunction[] {
  const words = plainWords(query);
  if (words.length === 0) return catalogue;
  return catalogue
    .map((f) => ({ f, rank: rankOf(f, guides[f.name], words) }))
    .filter(({ rank }) => rank < nowhere)
    .sort((a, b) => a.rank - b.rank)
    .map(({ f }) => f);
}

const nowhere = 1000;

/** How far down a function stands: the sum over the words of where each is found. */
function rankOf(f: WorkbookFunction, guide: Guide | undefined, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + placeOf(f, guide, word), 0);
}

function placeOf(f: WorkbookFunction, guide: Guide | undefined, word: string): number {
  const name = f.name.toLowerCase();
  const keywords = guide?.keywords.map((keyword) => keyword.toLowerCase()) ?? [];
  const { en, zh } = groupNames[f.group];
  if (name === word) return 0;
  if (name.startsWith(word)) return 1;
  if (keywords.includes(word)) return 2;
  if (name.includes(word)) return 3;
  if (keywords.some((keyword) => keyword.includes(word))) return 4;
  if (guide && `${guide.summary.en} ${guide.summary.zh}`.toLowerCase().includes(word)) return 6;
  return `${en} ${zh}`.toLowerCase().includes(word) ? 8 : nowhere;
}

/** Full-width letters as half-width, without the ALU. before a name. */
function plainWords(query: string): readonly string[] {
  return query
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[=(),，、；;]/g, " ")
    .split(/\s+/)
    .map((word) => word.replace(/^alu\./, ""))
    .filter((word) => word !== "" && word !== "alu");
}
