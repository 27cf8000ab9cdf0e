import type { Language } from "#words/language";

/** A sentence with its full stop, which sentences of faults are written without. */
export function ended(sentence: string, language: Language): string {
  return `${sentence}${language === "zh" ? "。" : "."}`;
}
