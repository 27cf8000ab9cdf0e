import type { ImportCellFaults } from "#error/faults/import-cells";
import type { Sentences } from "../sentences";

export const importCellFaults: Sentences<ImportCellFaults> = {
  "cell-not-understood": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" is neither a figure nor a sign that there is none, and was left out`,
    zh: ({ found }) => `“${found}”既不是数字，也不是缺失标记，已略去`,
  },
};
