import type { Both } from "./language";

/** How a host may deliver a cell, and how ALU then reads it. */
export const deliveries = {
  number: { en: "number", zh: "数字" },
  zero: { en: "zero", zh: "零" },
  boolean: { en: "boolean", zh: "逻辑值" },
  blank: { en: "blank", zh: "空白" },
  "empty-text": { en: "empty text", zh: "空文本" },
  "number-text": { en: "text, read as a number", zh: "文本（按数字读）" },
  "month-text": { en: "text, read as a month", zh: "文本（按月份读）" },
  "missing-text": { en: "text, read as missing", zh: "文本（视为缺失）" },
  text: { en: "text", zh: "文本" },
  error: { en: "error", zh: "错误" },
} satisfies Record<string, Both>;
