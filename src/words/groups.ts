import type { Both } from "./language";

/** What the groups of functions are called. */
export const groupNames = {
  change: { en: "Change", zh: "变化" },
  calendar: { en: "Calendar", zh: "日历" },
  production: { en: "Production", zh: "生产" },
  composite: { en: "Composite indices", zh: "合成指数" },
  prosperity: { en: "Prosperity", zh: "景气" },
  evidence: { en: "Evidence", zh: "核对" },
  support: { en: "Support", zh: "辅助" },
} satisfies Record<string, Both>;
