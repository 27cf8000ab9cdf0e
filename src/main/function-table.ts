import { catalogue } from "#functions/catalogue";
import { guides } from "#functions/guides";
import type { Parameter } from "#functions/workbook-function";
import type { Language } from "#words/language";
import { signature } from "./signature";

/** The catalogue as an aligned table: each function with its parameters, and what it answers. */
export function functionTable(language: Language): string {
  return aligned([
    header[language],
    ...catalogue.map((f) => [signature(f), guides[f.name].summary[language]]),
  ]);
}

/** The catalogue as data, for programs. */
export function functionList(language: Language): readonly object[] {
  return catalogue.map((f) => ({
    name: f.name,
    group: f.group,
    summary: guides[f.name].summary[language],
    unit: guides[f.name].unit[language],
    parameters: f.parameters.map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional ?? false,
      description: guides[f.name].parameters[parameter.name][language],
      ...(parameter.words ? { words: wordsOf(parameter.words, language) } : {}),
    })),
  }));
}

const header = { en: ["function", "answers"], zh: ["函数", "结果"] } as const;

function wordsOf(words: NonNullable<Parameter["words"]>, language: Language): readonly string[] {
  return Object.values(words).map((word) => word[language]);
}

/**
 * Rows with every column but the last filled with spaces to one width.
 *
 * @example  aligned([["同比", "a"], ["YOY", "b"]])  // "同比  a\nYOY   b\n"
 */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => widthOf(row[c]))));
  const line = (row: readonly string[]) =>
    row
      .map((text, c) => (c === row.length - 1 ? text : text + " ".repeat(widths[c] - widthOf(text))))
      .join("  ");
  return rows.map((row) => `${line(row)}\n`).join("");
}

/**
 * Columns of a terminal that a text takes: a Chinese character and a full-width sign take two.
 *
 * @example  widthOf("同比YoY（%）")  // 12
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

/** Unicode Standard Annex 11: East Asian wide and full-width characters that Chinese text uses. */
function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
    character,
  );
}
