import type { ChangeFaults } from "#error/faults/change";
import { placeWords } from "../place";
import type { Sentences } from "../sentences";

export const changeFaults: Sentences<ChangeFaults> = {
  "no-earlier-period": {
    code: "#N/A",
    en: ({ periods }) => `The series does not reach back ${periods} periods before this one`,
    zh: ({ periods }) => `序列没有往前 ${periods} 期的数据`,
  },
  "base-missing": {
    code: "#N/A",
    en: ({ place }) => `The base of this change, ${placeWords(place).en}, is 0 or blank`,
    zh: ({ place }) => `此变化的基数（${placeWords(place).zh}）为 0 或空白`,
  },
  "value-missing": {
    code: "#N/A",
    en: ({ place }) => `${placeWords(place).en} is 0 or blank`,
    zh: ({ place }) => `${placeWords(place).zh}为 0 或空白`,
  },
  "base-negative": {
    code: "#N/A",
    en: ({ place, found }) =>
      `The base of this change, ${placeWords(place).en}, is negative (${found}): use ALU.DIFF, or method sym`,
    zh: ({ place, found }) =>
      `此变化的基数（${placeWords(place).zh}）为负数（${found}）：请用 ALU.DIFF，或 method 取 sym`,
  },
};
