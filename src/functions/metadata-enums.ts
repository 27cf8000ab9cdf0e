import type { Language } from "#words/language";
import type { Choices, WorkbookFunction } from "./workbook-function";

/** A list of words that Excel offers while an argument is typed. */
export interface CustomEnum {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    /** What the list shows. */
    readonly name: string;
    /** What is put into the formula. */
    readonly stringValue: string;
    /** The same word in the other language. */
    readonly tooltip: string;
  }[];
}

/**
 * The lists of words of a catalogue. A word that goes into a formula is the English one in every language,
 * so that a workbook reads the same for whoever opens it; the list shows the reader's own.
 */
export function enumsOf(functions: readonly WorkbookFunction[], language: Language): readonly CustomEnum[] {
  return [...enumIds(functions)].map(([words, id]) => ({
    id,
    type: "string",
    values: valuesOf(words, language),
  }));
}

/** The id of each list, after the first parameter that takes its words: YOY.basis. */
export function enumIds(functions: readonly WorkbookFunction[]): ReadonlyMap<Choices, string> {
  const ids = new Map<Choices, string>();
  for (const { name, parameters } of functions)
    for (const parameter of parameters)
      if (parameter.words && !ids.has(parameter.words)) ids.set(parameter.words, `${name}.${parameter.name}`);
  return ids;
}

function valuesOf(words: Choices, language: Language): CustomEnum["values"] {
  const other: Language = language === "en" ? "zh" : "en";
  return Object.values(words).map((word) => ({
    name: word[language],
    stringValue: word.en,
    tooltip: word[other],
  }));
}
