import type { Guide } from "../guide";

export const lightsGuide: Guide = {
  summary: {
    en: "Warning light of each value, 1 to 5, by four limits",
    zh: "按四条界限给出每个值的预警灯号，1 至 5",
  },
  formula: {
    en: "1 + the number of limits reached; unrounded, the lower limit inclusive",
    zh: "1 + 已达到的界限数；按未四舍五入的数值比较，含下限",
  },
  parameters: {
    values: { en: "A series or a panel", zh: "序列或面板" },
    limits: {
      en: "cold, cool, warm, hot; or a row of four for each column, as in the model table",
      zh: "过冷、偏冷、偏热、过热四条界限；或如模型表每列一行四个数",
    },
    sign: {
      en: "1 (default), or -1 where less is hotter: the limits then fall",
      zh: "1（默认）；数值越低越热时为 -1，此时界限依次降低",
    },
  },
  answer: {
    en: "As many rows as the values: 1 too cold, 2 slightly cold, 3 normal, 4 slightly hot, 5 too hot; #N/A where a value is missing",
    zh: "与数值行数相同：1 过冷、2 偏冷、3 正常、4 偏热、5 过热；缺失处为 #N/A",
  },
  unit: { en: "score, 1 to 5", zh: "分值，1 至 5" },
  examples: [
    {
      formula: "=ALU.LIGHTS({7.99;8;11}, {6.5,8,12,14})",
      args: [[[7.99], [8], [11]], [[6.5, 8, 12, 14]]],
      result: [[2], [3], [3]],
      says: {
        en: "7.99 is not 8: values are compared unrounded, and the limit belongs to the light above it",
        zh: "7.99 不是 8：按未四舍五入的数值比较，界限归属其上方的灯号",
      },
    },
  ],
  errors: {
    en: "#VALUE! where there are not four limits or they are out of order",
    zh: "界限不是四个或次序错误时为 #VALUE!",
  },
  source: {
    en: "National Development Council, Taiwan, monitoring indicators: five lights scored 1 to 5",
    zh: "台湾国发会景气对策信号：五种灯号，1 至 5 分",
  },
  keywords: ["warning light", "signal", "monitoring", "灯号", "信号灯", "预警", "红灯", "蓝灯"],
};
