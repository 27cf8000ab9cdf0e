import type { EvidenceFaults } from "#error/faults/evidence";
import { placeWords } from "../place";
import type { Sentences } from "../sentences";

export const evidenceFaults: Sentences<EvidenceFaults> = {
  "places-needed": {
    code: "#VALUE!",
    en: ({ argument, found }) =>
      `${argument} is the number ${found}, which does not tell its printed decimals: give places, or type it as text "${found}"`,
    zh: ({ argument, found }) =>
      `${argument} 是数字 ${found}，看不出印刷时的小数位：请给出 places，或以文本“${found}”输入`,
  },
  "places-whole": {
    code: "#VALUE!",
    en: ({ found }) => `places must be a whole number from -15 to 15 and is ${found}`,
    zh: ({ found }) => `places 须为 -15 到 15 的整数，现为 ${found}`,
  },
  "nothing-to-check": {
    code: "#N/A",
    en: ({ argument }) => `${argument} has no value, so there is nothing to check`,
    zh: ({ argument }) => `${argument} 没有数值，无法核对`,
  },
  "total-part-missing": {
    code: "#N/A",
    en: ({ place }) => `The part in ${placeWords(place).en} is missing, so the sum is not known`,
    zh: ({ place }) => `${placeWords(place).zh}的分项缺失，合计未知`,
  },
  "figures-too-large": {
    code: "#VALUE!",
    en: () => "The figures are too large to be compared: what they give is beyond 1.8E+308",
    zh: () => "数字过大，无法比较：计算结果超出 1.8E+308",
  },
  "check-base": {
    code: "#N/A",
    en: ({ found }) => `The base is ${found}: a ratio needs a base above 0, use kind points for a difference`,
    zh: ({ found }) => `基数为 ${found}：计算比率须大于 0，差值请将 kind 取为 点`,
  },
};
