import type { Both } from "./language";

/** What is said of printed figures that should fit together. */
export const verdicts = {
  agrees: { en: "agrees", zh: "相符" },
  "cannot-be": { en: "cannot be", zh: "不可能" },
  "needs-more-digits": { en: "needs more digits", zh: "需要更多位数" },
} satisfies Record<string, Both>;
