import type { Guide } from "../guide";
import { anySeriesText, datesBesideText } from "../shared-texts";
import { printsExample } from "./data-table-texts";

export const latestGuide: Guide = {
  summary: {
    en: "Last value of a series, its date, or both",
    zh: "序列的最新数值、其日期，或两者",
  },
  formula: {
    en: "x[T − back], T the last period with a value",
    zh: "x[T − back]，T 为最后一个有数值的期",
  },
  parameters: {
    values: {
      en: `${anySeriesText.en}; or a data table with its header`,
      zh: `${anySeriesText.zh}；也可为带标题行的数据表`,
    },
    dates: datesBesideText,
    what: {
      en: "value (default), date, or both (default for a data table)",
      zh: "数值（默认）、日期，或两者（数据表的默认）",
    },
    back: {
      en: "Periods before the last value, 0 by default; 12 is the same month a year earlier",
      zh: "由最新数值往前的期数，默认 0；12 即上年同月",
    },
  },
  answer: {
    en: "One cell; both answers date and value side by side. A panel answers one cell a column, both its dates above its values. A data table answers a headed table id, date, value, one row a series however many there are, forecasts and estimates left out. #N/A where that period has no value",
    zh: "一个单元格；两者则日期与数值并列。面板每列一个单元格，两者则日期在上、数值在下。数据表得到带标题的表（编号、日期、数值），每个序列一行，不计预测与估计。该期没有数值时为 #N/A",
  },
  unit: { en: "of the values; the date is the last day of its period", zh: "同 values；日期为该期最后一天" },
  examples: [
    {
      formula: '=ALU.LATEST({"2023-12",3.56;"2024-01",3.562;"2024-02",3.33;"2024-03",""}, , "both")',
      args: [
        [
          ["2023-12", 3.56],
          ["2024-01", 3.562],
          ["2024-02", 3.33],
          ["2024-03", ""],
        ],
        null,
        "both",
      ],
      result: [[45351, 3.33]],
      says: {
        en: "March is not in yet: the last value is that of 29 February 2024, serial 45351",
        zh: "3 月尚未公布：最新数值为 2024 年 2 月 29 日（序列号 45351）",
      },
    },
    {
      formula: "=ALU.LATEST({3.56;3.562;3.33}, , , 1)",
      args: [[[3.56], [3.562], [3.33]], null, null, 1],
      result: [[3.562]],
      says: { en: "The value before the last", zh: "最新数值的前一期" },
    },
    {
      formula: "=ALU.LATEST(ALU_Data[#All])",
      args: [printsExample],
      result: [
        ["id", "date", "value"],
        ["coincident", 43039, 66.4],
      ],
      says: {
        en: "The last printed figure of each series of a data table",
        zh: "数据表中每个序列最近一期的公布值",
      },
    },
  ],
  errors: {
    en: "#VALUE! where a date is asked of values without dates; #N/A where the series does not reach back that far",
    zh: "数值没有日期却要求日期时为 #VALUE!；序列没有那么早的数据时为 #N/A",
  },
  source: { en: "definition of ALU", zh: "ALU 的定义" },
  keywords: ["last", "latest", "current", "最新", "最近", "最后"],
};
