import type { Guide } from "../guide";
import { dataTableText, idsText, printsExample } from "./data-table-texts";

export const metaGuide: Guide = {
  summary: {
    en: "What the data table tells of a series: name, unit, source, frequency, first and last period, last update, note",
    zh: "数据表中某序列的说明：名称、单位、来源、频率、起止期、更新日、备注",
  },
  formula: {
    en: "texts: the lowest row that has one; first, last: periods with a printed figure; updated: the latest as_of, or published where as_of is blank",
    zh: "文字取最下方非空的行；起止期为有公布值的期间；更新日取最晚的获知日（为空时取发布日）",
  },
  parameters: {
    table: dataTableText,
    id: idsText,
    field: {
      en: "name, unit, source, frequency, first, last, updated or note; all of them by default",
      zh: "名称、单位、来源、频率、起始期、最新期、更新日或备注；默认全部",
    },
  },
  answer: {
    en: "With a field one cell an id, as the ids lie; without, two columns (field, value) for one id and a headed table with one row an id for several. #N/A where the table does not tell, and in the cells of an id that it does not have",
    zh: "给出 field 时每个编号一个单元格，排列同编号；不给出时，单个编号为两列（字段、内容），多个编号为带标题的表，每个编号一行。表中没有的内容或编号为 #N/A",
  },
  unit: {
    en: "texts and dates; the date of a period is its last day",
    zh: "文字与日期；期间以其最后一天表示",
  },
  examples: [
    {
      formula: '=ALU.META(ALU_Data[#All], "coincident", "updated")',
      args: [printsExample, "coincident", "updated"],
      result: [[43343]],
      says: {
        en: "The last report in this table is of August 2018: serial 43343 is its 31st",
        zh: "表中最近一期报告为 2018 年 8 月：序列号 43343 即 8 月 31 日",
      },
    },
    {
      formula: '=ALU.META(ALU_Data[#All], "coincident")',
      args: [printsExample, "coincident"],
      result: [
        ["name", "#N/A"],
        ["unit", "#N/A"],
        ["source", "#N/A"],
        ["frequency", "month"],
        ["first", 42978],
        ["last", 43039],
        ["updated", 43343],
        ["note", "#N/A"],
      ],
      says: {
        en: "This table has no columns for name, unit, source and note",
        zh: "此表没有名称、单位、来源、备注列",
      },
    },
  ],
  errors: {
    en: "#N/A where the table has no such id, with ids that it has; #VALUE! for a field that is none",
    zh: "没有该编号时为 #N/A，并列出已有编号；字段名无法识别时为 #VALUE!",
  },
  source: { en: "definition of ALU", zh: "ALU 的定义" },
  keywords: ["metadata", "unit", "source", "data table", "元数据", "单位", "来源", "频率", "数据表"],
};
