import type { Guide } from "../guide";
import { dataTableText, idText, printsExample } from "./data-table-texts";

export const revisionsGuide: Guide = {
  summary: {
    en: "How the figures of a series were revised: first print, latest print, revision, number of prints",
    zh: "序列的修订情况：首次公布值、最新公布值、修订幅度、公布次数",
  },
  formula: { en: "revision = latest − first", zh: "修订 = 最新 − 首次" },
  parameters: {
    table: dataTableText,
    id: idText,
    from: {
      en: "A day: the first print is the one that stood then, or the next after it; by default the first of all",
      zh: "日期：首次值取当日有效的公布值，尚无则取其后第一个；默认取最早的公布值",
    },
    to: {
      en: "A day: the latest print is the one that stood then; by default the last of all",
      zh: "日期：最新值取当日有效的公布值；默认取最近的公布值",
    },
  },
  answer: {
    en: "A headed table period, first, latest, revision, prints, one row a period that had a print; a print that changed nothing is not counted. latest and revision are #N/A where the source withdrew the figure",
    zh: "带标题的表：期间、首次、最新、修订、公布次数，每个有公布值的期间一行；未改变数值的公布不计。来源撤回数值时，最新与修订为 #N/A",
  },
  unit: { en: "of the figures; dates are the last days of their periods", zh: "同数值；日期为各期最后一天" },
  examples: [
    {
      formula: '=ALU.REVISIONS(ALU_Data[#All], "coincident")',
      args: [printsExample, "coincident"],
      result: [
        ["period", "first", "latest", "revision", "prints"],
        [42978, 70.6, 70.2, -0.4, 2],
        [43008, 68.2, 68.1, -0.1, 3],
        [43039, 65.8, 66.4, 0.6, 3],
      ],
      says: {
        en: "CNIA's coincident index of the non-ferrous industry, from the report of January 2018 to that of August",
        zh: "有色协会有色金属产业一致指数，由 2018 年 1 月报告至 8 月报告",
      },
    },
    {
      formula: '=ALU.REVISIONS(ALU_Data[#All], "coincident", "2018-05", "2018-08")',
      args: [printsExample, "coincident", "2018-05", "2018-08"],
      result: [
        ["period", "first", "latest", "revision", "prints"],
        [42978, 70.2, 70.2, 0, 1],
        [43008, 67.9, 68.1, 0.2, 2],
        [43039, 66, 66.4, 0.4, 2],
      ],
      says: { en: "What the months after May changed", zh: "5 月之后的修订" },
    },
  ],
  errors: {
    en: "#N/A where the table has no such id, with ids that it has, or no print until to; #VALUE! where from comes after to",
    zh: "没有该编号（并列出已有编号）或截至 to 尚无公布值时为 #N/A；from 晚于 to 时为 #VALUE!",
  },
  source: {
    en: "OECD and Eurostat, Guidelines on Revisions Policy and Analysis (2008)",
    zh: "OECD、Eurostat《修订政策与分析指南》（2008）",
  },
  keywords: ["revision", "first print", "vintage", "修订", "首次公布", "初值", "历次公布"],
  note: {
    en: "Forecasts and estimates are no prints",
    zh: "预测值与估计值不算公布值",
  },
};
