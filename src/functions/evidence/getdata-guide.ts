import type { Guide } from "../guide";
import { dataTableText, idsText, printsExample } from "./data-table-texts";

export const getdataGuide: Guide = {
  summary: {
    en: "Series out of the data table, one or several side by side, also as they were known on a day",
    zh: "从数据表取出一个或多个序列，也可按某日所知取数",
  },
  formula: {
    en: "for each period the figure known last until as_of: printed before estimated before forecast, then the latest as_of (published where as_of is blank), then the lower row",
    zh: "每期取截至 as_of 最后获知的数值：先公布值，次估计值，再预测值；其次取获知日（为空时取发布日）最晚者；再取下方的行",
  },
  parameters: {
    table: dataTableText,
    id: idsText,
    start: { en: "First year, quarter, month or day; all by default", zh: "起始年、季、月或日；默认全部" },
    end: { en: "Last year, quarter, month or day; all by default", zh: "结束年、季、月或日；默认全部" },
    as_of: {
      en: "A day: figures as they were known then; a month counts to its end. By default all that is known",
      zh: "日期：按当日所知取数；月份按月末计。默认取目前所知",
    },
    status: {
      en: "actual, preliminary, revised, forecast, estimated or all, joined by +; by default actual+preliminary+revised",
      zh: "实际、初步、修订、预测、估计或全部，可用 + 连接；默认 实际+初步+修订",
    },
  },
  answer: {
    en: "A header (date and the ids as asked), then dates and values. Months follow each other without gaps from the first with a value to the last, #N/A where one is missing; of daily and weekly series the days that are there. A panel of several ids is ready for PROSPERITY",
    zh: "首行为标题（日期与所填编号），其下为日期与数值。月份自首个有值月至最后有值月连续排列，缺失为 #N/A；日、周序列只列已有日期。多个编号得到面板，可直接用于 PROSPERITY",
  },
  unit: {
    en: "as printed; dates are the last days of their periods, years are numbers",
    zh: "同公布单位；日期为各期最后一天，年份为数字",
  },
  examples: [
    {
      formula: '=ALU.GETDATA(ALU_Data[#All], "coincident")',
      args: [printsExample, "coincident"],
      result: [
        ["date", "coincident"],
        [42978, 70.2],
        [43008, 68.1],
        [43039, 66.4],
      ],
      says: {
        en: "CNIA's coincident index of the non-ferrous industry, August to October 2017, as revised until August 2018",
        zh: "有色协会有色金属产业一致指数，2017 年 8 至 10 月，修订至 2018 年 8 月",
      },
    },
    {
      formula: '=ALU.GETDATA(ALU_Data[#All], "coincident", "2017-09", , "2018-02")',
      args: [printsExample, "coincident", "2017-09", null, "2018-02"],
      result: [
        ["date", "coincident"],
        [43008, 68.2],
        [43039, 65.8],
      ],
      says: {
        en: "The same index from September 2017 on, as it was known at the end of February 2018",
        zh: "同一指数自 2017 年 9 月起，按 2018 年 2 月末所知",
      },
    },
  ],
  errors: {
    en: "#N/A names ids that the table has where it lacks the one asked, and where no figure meets the conditions; #VALUE! names the row that cannot be read, and series of different frequency",
    zh: "数据表没有该编号时为 #N/A 并列出已有编号，没有符合条件的数值时亦为 #N/A；某行无法读取或各序列频率不同时为 #VALUE! 并指明",
  },
  source: {
    en: "Croushore and Stark, A Real-Time Data Set for Macroeconomists, Journal of Econometrics 105 (2001)",
    zh: "Croushore、Stark《面向宏观经济学家的实时数据集》，Journal of Econometrics 105（2001）",
  },
  keywords: ["vintage", "real-time", "as known", "data table", "数据表", "取数", "历次公布", "实时数据"],
};
