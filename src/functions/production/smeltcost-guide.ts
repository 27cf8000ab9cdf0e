import type { Guide } from "../guide";

export const smeltcostGuide: Guide = {
  summary: {
    en: "Cost of a tonne of primary aluminium from the prices of its inputs",
    zh: "由原料价格计算吨铝成本",
  },
  formula: { en: "cost = Σ price × use a tonne", zh: "成本 = Σ 价格 × 单耗" },
  parameters: {
    prices: {
      en: "Two columns, names and prices: alumina, anode, aluminium fluoride in yuan/t, electricity in yuan/kWh, other in yuan a tonne of metal",
      zh: "两列（名称、价格）：氧化铝、预焙阳极、氟化铝为元/吨，电力为元/千瓦时，其他为元/吨铝",
    },
    uses: {
      en: "Two columns, the same names and uses a tonne; default alumina 1.925 t, electricity 13,450 kWh, anode 0.45 t, aluminium fluoride 0.02 t, other 1",
      zh: "两列（同样的名称、单耗）；默认氧化铝 1.925 吨、电力 13450 千瓦时、预焙阳极 0.45 吨、氟化铝 0.02 吨、其他 1",
    },
    detail: {
      en: "yes for the table input | price | use a tonne | cost with the total last; no (default) for the total",
      zh: "是：返回明细表（项目 | 价格 | 单耗 | 成本，末行合计）；否（默认）：只返回合计",
    },
  },
  answer: {
    en: "One cell, or the table. Only the inputs that prices names are counted",
    zh: "一个单元格，或明细表。只计 prices 中列出的项目",
  },
  unit: { en: "yuan/t", zh: "元/吨" },
  examples: [
    {
      formula:
        '=ALU.SMELTCOST({"alumina",3000;"electricity",0.45;"anode",4000;"aluminium fluoride",10000;"other",1500})',
      args: [
        [
          ["alumina", 3000],
          ["electricity", 0.45],
          ["anode", 4000],
          ["aluminium fluoride", 10000],
          ["other", 1500],
        ],
      ],
      result: [[15327.5]],
      says: {
        en: "5,775 + 6,052.5 + 1,800 + 200 + 1,500; illustrative prices",
        zh: "5775 + 6052.5 + 1800 + 200 + 1500；示意价格",
      },
    },
    {
      formula: '=ALU.SMELTCOST({"氧化铝",3000;"电",0.45}, {"电",13000}, "yes")',
      args: [
        [
          ["氧化铝", 3000],
          ["电", 0.45],
        ],
        [["电", 13000]],
        [["yes"]],
      ],
      result: [
        ["input", "price", "use a tonne", "cost"],
        ["氧化铝", 3000, 1.925, 5775],
        ["电", 0.45, 13000, 5850],
        ["total", "", "", 11625],
      ],
      says: {
        en: "Names in Chinese, one's own use of electricity, and the table",
        zh: "中文名称、自定电耗、明细表",
      },
    },
  ],
  errors: {
    en: "#VALUE! names an input that ALU does not know and for which uses has no row, a name given twice, a use of 0 or blank, and electricity above 5 yuan/kWh; #N/A where a price is 0 or blank",
    zh: "未知项目且 uses 中无单耗、名称重复、单耗为 0 或空白、电价高于 5 元/千瓦时时为 #VALUE!；价格为 0 或空白时为 #N/A",
  },
  source: {
    en: "Unit uses are round figures of Chinese smelters, to be replaced by one's own",
    zh: "单耗为国内电解铝厂的约数，请以实际数据替换",
  },
  keywords: [
    "cost",
    "smelter",
    "alumina",
    "electricity",
    "anode",
    "成本",
    "吨铝成本",
    "电解铝成本",
    "氧化铝",
    "电价",
  ],
  note: {
    en: "ALU model: inputs, depreciation and finance are as complete as the prices that are given",
    zh: "ALU 模型：成本项目是否完整取决于所给价格",
  },
};
