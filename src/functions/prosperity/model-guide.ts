import type { Guide } from "../guide";
import { modelExample } from "./model-example";

export const modelGuide: Guide = {
  summary: {
    en: "The default model as a table to copy, edit and give to the prosperity functions",
    zh: "默认模型表：复制后可修改，再交给各景气函数使用",
  },
  formula: {
    en: "One row an indicator: what the panel's column holds, how it is measured, its sign, weight and four limits",
    zh: "每行一个指标：面板列的口径、度量方式、方向、权重和四条界限",
  },
  parameters: {
    name: { en: "default (the only model so far)", zh: "默认（目前只有一个模型）" },
    lang: {
      en: "en or zh for names and words; by default the language of the host",
      zh: "名称与词语的语言，英文或中文；默认随宿主语言",
    },
  },
  answer: {
    en: "A header and ten rows: indicator, role, form, growth, measure, unit, sign, weight, cold, cool, warm, hot, window, source",
    zh: "标题行和十行：指标、类别、口径、增速列、度量、单位、方向、权重、过冷线、偏冷线、偏热线、过热线、窗口、来源",
  },
  unit: { en: "limits of rates are fractions, shown as percent", zh: "比率的界限为小数，以百分数显示" },
  examples: [
    {
      formula: "=ALU.MODEL()",
      args: [],
      result: modelExample,
      says: {
        en: "The default: five leading and five coincident indicators, each with weight 1",
        zh: "默认模型：五个先行指标和五个一致指标，权重均为 1",
      },
    },
  ],
  errors: {
    en: "#VALUE! lists the models there are, where the name is none of them",
    zh: "名称不存在时为 #VALUE!，并列出可用的模型",
  },
  source: {
    en: "Composition: CNIA, monthly report on the prosperity index of aluminium smelting; weights and limits: ALU, from 2015 to 2024",
    zh: "指标构成：中国有色金属工业协会铝冶炼产业月度景气指数报告；权重与界限：ALU 按 2015—2024 年设定",
  },
  keywords: ["model", "indicators", "weights", "limits", "CNIA", "模型", "指标体系", "权重", "界限", "景气"],
  note: {
    en: "ALU model, not CNIA: formula, weights and limits of the CNIA are not published. Paste it as values before editing; the rows are dated numbers and do not move by themselves",
    zh: "ALU 模型，并非中国有色金属工业协会模型：协会未公布公式、权重和界限。修改前请粘贴为数值；各界限为有日期的数字，不会自行变动",
  },
};
