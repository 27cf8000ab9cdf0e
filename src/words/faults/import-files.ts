import type { ImportFileFaults } from "#error/faults/import-files";
import type { Sentences } from "../sentences";

export const importFileFaults: Sentences<ImportFileFaults> = {
  "import-empty": {
    code: "#VALUE!",
    en: () => "There is nothing in it",
    zh: () => "内容为空",
  },
};
