import type { Both } from "./language";

/** What the header row of an answer calls the thing computed. */
export const labels = {
  yoy: { en: "YoY", zh: "同比" },
} satisfies Record<string, Both>;
