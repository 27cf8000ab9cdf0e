import type { Both } from "#words/language";
import type { Guide } from "../guide";

/** The help of LEADING, COINCIDENT and LAGGING, which differ by the role alone. */
export function roleGuide(name: string, role: string, said: Both): Guide {
  const model = [
    ["indicator", "role", "form"],
    ["price", role, "month"],
  ];
  return {
    summary: {
      en: `${said.en} index: a chained composite index of the model's indicators with that role`,
      zh: `${said.zh}指数：模型中该类指标的链式合成指数`,
    },
    formula: {
      en: "C = 200(Y[t] − Y[t−1])/(Y[t] + Y[t−1]), or the difference of a rate; S = C/A; R = Σ w·S/Σ w; V = R/F; I[t] = I[t−1](200 + V)/(200 − V); mean over the base = 100",
      zh: "C = 200(Y[t] − Y[t−1])/(Y[t] + Y[t−1])，比率取差分；S = C/A；R = Σ w·S/Σ w；V = R/F；I[t] = I[t−1](200 + V)/(200 − V)；基期均值 = 100",
    },
    parameters: {
      panel: {
        en: "A block with a header row, a date column and one column an indicator: Panel[#All]",
        zh: "带标题行、日期列和各指标列的区域：Panel[#All]",
      },
      model: {
        en: "A table as =ALU.MODEL() spills it; by default that model. Measures and limits play no part here",
        zh: "与 =ALU.MODEL() 相同的表；默认即该模型。此处不使用度量和界限",
      },
      base: {
        en: "A year or a month whose mean is 100; by default the first complete calendar year, without dates the first twelve rows",
        zh: "均值为 100 的年份或月份；默认为首个完整年度，无日期时为前十二行",
      },
      method: {
        en: "chinese (default), conference-board or mean",
        zh: "合成指数（默认）、世界大型企业联合会或加权平均",
      },
    },
    answer: {
      en: "As many rows as the panel, its dates first. A missing value changes by 0; #N/A where fewer than three fifths of the indicators are in",
      zh: "行数与面板相同，日期在前。缺失值的变化计为 0；到位指标不足五分之三时为 #N/A",
    },
    unit: { en: "points, base = 100", zh: "点，基期 = 100" },
    examples: [
      {
        formula: `=ALU.${name}({"month","price";"2024-01",100;"2024-02",110;"2024-03",99}, {"indicator","role","form";"price","${role}","month"}, "2024-01", "mean")`,
        args: [
          [
            ["month", "price"],
            ["2024-01", 100],
            ["2024-02", 110],
            ["2024-03", 99],
          ],
          model,
          "2024-01",
          "mean",
        ],
        result: [
          ["month", `${said.en} index`],
          ["2024-01", 100],
          ["2024-02", 110],
          ["2024-03", 99],
        ],
        says: {
          en: "One level alone, unstandardised: its index is the level itself, with the base at 100",
          zh: "单个水平指标且不标准化：指数即该水平，基期为 100",
        },
      },
    ],
    errors: {
      en: "#N/A where the model or the panel has no indicator of the role; #VALUE! for an unknown column or a constant one",
      zh: "模型或面板中没有该类指标时为 #N/A；列名未知或数值始终不变时为 #VALUE!",
    },
    source: {
      en: "NBS China, composite index, after the U.S. Department of Commerce, Handbook of Cyclical Indicators (1984); The Conference Board, Business Cycle Indicators Handbook (2001)",
      zh: "国家统计局合成指数方法，源自美国商务部《周期指标手册》（1984）；世界大型企业联合会《商业周期指标手册》（2001）",
    },
    keywords: [role, "composite index", "cycle", said.zh, `${said.zh}指数`, "合成指数"],
    note: {
      en: "ALU model, not CNIA: it is fed by levels (cumulative columns taken back to single months, rates by their differences), not yet seasonally adjusted",
      zh: "ALU 模型，并非协会官方指数：由水平值构成（累计列还原为当月，比率取差分），尚未作季节调整",
    },
  };
}
