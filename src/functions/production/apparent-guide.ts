import type { Guide } from "../guide";

export const apparentGuide: Guide = {
  summary: {
    en: "Apparent consumption: output plus net imports, less the rise of stocks",
    zh: "表观消费量：产量加净进口，减库存增加",
  },
  formula: { en: "c = output + imports − exports − stock change", zh: "c = 产量 + 进口 − 出口 − 库存变化" },
  parameters: {
    output: {
      en: "One row or column of values, two columns (date, value), or a block with a header row",
      zh: "一行或一列数值、两列（日期、数值），或带标题行的区域",
    },
    imports: {
      en: "Imports in the same unit; one number goes with every row",
      zh: "进口，单位相同；一个数字用于所有行",
    },
    exports: { en: "Exports in the same unit", zh: "出口，单位相同" },
    stock_change: {
      en: "Rise of stocks over the month; left out, stocks are not counted",
      zh: "当月库存增加；省略则不计库存",
    },
  },
  answer: {
    en: "As many rows as output, beside it. Blocks with dates of their own are matched by month, others row by row; #N/A where a part is missing names the part",
    zh: "与 output 行数相同。自带日期的区域按月份对齐，其余逐行；某项缺失处为 #N/A 并指出该项",
  },
  unit: { en: "unit of the input", zh: "与输入单位相同" },
  examples: [
    {
      formula: "=ALU.APPARENT(3562, 250, 12, 100)",
      args: [[[3562]], [[250]], [[12]], [[100]]],
      result: [[3700]],
      says: {
        en: "Output of January 2024 (SMM), the rest illustrative",
        zh: "2024 年 1 月产量（SMM），其余为示意数据",
      },
    },
  ],
  errors: {
    en: "#VALUE! where ranges without dates differ in length, and where frequencies differ",
    zh: "无日期的区域长度不同、频率不同时为 #VALUE!",
  },
  source: { en: "World Bureau of Metal Statistics, apparent consumption", zh: "世界金属统计局，表观消费量" },
  keywords: ["apparent consumption", "demand", "net imports", "表观消费", "表需", "净进口"],
};
