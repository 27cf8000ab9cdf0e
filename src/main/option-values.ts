import type { Both } from "#words/language";

/** The words that an option may have. */
const choices: Readonly<Record<string, readonly string[]>> = {
  lang: ["en", "zh"],
  dates: ["day-first", "month-first", "year-first"],
  decimal: ["point", "comma"],
};

/** What is wrong with the value of an option that takes one; null where nothing is. */
export function wrongValue(name: string, value: string | undefined): Both | null {
  if (name === "year")
    return /^(19|20)\d\d$/.test(value ?? "")
      ? null
      : {
          en: `--year must be a year from 1900 to 2099 and is ${value || "missing"}`,
          zh: `--year 须为 1900 至 2099 的年份，现为 ${value || "空"}`,
        };
  const words = choices[name];
  return words.includes(value ?? "")
    ? null
    : {
        en: `--${name} must be ${listed(words, " or ", ", ")} and is ${value || "missing"}`,
        zh: `--${name} 须为 ${listed(words, " 或 ", "、")}，现为 ${value || "空"}`,
      };
}

function listed(words: readonly string[], last: string, between: string): string {
  return [words.slice(0, -1).join(between), words.at(-1)!].join(last);
}
