import type { Both } from "./language";

interface Choice extends Both {
  readonly also?: readonly string[];
}

const choices = <T extends string>(words: Record<T, Choice>): Readonly<Record<T, Choice>> => words;

/** On what footing two months are compared. */
export const basisWords = choices({
  raw: { en: "raw", zh: "原值" },
  daily: { en: "daily", zh: "日均" },
  janfeb: { en: "janfeb", zh: "1-2月" },
});

/** How a change is measured. */
export const methodWords = choices({
  pct: { en: "pct", zh: "百分比" },
  log: { en: "log", zh: "对数" },
  sym: { en: "sym", zh: "对称" },
});

/** How a change that is given to a function was typed. */
export const kindWords = choices({
  fraction: { en: "fraction", zh: "小数" },
  percent: { en: "percent", zh: "百分数" },
  points: { en: "points", zh: "点", also: ["diff", "百分点", "差值"] },
  ratio: { en: "ratio", zh: "倍数" },
  index100: { en: "index100", zh: "上年=100" },
});
