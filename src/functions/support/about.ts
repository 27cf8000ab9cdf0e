import { labels } from "#words/labels";
import type { WorkbookFunction } from "../workbook-function";
import { recipes } from "./recipes";
import { version } from "./version";

export const about: WorkbookFunction = {
  name: "ABOUT",
  group: "support",
  parameters: [],
  answer: (_, { language }) => [
    [labels.method, labels.version, labels.source].map((word) => word[language]),
    ...recipes.map((recipe) => [recipe.method[language], recipe.version ?? version, recipe.source[language]]),
  ],
};
