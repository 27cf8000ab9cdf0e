import type { Both } from "./language";

/** The zones of the prosperity index. */
export const zoneWords = {
  "too-cold": { en: "too cold", zh: "过冷" },
  "slightly-cold": { en: "slightly cold", zh: "偏冷" },
  normal: { en: "normal", zh: "正常" },
  "slightly-hot": { en: "slightly hot", zh: "偏热" },
  "too-hot": { en: "too hot", zh: "过热" },
} satisfies Record<string, Both>;
