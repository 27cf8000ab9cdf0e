import { compositeDefaults, compositeIndex } from "#composite/composite-index";
import { headerOf, spread } from "#cells/layout";
import { compositeMethodWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { compositeMethod } from "./composite-method";
import { readComponents } from "./panel-components";

export const indexcontrib: WorkbookFunction = {
  name: "INDEXCONTRIB",
  group: "composite",
  parameters: [
    needed("panel"),
    optional("weights"),
    optional("dates"),
    optional("method", compositeMethodWords),
  ],
  answer: ([panel, weights, dates, method], locale) => {
    const { table, components } = readComponents(panel, dates, weights, locale);
    const { contributions } = compositeIndex(components, {
      ...compositeDefaults,
      method: compositeMethod(method, weights),
    });
    return spread(
      table,
      contributions.map((result, j) => ({
        header: headerOf(table.columns[j].name, labels.indexPoints[locale.language]),
        result,
      })),
    );
  },
};
