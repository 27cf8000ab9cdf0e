import type { Guide } from "../guide";

export const standardiseGuide: Guide = {
  summary: {
    en: "Series put on a common scale, so that a price and a rate can stand side by side",
    zh: "把序列化为同一尺度，使价格与比率可以并列比较（标准化）",
  },
  formula: {
    en:
      "z-score (x − mean)/s with s the sample standard deviation (n − 1); min-max (x − min)/(max − min); robust (x − median)/(Q3 − Q1); " +
      "oecd 100 + (x − mean)/D with D the mean absolute deviation",
    zh:
      "标准分 (x − 均值)/s，s 为样本标准差（n − 1）；极差法 (x − 最小)/(最大 − 最小)；稳健 (x − 中位数)/(Q3 − Q1)；" +
      "经合组织 100 + (x − 均值)/D，D 为平均绝对偏差",
  },
  parameters: {
    values: {
      en: "One row or column of values, two columns (date, value), or a block with a header row, each column by itself",
      zh: "一行或一列数值、两列（日期、数值），或带标题行的区域，各列分别计算",
    },
    window: {
      en:
        "The part whose centre and spread are taken: 2015-2024, 2015-01:2024-12, or a number of last rows; all by default. " +
        "A fixed window keeps past figures from moving",
      zh: "用于计算中心与离散程度的时段：2015-2024、2015-01:2024-12，或最后若干行；默认全部。固定时段可使历史数值不再变动",
    },
    method: {
      en: "z-score (default), min-max, robust or oecd",
      zh: "标准分（默认）、极差法、稳健，或经合组织",
    },
  },
  answer: {
    en: "As many rows as the values, beside them; #N/A where the value is missing",
    zh: "与数值行数相同；数值缺失处为 #N/A",
  },
  unit: {
    en: "z without unit; min-max 0 to 1 inside the window; oecd in points about 100",
    zh: "标准分无单位；极差法在时段内为 0 至 1；经合组织为以 100 为中心的点数",
  },
  examples: [
    {
      formula: "=ALU.STANDARDISE({1;2;3})",
      args: [[[1], [2], [3]]],
      result: [[-1], [0], [1]],
      says: { en: "The mean is 2 and the standard deviation 1", zh: "均值为 2，标准差为 1" },
    },
    {
      formula: '=ALU.STANDARDISE({1;2;3},,"oecd")',
      args: [[[1], [2], [3]], null, "oecd"],
      result: [[98.5], [100], [101.5]],
      says: { en: "The mean absolute deviation is 2/3", zh: "平均绝对偏差为 2/3" },
    },
  ],
  errors: {
    en: "#DIV/0! where all values of the window are the same; #N/A where the window holds fewer than two",
    zh: "时段内数值全部相同时为 #DIV/0!；时段内不足两个数值时为 #N/A",
  },
  source: {
    en:
      "OECD, Handbook on Constructing Composite Indicators (2008), normalisation; OECD System of Composite Leading Indicators " +
      "(2012)",
    zh: "OECD《Handbook on Constructing Composite Indicators》（2008），标准化；《OECD System of Composite Leading Indicators》（2012）",
  },
  keywords: ["standardise", "normalise", "z-score", "标准化", "归一化", "无量纲化"],
};
