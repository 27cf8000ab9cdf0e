import type { Both } from "#words/language";

/** Help of the parameters and the table of the examples that the functions on the data table share. */
export const dataTableText: Both = {
  en: "The data table with its header, such as ALU_Data[#All]: id, period and value, and where known name, unit, status, source, published, as_of, low, high, note",
  zh: "带标题行的数据表，如 ALU_Data[#All]：编号、期间、数值，以及名称、单位、状态、来源、发布日、获知日、低、高、备注（如有）",
};

export const idText: Both = { en: "The id of one series, in any case", zh: "一个序列的编号，不分大小写" };

export const idsText: Both = {
  en: "The id of a series, or a row or column of ids; case does not matter",
  zh: "一个序列的编号，或一行（列）编号；不分大小写",
};

/** CNIA's coincident index of the non-ferrous industry as printed in the reports of January, May and August 2018. */
export const printsExample = [
  ["id", "period", "value", "status", "as_of"],
  ["coincident", "2017-08", 70.6, "actual", "2018-01-31"],
  ["coincident", "2017-09", 68.2, "actual", "2018-01-31"],
  ["coincident", "2017-10", 65.8, "actual", "2018-01-31"],
  ["coincident", "2017-08", 70.2, "revised", "2018-05-31"],
  ["coincident", "2017-09", 67.9, "revised", "2018-05-31"],
  ["coincident", "2017-10", 66, "revised", "2018-05-31"],
  ["coincident", "2017-09", 68.1, "revised", "2018-08-31"],
  ["coincident", "2017-10", 66.4, "revised", "2018-08-31"],
] as const;
