import type { Both } from "./language";

/** How a single figure of the model stands. */
export const statusWords = {
  actual: { en: "actual", zh: "实际" },
  missing: { en: "missing", zh: "缺失" },
  final: { en: "final", zh: "最终" },
  notSupplied: { en: "not supplied", zh: "未提供" },
  ignored: { en: "ignored", zh: "未使用" },
} satisfies Record<string, Both>;

/** A score that stands for a later month: "held 2025-09". */
export function heldText(month: string): Both {
  return { en: `held ${month}`, zh: `沿用${month}` };
}

/** What a measure fell back to, for want of its growth column. */
export function fellBackText(measure: Both): Both {
  return { en: `${measure.en}, no growth column`, zh: `${measure.zh}，无增速列` };
}

/** A value that some indicators are still awaited for. */
export function preliminaryText(actual: number, of: number): Both {
  return { en: `preliminary, ${actual} of ${of}`, zh: `初步，${of}项中${actual}项` };
}

/** A month without an index, and why. */
export function withoutText(names: readonly string[]): Both {
  return { en: `without ${names.join(", ")}`, zh: `不含${names.join("、")}` };
}

/** The limits of an indicator that the model left blank. */
export function estimatedText(window: string): Both {
  return { en: `estimated, ${window}`, zh: `估计，${window}` };
}
