import type { Guide } from "../guide";
import { labels } from "#words/labels";
import { recipes } from "./recipes";
import { version } from "./version";

export const aboutGuide: Guide = {
  summary: {
    en: "Version of ALU, its methods and their sources",
    zh: "ALU 的版本、方法及其来源",
  },
  formula: {
    en: "a table; a method's version rises when the same cells would answer other numbers",
    zh: "表格；同样的单元格会得出不同数字时，方法的版本号随之提高",
  },
  parameters: {},
  answer: { en: "A table method, version, source", zh: "表格：方法、版本、来源" },
  unit: { en: "table", zh: "表格" },
  examples: [
    {
      formula: "=ALU.ABOUT()",
      args: [],
      result: [
        [labels.method.en, labels.version.en, labels.source.en],
        ...recipes.map((recipe) => [recipe.method.en, recipe.version ?? version, recipe.source.en]),
      ],
      says: {
        en: "Kept beside a published figure, it tells by which methods the figure was made",
        zh: "与公布的数字一并保存，可知其所用方法",
      },
    },
  ],
  errors: { en: "none", zh: "无" },
  source: { en: "definition of ALU", zh: "ALU 的定义" },
  keywords: ["version", "recipes", "sources", "版本", "方法", "来源"],
};
