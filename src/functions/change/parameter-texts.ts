import type { Both } from "#words/language";

/** Help of the parameters that several functions share. */
export const valuesText: Both = {
  en: "One row or column of levels, two columns (date, value), or a block with a header row",
  zh: "一行或一列水平值、两列（日期、数值），或带标题行的区域",
};

export const datesText: Both = {
  en: "A date for each value, where the values have none of their own; without dates rows are consecutive months, oldest first, so a year of eleven rows would be compared wrongly",
  zh: "数值旁没有日期时，为每个值给出日期；不给日期时各行视为连续月份、由旧到新，缺一行会造成错位比较",
};

export const monthsText: Both = {
  en: "A date for each value; needed where the values have none of their own, since January must be known",
  zh: "为每个值给出日期；数值旁没有日期时必须给出，因为需要知道哪一行是 1 月",
};

export const basisText: Both = {
  en: "raw (default), daily (per day of the month), janfeb (January and February carry their two-month rate); join with +",
  zh: "原值（默认）、日均（按当月天数）、1-2月（1 月和 2 月均取两个月合并的变化率）；可用 + 连接",
};

export const methodText: Both = {
  en: "pct (default), log for ln(a/b), or sym for 2(a − b)/(|a| + |b|), which takes any sign and counts a 0 as a 0",
  zh: "百分比（默认）、对数 ln(a/b)，或对称 2(a − b)/(|a| + |b|)：可用于负数，0 按 0 计",
};

export const periodsText: Both = {
  en: "Periods between the two values, a whole number; 1 by default, or yoy for a year",
  zh: "相隔的期数，整数，默认 1；也可写 yoy（同比）表示一年",
};

export const growthKindText: Both = {
  en: "How the rates are typed: fraction 0.042 (default), percent 4.2, ratio 1.042, index100 104.2; a rate above 1.5 without a kind is refused",
  zh: "增速的写法：小数 0.042（默认）、百分数 4.2、倍数 1.042、上年=100 104.2；未注明时大于 1.5 的增速会被拒绝",
};

export const fractionText: Both = { en: "fraction: 0.042 is 4.2 %", zh: "小数：0.042 即 4.2%" };

export const sameUnitText: Both = { en: "the unit of the values", zh: "与数值的单位相同" };

export const oecdText: Both = {
  en: "OECD, Data and Metadata Reporting and Presentation Handbook (2007), growth rates",
  zh: "OECD《数据与元数据报告和呈现手册》（2007），增长率",
};

export const nbsText: Both = {
  en: "National Bureau of Statistics of China, explanatory notes on cumulative figures and on January and February",
  zh: "国家统计局，关于累计数据以及 1-2 月数据合并发布的说明",
};
