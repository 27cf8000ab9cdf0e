import type { Both } from "#words/language";

/** Help of the parameters that functions of several groups share. */
export const anySeriesText: Both = {
  en: "One row or column of values, two columns (date, value), or a block with a header row",
  zh: "一行或一列数值、两列（日期、数值），或带标题行的区域",
};

export const datesBesideText: Both = {
  en: "A date for each value, where the values have none of their own",
  zh: "数值旁没有日期时，为每个值给出日期",
};
