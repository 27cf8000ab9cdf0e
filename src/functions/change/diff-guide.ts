import type { Guide } from "../guide";
import { basisText, datesText } from "./parameter-texts";

export const diffGuide: Guide = {
  summary: {
    en: "Difference over any number of periods: points, percentage points, tonnes",
    zh: "相隔任意期数的差值：点、百分点或吨",
  },
  formula: { en: "d[t] = x[t] − x[t − n]", zh: "d[t] = x[t] − x[t − n]" },
  parameters: {
    values: {
      en: "Levels, rates or indices of any sign: a row, a column, two columns (date, value), or a block with a header row",
      zh: "水平值、比率或指数，可为负：一行、一列、两列（日期、数值），或带标题行的区域",
    },
    dates: datesText,
    periods: {
      en: "Periods between the two values; 1 by default, and yoy, the commonest on operating rates, for a year",
      zh: "相隔的期数，默认 1；yoy（同比）表示一年，开工率最常用",
    },
    basis: basisText,
  },
  answer: {
    en: "As many rows as the values, beside them; #N/A in the first n rows and where either period is missing",
    zh: "与数值行数相同；前 n 行以及任一期缺失处为 #N/A",
  },
  unit: {
    en: "the unit of the values: operating rates as fractions differ in fractions, 0.01 being one percentage point",
    zh: "与数值的单位相同：开工率以小数表示时，0.01 即 1 个百分点",
  },
  examples: [
    {
      formula: '=ALU.DIFF({0.929;0.961}, {"2024-01";"2025-01"}, "yoy")',
      args: [[[0.929], [0.961]], [["2024-01"], ["2025-01"]], "yoy"],
      result: [["#N/A"], [0.032]],
      says: {
        en: "An operating rate of 96.1 % is 3.2 percentage points above 92.9 %",
        zh: "开工率 96.1% 比 92.9% 高 3.2 个百分点",
      },
    },
    {
      formula: "=ALU.DIFF({54.7;56.9})",
      args: [[[54.7], [56.9]]],
      result: [["#N/A"], [2.2]],
      says: {
        en: "CNIA: the prosperity index of 56.9 was 2.2 points up on the month",
        zh: "有色协会：景气指数 56.9，较上月上升 2.2 点",
      },
    },
  ],
  errors: {
    en: "#N/A where either value is missing; #VALUE! where periods is not a whole number of at least 1",
    zh: "任一值缺失时为 #N/A；periods 不是大于等于 1 的整数时为 #VALUE!",
  },
  source: {
    en: "OECD, Data and Metadata Reporting and Presentation Handbook (2007): differences of rates are in percentage points",
    zh: "OECD《数据与元数据报告和呈现手册》（2007）：比率之差以百分点表示",
  },
  keywords: ["difference", "percentage points", "points", "差值", "百分点", "增减"],
};
