import { refuse } from "#error/alu-error";
import { cellText, type Cell } from "#cells/cell";
import { isMissing } from "#cells/missing";
import { plain } from "#cells/plain";
import type { Measure, MeasureKind } from "#prosperity/model";
import type { Language } from "#words/language";
import { measureBasisWords, measureList, measureWords, smoothingWords } from "#words/model-words";

/** The measure where a cell leaves it out. */
const level: Measure = { kind: "level", janfeb: false, daily: false, ma3: false };

/**
 * Reads a measure such as yoy+janfeb+daily@ma3 or 同比+1-2月+日均@三月均值; a blank is the level.
 *
 * @param indicator  as sentences call it
 */
export function measureOf(cell: Cell, indicator: string): Measure {
  if (isMissing(cell) || cell === 0) return level;
  const found = cellText(cell);
  const unknown = (): never =>
    refuse("measure-unknown", { indicator, found, en: measureList("en"), zh: measureList("zh") });
  const [joined, ...smoothed] = plain(found).toLowerCase().split("@");
  const [first, ...bases] = joined.split("+").map((part) => part.trim());
  const kind = keyOf<MeasureKind>(first, measureWords) ?? unknown();
  const basis = bases.map((base) => keyOf(base, measureBasisWords) ?? unknown());
  const smoothing = smoothed.map((word) => keyOf(word.trim(), smoothingWords) ?? unknown());
  if (smoothing.length > 1 || new Set(basis).size < basis.length) unknown();
  return {
    kind,
    janfeb: basis.includes("janfeb"),
    daily: basis.includes("daily"),
    ma3: smoothing.length === 1,
  };
}

type Spelt = Readonly<Record<string, { en: string; zh: string; also?: readonly string[] }>>;

function keyOf<T extends string>(word: string, words: Spelt & Readonly<Record<T, object>>): T | null {
  const found = Object.keys(words).find((key) =>
    [key, words[key].en, words[key].zh, ...(words[key].also ?? [])].includes(word),
  );
  return (found as T | undefined) ?? null;
}

/** A measure as the model table writes it. */
export function measureText({ kind, janfeb, daily, ma3 }: Measure, language: Language): string {
  const basis = [
    ...(janfeb ? [measureBasisWords.janfeb[language]] : []),
    ...(daily ? [measureBasisWords.daily[language]] : []),
  ];
  const smoothing = ma3 ? `@${smoothingWords.ma3[language]}` : "";
  return [measureWords[kind][language], ...basis].join("+") + smoothing;
}
