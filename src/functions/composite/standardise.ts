import { standardise as standardised } from "#composite/standardise";
import { headerOf, spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { readTable } from "#cells/table";
import { windowOption } from "#cells/window";
import { standardWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const standardise: WorkbookFunction = {
  name: "STANDARDISE",
  group: "composite",
  parameters: [needed("values"), optional("window"), optional("method", standardWords)],
  answer: ([values, window, method], locale) => {
    const table = readTable(values, null, locale, { argument: "values" });
    const standard = wordOption(method, "method", standardWords, "z-score");
    const over = windowOption(window, "window", table.dated, locale);
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, labels.standardised[locale.language]),
        result: standardised(series, standard, over),
      })),
    );
  },
};
