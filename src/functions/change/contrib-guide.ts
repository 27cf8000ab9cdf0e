import type { Guide } from "../guide";
import { datesText, periodsText } from "./parameter-texts";

export const contribGuide: Guide = {
  summary: { en: "Points of the total's change that each part contributes", zh: "各分项对总量变化的拉动" },
  formula: {
    en: "c_i[t] = (p_i[t] − p_i[t − n]) / T[t − n]; the c_i add up to T[t] / T[t − n] − 1",
    zh: "c_i[t] = (p_i[t] − p_i[t − n]) / T[t − n]；各 c_i 之和为 T[t] / T[t − n] − 1",
  },
  parameters: {
    parts: { en: "A block with a column for each part", zh: "每个分项一列的区域" },
    total: {
      en: "The total; by default the sum of the parts. With a total a last column tells the rest, so that rows add up",
      zh: "总量；默认为各分项之和。给出总量时，最后一列为其余部分，使各行加总一致",
    },
    dates: datesText,
    periods: periodsText,
  },
  answer: {
    en: "A column for each part, and one for the rest where a total is given; rows add up to the change of the total. #N/A where a value is missing, of any part where the total is their sum",
    zh: "每个分项一列，给出总量时另有一列其余；各行之和等于总量的变化。缺值处为 #N/A；总量取分项之和时，任一分项缺失则整行为 #N/A",
  },
  unit: {
    en: "fraction of the total: 0.01 is one percentage point of its change",
    zh: "占总量的小数：0.01 即拉动 1 个百分点",
  },
  examples: [
    {
      formula: "=ALU.CONTRIB({60,40;66,39})",
      args: [
        [
          [60, 40],
          [66, 39],
        ],
      ],
      result: [
        ["#N/A", "#N/A"],
        [0.06, -0.01],
      ],
      says: {
        en: "A total that rises 5 %: 6 points from the first part, −1 from the second",
        zh: "总量上升 5%：第一项拉动 6 个百分点，第二项拉动 −1 个百分点",
      },
    },
    {
      formula: "=ALU.CONTRIB({60,40;66,39}, {110;121})",
      args: [
        [
          [60, 40],
          [66, 39],
        ],
        [[110], [121]],
      ],
      result: [
        ["#N/A", "#N/A", "#N/A"],
        [0.05454545454545454, -0.00909090909090909, 0.05454545454545454],
      ],
      says: {
        en: "With a total of its own the rest stands in the last column",
        zh: "给出总量时，最后一列为其余部分",
      },
    },
  ],
  errors: {
    en: "#N/A names the part that is missing, or the row whose total is 0, blank or negative",
    zh: "#N/A 会指出缺失的分项，或总量为 0、空白或负数的行",
  },
  source: {
    en: "OECD, Data and Metadata Reporting and Presentation Handbook (2007), contributions to growth",
    zh: "OECD《数据与元数据报告和呈现手册》（2007），对增长的贡献",
  },
  keywords: ["contribution", "decomposition", "points", "拉动", "贡献", "分解"],
};
