import type { Both, Language } from "#words/language";

/** The names of the sample's sheets in one workbook. */
export interface SampleSheets {
  readonly published: string;
  readonly vintages: string;
  readonly panel: string;
  readonly model: string;
  readonly index: string;
}

const plainNames = {
  published: { en: "Published", zh: "已公布" },
  vintages: { en: "Vintages", zh: "历次公布" },
  panel: { en: "Panel", zh: "面板" },
  model: { en: "Model", zh: "模型" },
  index: { en: "Index", zh: "指数" },
} satisfies Record<keyof SampleSheets, Both>;

/**
 * The names of the five sheets beside those that the workbook has. Where one is taken, all five carry the
 * same first free number, so that they are seen to belong together. Excel does not tell case apart.
 *
 * @example sampleSheets("en", ["panel"]).index  // "Index 2"
 */
export function sampleSheets(language: Language, taken: readonly string[]): SampleSheets {
  const used = new Set(taken.map((sheet) => sheet.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = (sheet: keyof SampleSheets) => `${plainNames[sheet][language]}${n === 1 ? "" : ` ${n}`}`;
    const names = {
      published: name("published"),
      vintages: name("vintages"),
      panel: name("panel"),
      model: name("model"),
      index: name("index"),
    };
    if (!Object.values(names).some((sheet) => used.has(sheet.toLowerCase()))) return names;
  }
}

/** Whether names were taken, so that the sheets carry a number. */
export function areRenamed(language: Language, taken: readonly string[]): boolean {
  return sampleSheets(language, taken).index !== plainNames.index[language];
}
