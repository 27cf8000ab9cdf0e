import type { Guide } from "../guide";
import { monthsText, nbsText, sameUnitText } from "./parameter-texts";

export const decumGuide: Guide = {
  summary: { en: "Year-to-date figures back to single months", zh: "由累计值还原当月值" },
  formula: { en: "x[t] = Y[t] − Y[t − 1]; in January x = Y", zh: "x[t] = Y[t] − Y[t − 1]；1 月 x = Y" },
  parameters: {
    ytd: {
      en: "Totals since January: a row, a column, two columns (date, value), or a block with a header row; a total of 0 is read as not published",
      zh: "年初以来的累计值：一行、一列、两列（日期、数值），或带标题行的区域；累计值为 0 视为未公布",
    },
    dates: monthsText,
    janfeb: {
      en: "What to do where January is not published: days (default) splits February's total by days, both months then estimates; half splits it evenly; blank leaves both missing; feb keeps the two-month sum in February and no January, in every year",
      zh: "1 月未公布时的处理：按天数（默认）把 2 月累计值按两个月天数拆分，两个月均为估计值；平分 各半，也是估计值；留空 两个月均缺失；计入2月 各年 2 月均为两个月合计，1 月缺失",
    },
  },
  answer: {
    en: "As many rows as the totals, beside them; #N/A for a missing month and for the month after it",
    zh: "与累计值行数相同；缺失月及其后一个月为 #N/A",
  },
  unit: sameUnitText,
  examples: [
    {
      formula: '=ALU.DECUM({840;1040}, {"2013-02";"2013-03"}, "feb")',
      args: [[[840], [1040]], [["2013-02"], ["2013-03"]], "feb"],
      result: [[840], [200]],
      says: {
        en: "CNIA: profit of 840 in January and February 2013 and 1,040 in the first quarter, so 200 in March",
        zh: "有色协会：2013 年 1-2 月利润 840，一季度 1040，故 3 月为 200",
      },
    },
    {
      formula: '=ALU.DECUM({"";59;69}, {"2023-01";"2023-02";"2023-03"})',
      args: [
        [[""], [59], [69]],
        [["2023-01"], ["2023-02"], ["2023-03"]],
      ],
      result: [[31], [28], [10]],
      says: {
        en: "An unpublished January is split off by its 31 of 59 days, an estimate",
        zh: "未公布的 1 月按 59 天中的 31 天拆分，为估计值",
      },
    },
  ],
  errors: {
    en: "#VALUE! without dates; #N/A names the total that is missing",
    zh: "没有日期时为 #VALUE!；#N/A 会指出缺失的累计值",
  },
  source: nbsText,
  keywords: ["decumulate", "cumulative to monthly", "single month", "累计转当月", "当月值"],
  note: {
    en: "A split January is an estimate: where January is blank in the totals, January and February of the answer are estimates, and cannot carry a Spring Festival effect. Where the range has no row for January at all, its share has no cell: take rule feb there, or add the row",
    zh: "拆分得到的 1 月为估计值：凡原数据 1 月空白的年份，结果中的 1 月、2 月均为估计值，不能用于估计春节效应。区域中没有 1 月这一行时，1 月份额无处可放：请用“计入2月”，或补上该行",
  },
};
