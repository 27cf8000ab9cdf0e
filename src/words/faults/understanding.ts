import type { UnderstandingFaults } from "#error/faults/understanding";
import type { Sentences } from "../sentences";

export const understandingFaults: Sentences<UnderstandingFaults> = {
  "named-as-indicator": {
    code: "#VALUE!",
    en: ({ name, indicator }) => `"${name}" is a name of the indicator ${indicator}`,
    zh: ({ name, indicator }) => `“${name}”是指标“${indicator}”的名称`,
  },
};
