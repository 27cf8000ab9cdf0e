import type { Choices } from "#functions/workbook-function";
import { basisWords } from "#words/choices";
import type { Language } from "#words/language";

/** A word that an argument takes: what the formula gets, and how its reader calls it. */
export interface ArgumentWord {
  readonly value: string;
  readonly text: string;
}

/**
 * The words of an argument in the reader's language. The formula always gets the English word, so that a
 * workbook is read alike wherever it is opened.
 */
export function wordsOf(words: Choices, language: Language): readonly ArgumentWord[] {
  const single = Object.values(words).map((word) => ({ value: word.en, text: textOf(word, language) }));
  if (words !== basisWords) return single;
  const { janfeb, daily } = basisWords;
  return [
    ...single,
    { value: `${janfeb.en}+${daily.en}`, text: `${textOf(janfeb, language)} + ${textOf(daily, language)}` },
  ];
}

const textOf = (word: Choices[string], language: Language) => word[language];
