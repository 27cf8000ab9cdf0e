import { compositeDefaults, compositeIndex } from "#composite/composite-index";
import { spread } from "#cells/layout";
import { spanOption } from "#cells/window";
import { labels } from "#words/labels";
import { compositeMethodWords } from "#words/choices";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { compositeMethod } from "./composite-method";
import { readComponents } from "./panel-components";

export const composite: WorkbookFunction = {
  name: "COMPOSITE",
  group: "composite",
  parameters: [
    needed("panel"),
    optional("weights"),
    optional("dates"),
    optional("base"),
    optional("method", compositeMethodWords),
  ],
  answer: ([panel, weights, dates, base, method], locale) => {
    const { table, components } = readComponents(panel, dates, weights, locale);
    const { index } = compositeIndex(components, {
      ...compositeDefaults,
      method: compositeMethod(method, weights),
      base: spanOption(base, "base", table.dated, locale),
    });
    return spread(table, [{ header: labels.compositeIndex[locale.language], result: index }]);
  },
};
